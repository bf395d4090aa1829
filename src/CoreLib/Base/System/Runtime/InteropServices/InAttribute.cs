namespace System.Runtime.InteropServices;

/// <summary>The callee reads the argument.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class InAttribute : Attribute;
