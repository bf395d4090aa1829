namespace ViperOS.Shell.Execution;

/// <summary>Whether commands go on one after another, or what leaves them.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,
    Exit,
}
