namespace System.Runtime.CompilerServices;

/// <summary>Written by the compiler for <c>params</c> collections.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class ParamCollectionAttribute : Attribute;
