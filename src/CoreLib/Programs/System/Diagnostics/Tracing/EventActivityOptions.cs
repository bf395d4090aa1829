namespace System.Diagnostics.Tracing;

/// <summary>How an event takes part in activities.</summary>
[Flags]
public enum EventActivityOptions
{
    None = 0,
    Disable = 2,
    Recursive = 4,
    Detachable = 8,
}
