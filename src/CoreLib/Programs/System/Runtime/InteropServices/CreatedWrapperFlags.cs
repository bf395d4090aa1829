namespace System.Runtime.InteropServices;

/// <summary>What is known of a wrapper that was made.</summary>
[Flags]
public enum CreatedWrapperFlags
{
    None = 0,
    TrackerObject = 1,
    NonWrapping = 2,
}
