namespace System.Runtime.Serialization;

/// <summary>The method is called before its object is written.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class OnSerializingAttribute : Attribute;
