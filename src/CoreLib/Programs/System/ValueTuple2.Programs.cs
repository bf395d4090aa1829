using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System;

public partial struct ValueTuple<T1, T2>
    : IEquatable<ValueTuple<T1, T2>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1, T2>>,
        IValueTupleInternal
{
    readonly int ITuple.Length => 2;

    readonly object? ITuple.this[int index] => index switch
    {
        0 => Item1,
        1 => Item2,
        _ => throw new IndexOutOfRangeException(),
    };

    public readonly bool Equals(ValueTuple<T1, T2> other) =>
        EqualityComparer<T1>.Default.Equals(Item1, other.Item1)
        && EqualityComparer<T2>.Default.Equals(Item2, other.Item2);

    public override readonly bool Equals(object? obj) => obj is ValueTuple<T1, T2> other && Equals(other);

    readonly bool IStructuralEquatable.Equals(object? other, IEqualityComparer comparer) =>
        other is ValueTuple<T1, T2> tuple
        && comparer.Equals(Item1, tuple.Item1)
        && comparer.Equals(Item2, tuple.Item2);

    public readonly int CompareTo(ValueTuple<T1, T2> other)
    {
        int order = Comparer<T1>.Default.Compare(Item1, other.Item1);
        if (order != 0)
        {
            return order;
        }

        return Comparer<T2>.Default.Compare(Item2, other.Item2);
    }

    readonly int IComparable.CompareTo(object? other) => other switch
    {
        null => 1,
        ValueTuple<T1, T2> tuple => CompareTo(tuple),
        _ => throw IncorrectType(),
    };

    readonly int IStructuralComparable.CompareTo(object? other, IComparer comparer)
    {
        if (other is null)
        {
            return 1;
        }

        if (other is not ValueTuple<T1, T2> tuple)
        {
            throw IncorrectType();
        }

        int order = comparer.Compare(Item1, tuple.Item1);
        if (order != 0)
        {
            return order;
        }

        return comparer.Compare(Item2, tuple.Item2);
    }

    public override readonly int GetHashCode() =>
        HashCode.Combine(Item1?.GetHashCode() ?? 0, Item2?.GetHashCode() ?? 0);

    readonly int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => HashCode.Combine(
        comparer.GetHashCode(Item1!), comparer.GetHashCode(Item2!));

    public override readonly string ToString() => $"({Item1}, {Item2})";

    readonly string IValueTupleInternal.ToStringEnd() => $"{Item1}, {Item2})";

    private readonly ArgumentException IncorrectType() => new($"Argument must be of type {GetType()}.", "other");
}
