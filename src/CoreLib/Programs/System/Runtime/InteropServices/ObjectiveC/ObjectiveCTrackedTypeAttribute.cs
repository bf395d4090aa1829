namespace System.Runtime.InteropServices.ObjectiveC;

/// <summary>Objects of the type are tracked by the Objective-C runtime.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ObjectiveCTrackedTypeAttribute : Attribute;
