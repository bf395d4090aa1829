namespace System.Diagnostics.Tracing;

/// <summary>The type may be the payload of an event.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public class EventDataAttribute : Attribute
{
    public string? Name { get; set; }
}
