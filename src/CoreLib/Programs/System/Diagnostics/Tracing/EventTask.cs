namespace System.Diagnostics.Tracing;

/// <summary>Which task an event belongs to.</summary>
public enum EventTask
{
    None = 0,
}
