using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Collections.Generic;

/// <summary>
/// The equality of a type. For a type known when compiling, the compiler picks the comparer in <see cref="Create()"/>; shared code
/// asks each object for its own equality.
/// </summary>
public abstract class EqualityComparer<T> : IEqualityComparer, IEqualityComparer<T>
{
    public static EqualityComparer<T> Default
    {
        [Intrinsic]
        get;
    } = Create();

    /// <summary>A comparer of two methods. Without the second one hash codes cannot be had.</summary>
    public static EqualityComparer<T> Create(Func<T?, T?, bool> equals, Func<T, int>? getHashCode = null)
    {
        ArgumentNullException.ThrowIfNull(equals);
        getHashCode ??= _ => throw new NotSupportedException("The method or operation is not supported.");
        return new DelegateEqualityComparer<T>(equals, getHashCode);
    }

    public abstract bool Equals(T? x, T? y);

    public abstract int GetHashCode([DisallowNull] T obj);

    bool IEqualityComparer.Equals(object? x, object? y)
    {
        if (x == y)
        {
            return true;
        }

        if (x is null || y is null)
        {
            return false;
        }

        return x is T first && y is T second
            ? Equals(first, second)
            : throw new ArgumentException("Type of argument is not compatible with the generic comparer.");
    }

    int IEqualityComparer.GetHashCode(object? obj)
    {
        if (obj is null)
        {
            return 0;
        }

        return obj is T value
            ? GetHashCode(value)
            : throw new ArgumentException("Type of argument is not compatible with the generic comparer.");
    }

    [Intrinsic]
    private static EqualityComparer<T> Create() => new ObjectEqualityComparer<T>();
}
