namespace System.Diagnostics;

/// <summary>A hint to debuggers and stack traces.</summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Constructor | AttributeTargets.Method,
    Inherited = false)]
public sealed class DebuggerStepThroughAttribute : Attribute;
