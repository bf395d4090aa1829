namespace ViperOS.Tools.SystemCallDocs;

/// <summary>The <c>SystemCallAttribute</c> of a handler.</summary>
/// <param name="Number">The member of <c>SystemCallNumber</c>.</param>
/// <param name="Arguments">In the order of the registers.</param>
/// <param name="Summary">What the call does and returns.</param>
/// <param name="Right">Needed on the first argument's object, or empty.</param>
/// <param name="Missing">What Linux's does and this does not, or empty.</param>
/// <param name="Place">File and line of the handler, for messages.</param>
public sealed record SystemCallHandler(string Number, string Arguments, string Summary, string Right, string Missing, string Place);
