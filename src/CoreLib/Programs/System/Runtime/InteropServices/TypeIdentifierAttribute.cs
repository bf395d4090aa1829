namespace System.Runtime.InteropServices;

/// <summary>The type equals others of the same identity.</summary>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface |
                AttributeTargets.Delegate, Inherited = false)]
public sealed class TypeIdentifierAttribute : Attribute
{
    public TypeIdentifierAttribute()
    {
    }

    public TypeIdentifierAttribute(string? scope, string? identifier)
    {
        Scope = scope;
        Identifier = identifier;
    }

    public string? Scope { get; }

    public string? Identifier { get; }
}
