namespace System.Diagnostics.Contracts;

/// <summary>The method checks arguments of its caller.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ContractArgumentValidatorAttribute : Attribute;
