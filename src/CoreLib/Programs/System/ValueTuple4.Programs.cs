using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System;

public partial struct ValueTuple<T1, T2, T3, T4>
    : IEquatable<ValueTuple<T1, T2, T3, T4>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1, T2, T3, T4>>,
        IValueTupleInternal
{
    readonly int ITuple.Length => 4;

    readonly object? ITuple.this[int index] => index switch
    {
        0 => Item1,
        1 => Item2,
        2 => Item3,
        3 => Item4,
        _ => throw new IndexOutOfRangeException(),
    };

    public readonly bool Equals(ValueTuple<T1, T2, T3, T4> other) =>
        EqualityComparer<T1>.Default.Equals(Item1, other.Item1)
        && EqualityComparer<T2>.Default.Equals(Item2, other.Item2)
        && EqualityComparer<T3>.Default.Equals(Item3, other.Item3)
        && EqualityComparer<T4>.Default.Equals(Item4, other.Item4);

    public override readonly bool Equals(object? obj) => obj is ValueTuple<T1, T2, T3, T4> other && Equals(other);

    readonly bool IStructuralEquatable.Equals(object? other, IEqualityComparer comparer) =>
        other is ValueTuple<T1, T2, T3, T4> tuple
        && comparer.Equals(Item1, tuple.Item1)
        && comparer.Equals(Item2, tuple.Item2)
        && comparer.Equals(Item3, tuple.Item3)
        && comparer.Equals(Item4, tuple.Item4);

    public readonly int CompareTo(ValueTuple<T1, T2, T3, T4> other)
    {
        int order = Comparer<T1>.Default.Compare(Item1, other.Item1);
        if (order != 0)
        {
            return order;
        }

        order = Comparer<T2>.Default.Compare(Item2, other.Item2);
        if (order != 0)
        {
            return order;
        }

        order = Comparer<T3>.Default.Compare(Item3, other.Item3);
        if (order != 0)
        {
            return order;
        }

        return Comparer<T4>.Default.Compare(Item4, other.Item4);
    }

    readonly int IComparable.CompareTo(object? other) => other switch
    {
        null => 1,
        ValueTuple<T1, T2, T3, T4> tuple => CompareTo(tuple),
        _ => throw IncorrectType(),
    };

    readonly int IStructuralComparable.CompareTo(object? other, IComparer comparer)
    {
        if (other is null)
        {
            return 1;
        }

        if (other is not ValueTuple<T1, T2, T3, T4> tuple)
        {
            throw IncorrectType();
        }

        int order = comparer.Compare(Item1, tuple.Item1);
        if (order != 0)
        {
            return order;
        }

        order = comparer.Compare(Item2, tuple.Item2);
        if (order != 0)
        {
            return order;
        }

        order = comparer.Compare(Item3, tuple.Item3);
        if (order != 0)
        {
            return order;
        }

        return comparer.Compare(Item4, tuple.Item4);
    }

    public override readonly int GetHashCode() =>
        HashCode.Combine(Item1?.GetHashCode() ?? 0, Item2?.GetHashCode() ?? 0, Item3?.GetHashCode() ?? 0, Item4?.GetHashCode() ?? 0);

    readonly int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => HashCode.Combine(
        comparer.GetHashCode(Item1!), comparer.GetHashCode(Item2!), comparer.GetHashCode(Item3!), comparer.GetHashCode(Item4!));

    public override readonly string ToString() => $"({Item1}, {Item2}, {Item3}, {Item4})";

    readonly string IValueTupleInternal.ToStringEnd() => $"{Item1}, {Item2}, {Item3}, {Item4})";

    private readonly ArgumentException IncorrectType() => new($"Argument must be of type {GetType()}.", "other");
}
