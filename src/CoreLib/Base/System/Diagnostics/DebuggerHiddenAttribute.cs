namespace System.Diagnostics;

/// <summary>A hint to debuggers and stack traces.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property, Inherited = false)]
public sealed class DebuggerHiddenAttribute : Attribute;
