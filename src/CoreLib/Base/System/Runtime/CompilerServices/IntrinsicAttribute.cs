namespace System.Runtime.CompilerServices;

/// <summary>Marks members whose body the compiler may replace by its own expansion.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class IntrinsicAttribute : Attribute;
