namespace System.ComponentModel;

/// <summary>Whether editors offer a member.</summary>
public enum EditorBrowsableState
{
    Always,
    Never,
    Advanced,
}
