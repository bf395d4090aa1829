namespace System.Runtime.InteropServices;

/// <summary>The callee writes the argument.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class OutAttribute : Attribute;
