namespace System.Diagnostics.Contracts;

/// <summary>Names the class that holds the contracts of an interface or abstract class.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Delegate, Inherited = false)]
public sealed class ContractClassAttribute : Attribute
{
    public ContractClassAttribute(Type typeContainingContracts)
    {
        TypeContainingContracts = typeContainingContracts;
    }

    public Type TypeContainingContracts { get; }
}
