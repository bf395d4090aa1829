namespace System.Runtime.InteropServices;

/// <summary>The class that implements a COM interface.</summary>
[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class CoClassAttribute : Attribute
{
    public CoClassAttribute(Type coClass)
    {
        CoClass = coClass;
    }

    public Type CoClass { get; }
}
