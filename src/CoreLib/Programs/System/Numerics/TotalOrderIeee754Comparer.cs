using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace System.Numerics;

/// <summary>The total order of IEEE 754-2019 §5.10: -NaN, -∞, …, -0, +0, …, +∞, +NaN; among not-a-numbers by their bits.</summary>
public readonly struct TotalOrderIeee754Comparer<T> : IComparer<T>, IEqualityComparer<T>, IEquatable<TotalOrderIeee754Comparer<T>>
    where T : IFloatingPointIeee754<T>?
{
    public int Compare(T? x, T? y)
    {
        if (typeof(T) == typeof(float))
        {
            return Order(BitConverter.SingleToInt32Bits((float)(object)x!)).CompareTo(Order(BitConverter.SingleToInt32Bits((float)(object)y!)));
        }

        if (typeof(T) == typeof(double))
        {
            return Order(BitConverter.DoubleToInt64Bits((double)(object)x!)).CompareTo(Order(BitConverter.DoubleToInt64Bits((double)(object)y!)));
        }

        if (typeof(T) == typeof(Half))
        {
            return Order((int)(short)((Half)(object)x!)._value).CompareTo(Order((int)(short)((Half)(object)y!)._value));
        }

        return CompareOther(x, y);
    }

    public bool Equals(T? x, T? y) => Compare(x, y) == 0;

    public int GetHashCode([DisallowNull] T obj) => obj.GetHashCode();

    public bool Equals(TotalOrderIeee754Comparer<T> other) => true;

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is TotalOrderIeee754Comparer<T>;

    public override int GetHashCode() => 0;

    // Negative numbers count downwards.
    private static int Order(int bits) => bits < 0 ? bits ^ int.MaxValue : bits;

    private static long Order(long bits) => bits < 0 ? bits ^ long.MaxValue : bits;

    private static int CompareOther(T? x, T? y)
    {
        if (x is null || y is null)
        {
            return x is null ? (y is null ? 0 : -1) : 1;
        }

        if (x < y)
        {
            return -1;
        }

        if (x > y)
        {
            return 1;
        }

        if (x == y)
        {
            return T.IsZero(x) ? (T.IsNegative(y) ? 1 : 0) - (T.IsNegative(x) ? 1 : 0) : 0;
        }

        // One is not a number, or both: it lies beyond the infinity of its sign.
        int left = T.IsNaN(x) ? (T.IsNegative(x) ? -1 : 1) : 0;
        int right = T.IsNaN(y) ? (T.IsNegative(y) ? -1 : 1) : 0;
        return left.CompareTo(right);
    }
}
