namespace System.Runtime.CompilerServices;

/// <summary>Filled in by the compiler with the path of the calling source file.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class CallerFilePathAttribute : Attribute;
