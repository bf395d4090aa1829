namespace ViperOS.Tools.SystemCallDocs;

/// <summary>A system call as its number and its handler describe it.</summary>
/// <param name="Number">What goes into x8.</param>
/// <param name="Name">Its name in <c>SystemCallNumber</c>.</param>
/// <param name="Group">The heading that its number stands under.</param>
/// <param name="Handler">What the handler says, or null if the kernel has none.</param>
public sealed record SystemCall(uint Number, string Name, string Group, SystemCallHandler? Handler);
