namespace System.Diagnostics.Tracing;

/// <summary>Describes an event of an event source.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EventAttribute : Attribute
{
    public EventAttribute(int eventId)
    {
        EventId = eventId;
    }

    public int EventId { get; }

    public EventLevel Level { get; set; }

    public EventKeywords Keywords { get; set; }

    public EventOpcode Opcode { get; set; }

    public EventTask Task { get; set; }

    public EventChannel Channel { get; set; }

    public byte Version { get; set; }

    public string? Message { get; set; }

    public EventTags Tags { get; set; }

    public EventActivityOptions ActivityOptions { get; set; }
}
