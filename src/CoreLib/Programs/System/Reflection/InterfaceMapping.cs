namespace System.Reflection;

/// <summary>Which methods of a class stand for those of an interface, in the same order.</summary>
public struct InterfaceMapping
{
    public MethodInfo[] InterfaceMethods;
    public Type InterfaceType;
    public MethodInfo[] TargetMethods;
    public Type TargetType;
}
