namespace System.Runtime.CompilerServices;

/// <summary>Filled in by the compiler with the name of the calling member.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class CallerMemberNameAttribute : Attribute;
