using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

/// <summary>The equality that the objects themselves offer, found out at each comparison.</summary>
public sealed class ObjectEqualityComparer<T> : EqualityComparer<T>
{
    public override bool Equals(T? x, T? y)
    {
        if (x == null)
        {
            return y == null;
        }

        if (y == null)
        {
            return false;
        }

        return x is IEquatable<T> equatable ? equatable.Equals(y) : x.Equals(y);
    }

    public override int GetHashCode([DisallowNull] T obj) => obj?.GetHashCode() ?? 0;

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ObjectEqualityComparer<T>;

    public override int GetHashCode() => typeof(ObjectEqualityComparer<T>).GetHashCode();
}
