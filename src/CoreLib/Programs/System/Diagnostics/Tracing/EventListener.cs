using System.Collections.Generic;

namespace System.Diagnostics.Tracing;

/// <summary>Would hear events; there are none.</summary>
public abstract class EventListener : IDisposable
{
    public event EventHandler<EventSourceCreatedEventArgs>? EventSourceCreated
    {
        add
        {
        }

        remove
        {
        }
    }

    public event EventHandler<EventWrittenEventArgs>? EventWritten
    {
        add
        {
        }

        remove
        {
        }
    }

    protected static int EventSourceIndex(EventSource eventSource) => 0;

    public void EnableEvents(EventSource eventSource, EventLevel level) => ArgumentNullException.ThrowIfNull(eventSource);

    public void EnableEvents(EventSource eventSource, EventLevel level, EventKeywords matchAnyKeyword) =>
        ArgumentNullException.ThrowIfNull(eventSource);

    public void EnableEvents(
        EventSource eventSource, EventLevel level, EventKeywords matchAnyKeyword, IDictionary<string, string?>? arguments) =>
        ArgumentNullException.ThrowIfNull(eventSource);

    public void DisableEvents(EventSource eventSource) => ArgumentNullException.ThrowIfNull(eventSource);

    public virtual void Dispose()
    {
    }

    protected internal virtual void OnEventSourceCreated(EventSource eventSource)
    {
    }

    protected internal virtual void OnEventWritten(EventWrittenEventArgs eventData)
    {
    }
}
