namespace System.Runtime.Versioning;

/// <summary>How stable a component promises to be.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Module | AttributeTargets.Class | AttributeTargets.Struct |
                AttributeTargets.Enum | AttributeTargets.Constructor | AttributeTargets.Method |
                AttributeTargets.Property | AttributeTargets.Event | AttributeTargets.Interface |
                AttributeTargets.Delegate, Inherited = false)]
public sealed class ComponentGuaranteesAttribute : Attribute
{
    public ComponentGuaranteesAttribute(ComponentGuaranteesOptions guarantees)
    {
        Guarantees = guarantees;
    }

    public ComponentGuaranteesOptions Guarantees { get; }
}
