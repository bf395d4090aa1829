namespace System.Runtime.CompilerServices;

/// <summary>Marks types that the compiler may build interpolated strings with.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class InterpolatedStringHandlerAttribute : Attribute;
