namespace System.Runtime.InteropServices;

/// <summary>The interfaces of a COM event.</summary>
[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class ComEventInterfaceAttribute : Attribute
{
    public ComEventInterfaceAttribute(Type SourceInterface, Type EventProvider)
    {
        this.SourceInterface = SourceInterface;
        this.EventProvider = EventProvider;
    }

    public Type SourceInterface { get; }

    public Type EventProvider { get; }
}
