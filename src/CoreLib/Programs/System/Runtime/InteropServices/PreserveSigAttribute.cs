namespace System.Runtime.InteropServices;

/// <summary>The native result is given as it is.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class PreserveSigAttribute : Attribute;
