namespace System.Diagnostics;

/// <summary>A hint to debuggers and stack traces.</summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Struct,
    Inherited = false)]
public sealed class StackTraceHiddenAttribute : Attribute;
