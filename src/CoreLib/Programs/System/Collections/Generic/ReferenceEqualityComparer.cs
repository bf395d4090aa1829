using System.Runtime.CompilerServices;

namespace System.Collections.Generic;

/// <summary>The identity of objects.</summary>
public sealed class ReferenceEqualityComparer : IEqualityComparer<object?>, IEqualityComparer
{
    private ReferenceEqualityComparer()
    {
    }

    public static ReferenceEqualityComparer Instance { get; } = new();

    public new bool Equals(object? x, object? y) => x == y;

    public int GetHashCode(object? obj) => RuntimeHelpers.GetHashCode(obj);
}
