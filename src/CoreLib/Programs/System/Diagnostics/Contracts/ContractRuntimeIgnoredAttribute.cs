namespace System.Diagnostics.Contracts;

/// <summary>The contract is not checked at run time.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ContractRuntimeIgnoredAttribute : Attribute;
