namespace System.Runtime.InteropServices.Marshalling;

/// <summary>The marshaller is one of collections.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ContiguousCollectionMarshallerAttribute : Attribute;
