namespace System.Runtime.InteropServices;

/// <summary>The interfaces of a class's COM events.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ComSourceInterfacesAttribute : Attribute
{
    public ComSourceInterfacesAttribute(string sourceInterfaces)
    {
        Value = sourceInterfaces;
    }

    public ComSourceInterfacesAttribute(Type sourceInterface)
    {
        Value = sourceInterface.FullName!;
    }

    public ComSourceInterfacesAttribute(Type sourceInterface1, Type sourceInterface2)
    {
        Value = string.Join('\0', sourceInterface1.FullName, sourceInterface2.FullName);
    }

    public ComSourceInterfacesAttribute(Type sourceInterface1, Type sourceInterface2, Type sourceInterface3)
    {
        Value = string.Join('\0', sourceInterface1.FullName, sourceInterface2.FullName, sourceInterface3.FullName);
    }

    public ComSourceInterfacesAttribute(
        Type sourceInterface1,
        Type sourceInterface2,
        Type sourceInterface3,
        Type sourceInterface4)
    {
        Value = string.Join(
            '\0', sourceInterface1.FullName, sourceInterface2.FullName, sourceInterface3.FullName, sourceInterface4.FullName);
    }

    public string Value { get; }
}
