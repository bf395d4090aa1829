namespace System.Diagnostics;

/// <summary>A hint to debuggers and stack traces.</summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Constructor | AttributeTargets.Method
        | AttributeTargets.Property,
    Inherited = false)]
public sealed class DebuggerNonUserCodeAttribute : Attribute;
