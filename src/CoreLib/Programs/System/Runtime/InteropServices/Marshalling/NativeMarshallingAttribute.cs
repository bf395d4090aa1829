namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Names the marshaller of a type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface |
                AttributeTargets.Delegate)]
public sealed class NativeMarshallingAttribute : Attribute
{
    public NativeMarshallingAttribute(Type nativeType)
    {
        NativeType = nativeType;
    }

    public Type NativeType { get; }
}
