namespace System.Diagnostics.Contracts;

/// <summary>The public property that stands for a field in contracts.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ContractPublicPropertyNameAttribute : Attribute
{
    public ContractPublicPropertyNameAttribute(string name)
    {
        Name = name;
    }

    public string Name { get; }
}
