namespace System.Runtime.CompilerServices;

/// <summary>Written by the compiler for <c>ref struct</c>.</summary>
[AttributeUsage(AttributeTargets.Struct, Inherited = false)]
public sealed class IsByRefLikeAttribute : Attribute;
