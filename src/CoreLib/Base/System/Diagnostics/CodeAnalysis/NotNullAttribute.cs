namespace System.Diagnostics.CodeAnalysis;

/// <summary>The value is not null although the type says otherwise.</summary>
[AttributeUsage(
    AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue,
    Inherited = false)]
public sealed class NotNullAttribute : Attribute;
