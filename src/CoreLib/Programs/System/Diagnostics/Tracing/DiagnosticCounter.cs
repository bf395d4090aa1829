namespace System.Diagnostics.Tracing;

/// <summary>A figure that an event source would report; nobody listens.</summary>
public abstract class DiagnosticCounter : IDisposable
{
    internal DiagnosticCounter(string name, EventSource eventSource)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(eventSource);
        Name = name;
        EventSource = eventSource;
    }

    public string DisplayName { get; set; } = string.Empty;

    public string DisplayUnits { get; set; } = string.Empty;

    public string Name { get; }

    public EventSource EventSource { get; }

    public void AddMetadata(string key, string? value)
    {
    }

    public void Dispose()
    {
    }
}
