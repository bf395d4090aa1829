namespace System.Runtime.CompilerServices;

/// <summary>A change to the type makes a new type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class CreateNewOnMetadataUpdateAttribute : Attribute;
