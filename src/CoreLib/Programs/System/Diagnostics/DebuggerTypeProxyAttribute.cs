using System.Diagnostics.CodeAnalysis;

namespace System.Diagnostics;

/// <summary>The type that a debugger shows in place of another.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class DebuggerTypeProxyAttribute : Attribute
{
    public DebuggerTypeProxyAttribute([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        ProxyTypeName = type.AssemblyQualifiedName!;
    }

    public DebuggerTypeProxyAttribute([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] string typeName)
    {
        ProxyTypeName = typeName;
    }

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    public string ProxyTypeName { get; }

    /// <summary>For an attribute of a whole assembly: what it is about.</summary>
    public Type? Target
    {
        get;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            TargetTypeName = value.AssemblyQualifiedName;
            field = value;
        }
    }

    public string? TargetTypeName { get; set; }
}
