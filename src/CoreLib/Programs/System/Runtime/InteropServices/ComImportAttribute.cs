namespace System.Runtime.InteropServices;

/// <summary>The type is COM's.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, Inherited = false)]
public sealed class ComImportAttribute : Attribute;
