namespace System.Diagnostics.Tracing;

/// <summary>A new event source.</summary>
public class EventSourceCreatedEventArgs : EventArgs
{
    public EventSource? EventSource { get; internal set; }
}
