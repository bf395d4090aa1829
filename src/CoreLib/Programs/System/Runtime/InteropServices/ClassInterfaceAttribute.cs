namespace System.Runtime.InteropServices;

/// <summary>Which interface COM sees of a class.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class, Inherited = false)]
public sealed class ClassInterfaceAttribute : Attribute
{
    public ClassInterfaceAttribute(ClassInterfaceType classInterfaceType)
    {
        Value = classInterfaceType;
    }

    public ClassInterfaceAttribute(short classInterfaceType)
    {
        Value = (ClassInterfaceType)classInterfaceType;
    }

    public ClassInterfaceType Value { get; }
}
