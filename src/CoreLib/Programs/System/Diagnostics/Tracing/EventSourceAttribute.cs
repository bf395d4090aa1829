namespace System.Diagnostics.Tracing;

/// <summary>The name and identity of an event source.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EventSourceAttribute : Attribute
{
    public string? Name { get; set; }

    public string? Guid { get; set; }

    public string? LocalizationResources { get; set; }
}
