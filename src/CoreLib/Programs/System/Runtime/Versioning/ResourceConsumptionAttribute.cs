namespace System.Runtime.Versioning;

/// <summary>Which machine-wide names a member takes.</summary>
[AttributeUsage(AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property, Inherited = false)]
public sealed class ResourceConsumptionAttribute : Attribute
{
    public ResourceConsumptionAttribute(ResourceScope resourceScope)
    {
        ResourceScope = resourceScope;
    }

    public ResourceConsumptionAttribute(ResourceScope resourceScope, ResourceScope consumptionScope)
    {
        ResourceScope = resourceScope;
        ConsumptionScope = consumptionScope;
    }

    public ResourceScope ResourceScope { get; }

    public ResourceScope ConsumptionScope { get; }
}
