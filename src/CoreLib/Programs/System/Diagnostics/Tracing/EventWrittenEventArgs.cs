using System.Collections.ObjectModel;

namespace System.Diagnostics.Tracing;

/// <summary>An event as a listener gets it.</summary>
public class EventWrittenEventArgs : EventArgs
{
    internal EventWrittenEventArgs(EventSource source)
    {
        EventSource = source;
    }

    public EventSource EventSource { get; }

    public string? EventName => null;

    public int EventId => 0;

    public Guid ActivityId => default;

    public Guid RelatedActivityId => default;

    public ReadOnlyCollection<object?>? Payload => null;

    public ReadOnlyCollection<string>? PayloadNames => null;

    public EventKeywords Keywords => EventKeywords.None;

    public EventOpcode Opcode => EventOpcode.Info;

    public EventTask Task => EventTask.None;

    public EventTags Tags => EventTags.None;

    public string? Message => null;

    public EventChannel Channel => EventChannel.None;

    public byte Version => 0;

    public EventLevel Level => EventLevel.LogAlways;

    public long OSThreadId => 0;

    public DateTime TimeStamp => default;
}
