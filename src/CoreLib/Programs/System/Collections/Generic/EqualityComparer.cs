using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Collections.Generic;

/// <summary>
/// The equality of a type. For a type known when compiling, the compiler picks the comparer in <see cref="Create"/>; shared
/// code asks
/// each object for its own equality.
/// </summary>
public abstract class EqualityComparer<T> : IEqualityComparer, IEqualityComparer<T>
{
    public static EqualityComparer<T> Default
    {
        [Intrinsic]
        get;
    } = Create();

    public abstract bool Equals(T? x, T? y);

    public abstract int GetHashCode([DisallowNull] T obj);

    bool IEqualityComparer.Equals(object? x, object? y)
    {
        if (x == y)
        {
            return true;
        }

        return x is T first && y is T second && Equals(first, second);
    }

    int IEqualityComparer.GetHashCode(object? obj)
    {
        if (obj == null)
        {
            return 0;
        }

        return obj is T value ? GetHashCode(value) : throw new ArgumentException("The object is not of the type that this comparer compares.");
    }

    [Intrinsic]
    private static EqualityComparer<T> Create() => new ObjectEqualityComparer<T>();
}
