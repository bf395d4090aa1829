namespace System.Diagnostics.CodeAnalysis;

/// <summary>Null may not be assigned although the type says otherwise.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property, Inherited = false)]
public sealed class DisallowNullAttribute : Attribute;
