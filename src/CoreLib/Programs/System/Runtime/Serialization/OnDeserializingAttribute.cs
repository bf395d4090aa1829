namespace System.Runtime.Serialization;

/// <summary>The method is called before its object is read.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class OnDeserializingAttribute : Attribute;
