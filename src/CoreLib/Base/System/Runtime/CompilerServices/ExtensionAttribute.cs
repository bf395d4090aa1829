namespace System.Runtime.CompilerServices;

/// <summary>Written by the compiler for extension methods.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Method, Inherited = false)]
public sealed class ExtensionAttribute : Attribute;
