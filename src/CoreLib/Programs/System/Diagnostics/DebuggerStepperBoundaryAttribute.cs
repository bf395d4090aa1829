namespace System.Diagnostics;

/// <summary>The debugger runs on instead of stepping out of the method.</summary>
[AttributeUsage(AttributeTargets.Constructor | AttributeTargets.Method, Inherited = false)]
public sealed class DebuggerStepperBoundaryAttribute : Attribute;
