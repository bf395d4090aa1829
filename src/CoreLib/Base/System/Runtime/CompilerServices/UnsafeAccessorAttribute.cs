namespace System.Runtime.CompilerServices;

/// <summary>Reaches a member that the language hides.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class UnsafeAccessorAttribute : Attribute
{
    public UnsafeAccessorAttribute(UnsafeAccessorKind kind)
    {
        Kind = kind;
    }

    public UnsafeAccessorKind Kind { get; }

    public string? Name { get; set; }
}
