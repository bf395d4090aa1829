namespace System.Runtime.CompilerServices;

/// <summary>Names the type that an unsafe accessor reaches.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.ReturnValue, Inherited = false)]
public sealed class UnsafeAccessorTypeAttribute : Attribute
{
    public UnsafeAccessorTypeAttribute(string typeName)
    {
        TypeName = typeName;
    }

    public string TypeName { get; }
}
