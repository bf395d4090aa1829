namespace System.Diagnostics;

/// <summary>The type that a debugger shows in place of another.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class DebuggerTypeProxyAttribute : Attribute
{
    public DebuggerTypeProxyAttribute(Type proxyType)
    {
        ProxyType = proxyType;
    }

    public Type ProxyType { get; }
}
