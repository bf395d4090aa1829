namespace System.Diagnostics.CodeAnalysis;

/// <summary>The reference may leave the method.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter, Inherited = false)]
public sealed class UnscopedRefAttribute : Attribute;
