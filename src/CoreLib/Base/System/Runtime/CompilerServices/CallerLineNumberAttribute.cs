namespace System.Runtime.CompilerServices;

/// <summary>Filled in by the compiler with the line of the call.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class CallerLineNumberAttribute : Attribute;
