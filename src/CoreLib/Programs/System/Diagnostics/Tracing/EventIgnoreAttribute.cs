namespace System.Diagnostics.Tracing;

/// <summary>The property is no part of the event's payload.</summary>
[AttributeUsage(AttributeTargets.Property)]
public class EventIgnoreAttribute : Attribute;
