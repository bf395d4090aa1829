namespace System.Runtime.CompilerServices;

/// <summary>Says that an assembly passes only blittable values to native code.</summary>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
public sealed class DisableRuntimeMarshallingAttribute : Attribute;
