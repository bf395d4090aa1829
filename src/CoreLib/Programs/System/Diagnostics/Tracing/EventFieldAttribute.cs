namespace System.Diagnostics.Tracing;

/// <summary>How a field of an event's payload is written.</summary>
[AttributeUsage(AttributeTargets.Property)]
public class EventFieldAttribute : Attribute
{
    public EventFieldTags Tags { get; set; }

    public EventFieldFormat Format { get; set; }
}
