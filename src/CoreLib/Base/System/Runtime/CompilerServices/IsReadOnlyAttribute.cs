namespace System.Runtime.CompilerServices;

/// <summary>Written by the compiler for <c>readonly</c> and <c>in</c>.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class IsReadOnlyAttribute : Attribute;
