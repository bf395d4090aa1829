namespace System.Runtime.InteropServices;

/// <summary>The argument may be left out.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class OptionalAttribute : Attribute;
