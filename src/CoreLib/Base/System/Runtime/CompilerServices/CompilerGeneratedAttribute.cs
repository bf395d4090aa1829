namespace System.Runtime.CompilerServices;

/// <summary>Marks what no person wrote.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class CompilerGeneratedAttribute : Attribute;
