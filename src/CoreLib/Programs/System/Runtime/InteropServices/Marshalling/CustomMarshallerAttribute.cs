namespace System.Runtime.InteropServices.Marshalling;

/// <summary>Names the marshaller of a type in a direction.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class CustomMarshallerAttribute : Attribute
{
    public CustomMarshallerAttribute(Type managedType, MarshalMode marshalMode, Type marshallerType)
    {
        ManagedType = managedType;
        MarshalMode = marshalMode;
        MarshallerType = marshallerType;
    }

    public Type ManagedType { get; }

    public MarshalMode MarshalMode { get; }

    public Type MarshallerType { get; }

    /// <summary>Stands for a type parameter of the type that is marshalled.</summary>
    public struct GenericPlaceholder;
}
