namespace System.Runtime.InteropServices;

/// <summary>An entry of a type map from a type to its proxy.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class TypeMapAssociationAttribute<TTypeMapGroup> : Attribute
{
    public TypeMapAssociationAttribute(Type source, Type proxy)
    {
    }
}
