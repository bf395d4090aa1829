namespace System.Runtime.CompilerServices;

/// <summary>The parameter is a <c>ref readonly</c> one.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class RequiresLocationAttribute : Attribute;
