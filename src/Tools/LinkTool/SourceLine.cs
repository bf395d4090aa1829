namespace ViperOS.Tools.LinkTool;

/// <summary>From this address of the code on, the source is this line; 0 for code without one.</summary>
internal readonly record struct SourceLine(ulong Address, string File, int Line);
