namespace System.Diagnostics;

/// <summary>Whether a debugger shows a member.</summary>
public enum DebuggerBrowsableState
{
    Never = 0,
    Collapsed = 2,
    RootHidden = 3,
}
