namespace System.Runtime.CompilerServices;

/// <summary>Marks structures with buffers that need a stack guard.</summary>
[AttributeUsage(AttributeTargets.Struct, Inherited = false)]
public sealed class UnsafeValueTypeAttribute : Attribute;
