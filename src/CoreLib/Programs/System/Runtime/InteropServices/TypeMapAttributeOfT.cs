namespace System.Runtime.InteropServices;

/// <summary>An entry of a type map from a name to a type.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class TypeMapAttribute<TTypeMapGroup> : Attribute
{
    public TypeMapAttribute(string value, Type target)
    {
    }

    public TypeMapAttribute(string value, Type target, Type trimTarget)
    {
    }
}
