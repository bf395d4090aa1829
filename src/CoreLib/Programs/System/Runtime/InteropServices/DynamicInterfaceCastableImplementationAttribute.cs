namespace System.Runtime.InteropServices;

/// <summary>The interface implements others for objects that are cast to them dynamically.</summary>
[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class DynamicInterfaceCastableImplementationAttribute : Attribute;
