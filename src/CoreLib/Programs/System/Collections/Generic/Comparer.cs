using System.Runtime.CompilerServices;

namespace System.Collections.Generic;

/// <summary>
/// The order of a type. For a type known when compiling, the compiler picks the comparer in <see cref="Create()"/>; shared code asks
/// each object for its own order.
/// </summary>
public abstract class Comparer<T> : IComparer, IComparer<T>
{
    public static Comparer<T> Default
    {
        [Intrinsic]
        get;
    } = Create();

    public static Comparer<T> Create(Comparison<T> comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new ComparisonComparer<T>(comparison);
    }

    public abstract int Compare(T? x, T? y);

    int IComparer.Compare(object? x, object? y)
    {
        if (x is null)
        {
            return y is null ? 0 : -1;
        }

        if (y is null)
        {
            return 1;
        }

        return x is T first && y is T second
            ? Compare(first, second)
            : throw new ArgumentException("Type of argument is not compatible with the generic comparer.");
    }

    [Intrinsic]
    private static Comparer<T> Create() => new ObjectComparer<T>();
}
