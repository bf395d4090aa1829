namespace System.Runtime.InteropServices;

/// <summary>How COM calls an interface.</summary>
[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class InterfaceTypeAttribute : Attribute
{
    public InterfaceTypeAttribute(ComInterfaceType interfaceType)
    {
        Value = interfaceType;
    }

    public InterfaceTypeAttribute(short interfaceType)
    {
        Value = (ComInterfaceType)interfaceType;
    }

    public ComInterfaceType Value { get; }
}
