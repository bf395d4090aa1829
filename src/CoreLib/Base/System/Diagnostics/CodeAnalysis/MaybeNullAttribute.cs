namespace System.Diagnostics.CodeAnalysis;

/// <summary>The value may be null although the type says otherwise.</summary>
[AttributeUsage(
    AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue,
    Inherited = false)]
public sealed class MaybeNullAttribute : Attribute;
