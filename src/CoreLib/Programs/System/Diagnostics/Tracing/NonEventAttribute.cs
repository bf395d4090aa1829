namespace System.Diagnostics.Tracing;

/// <summary>The method writes no event of its own.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NonEventAttribute : Attribute;
