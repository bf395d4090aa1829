namespace System.Diagnostics.Contracts;

/// <summary>The assembly holds contracts only.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ContractReferenceAssemblyAttribute : Attribute;
