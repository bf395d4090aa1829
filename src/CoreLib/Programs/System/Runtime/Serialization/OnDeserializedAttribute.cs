namespace System.Runtime.Serialization;

/// <summary>The method is called when its object has been read.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class OnDeserializedAttribute : Attribute;
