namespace System.Runtime.CompilerServices;

/// <summary>Written by the compiler for the <c>unmanaged</c> constraint.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class IsUnmanagedAttribute : Attribute;
