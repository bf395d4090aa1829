namespace System.Diagnostics.Contracts;

/// <summary>The class holds the contracts of the given type.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ContractClassForAttribute : Attribute
{
    public ContractClassForAttribute(Type typeContractsAreFor)
    {
        TypeContractsAreFor = typeContractsAreFor;
    }

    public Type TypeContractsAreFor { get; }
}
