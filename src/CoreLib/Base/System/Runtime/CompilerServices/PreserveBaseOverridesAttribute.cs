namespace System.Runtime.CompilerServices;

/// <summary>Written by the compiler for covariant return types.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class PreserveBaseOverridesAttribute : Attribute;
