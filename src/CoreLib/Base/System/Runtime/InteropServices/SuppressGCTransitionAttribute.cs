namespace System.Runtime.InteropServices;

/// <summary>The native function is short and may be called like a managed one.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class SuppressGCTransitionAttribute : Attribute;
