namespace System.Runtime.CompilerServices;

/// <summary>What an <see cref="UnsafeAccessorAttribute"/> reaches.</summary>
public enum UnsafeAccessorKind
{
    Constructor,
    Method,
    StaticMethod,
    Field,
    StaticField,
}
