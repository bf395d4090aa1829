namespace System.Runtime.Serialization;

/// <summary>The method is called when its object has been written.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class OnSerializedAttribute : Attribute;
