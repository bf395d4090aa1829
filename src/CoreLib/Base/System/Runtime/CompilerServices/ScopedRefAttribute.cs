namespace System.Runtime.CompilerServices;

/// <summary>Written by the compiler for <c>scoped</c>.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class ScopedRefAttribute : Attribute;
