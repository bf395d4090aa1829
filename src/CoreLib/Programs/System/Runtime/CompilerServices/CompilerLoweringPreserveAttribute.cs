namespace System.Runtime.CompilerServices;

/// <summary>The compiler carries the attribute over to what it makes of the member.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CompilerLoweringPreserveAttribute : Attribute;
