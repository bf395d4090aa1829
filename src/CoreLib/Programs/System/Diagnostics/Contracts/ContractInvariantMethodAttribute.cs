namespace System.Diagnostics.Contracts;

/// <summary>The method states the invariants of its type.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class ContractInvariantMethodAttribute : Attribute;
