namespace System.Runtime.InteropServices;

/// <summary>The interface that COM sees first of a class.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ComDefaultInterfaceAttribute : Attribute
{
    public ComDefaultInterfaceAttribute(Type defaultInterface)
    {
        Value = defaultInterface;
    }

    public Type Value { get; }
}
