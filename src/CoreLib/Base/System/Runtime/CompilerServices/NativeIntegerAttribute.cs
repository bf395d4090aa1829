namespace System.Runtime.CompilerServices;

/// <summary>Written by the compiler for <c>nint</c> and <c>nuint</c>.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class NativeIntegerAttribute : Attribute;
