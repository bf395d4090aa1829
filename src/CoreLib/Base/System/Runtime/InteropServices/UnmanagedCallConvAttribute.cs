namespace System.Runtime.InteropServices;

/// <summary>The calling convention of a native method.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class UnmanagedCallConvAttribute : Attribute
{
    public Type[]? CallConvs;
}
