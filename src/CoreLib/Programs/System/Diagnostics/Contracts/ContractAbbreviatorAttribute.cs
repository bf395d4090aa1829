namespace System.Diagnostics.Contracts;

/// <summary>The method stands for the contracts in it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ContractAbbreviatorAttribute : Attribute;
