namespace System.Diagnostics.Contracts;

/// <summary>Whether the contract tools look at this code.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct |
                AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ContractVerificationAttribute : Attribute
{
    public ContractVerificationAttribute(bool value)
    {
        Value = value;
    }

    public bool Value { get; }
}
