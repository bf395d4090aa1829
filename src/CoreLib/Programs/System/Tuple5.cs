using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>Several values as one object.</summary>
public class Tuple<T1, T2, T3, T4, T5> : IStructuralEquatable, IStructuralComparable, IComparable, ITupleInternal
{
    public Tuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
    {
        Item1 = item1;
        Item2 = item2;
        Item3 = item3;
        Item4 = item4;
        Item5 = item5;
    }

    public T1 Item1 { get; }

    public T2 Item2 { get; }

    public T3 Item3 { get; }

    public T4 Item4 { get; }

    public T5 Item5 { get; }

    int ITuple.Length => 5;

    object? ITuple.this[int index] => index switch
    {
        0 => Item1,
        1 => Item2,
        2 => Item3,
        3 => Item4,
        4 => Item5,
        _ => throw new IndexOutOfRangeException(),
    };

    public override bool Equals(object? obj) =>
        ((IStructuralEquatable)this).Equals(obj, EqualityComparer<object>.Default);

    bool IStructuralEquatable.Equals(object? other, IEqualityComparer comparer) =>
        other is Tuple<T1, T2, T3, T4, T5> tuple
        && comparer.Equals(Item1, tuple.Item1)
        && comparer.Equals(Item2, tuple.Item2)
        && comparer.Equals(Item3, tuple.Item3)
        && comparer.Equals(Item4, tuple.Item4)
        && comparer.Equals(Item5, tuple.Item5);

    int IComparable.CompareTo(object? obj) =>
        ((IStructuralComparable)this).CompareTo(obj, Comparer<object>.Default);

    int IStructuralComparable.CompareTo(object? other, IComparer comparer)
    {
        if (other is null)
        {
            return 1;
        }

        if (other is not Tuple<T1, T2, T3, T4, T5> tuple)
        {
            throw new ArgumentException($"Argument must be of type {GetType()}.", nameof(other));
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

        order = comparer.Compare(Item4, tuple.Item4);
        if (order != 0)
        {
            return order;
        }

        return comparer.Compare(Item5, tuple.Item5);
    }

    public override int GetHashCode() =>
        ((IStructuralEquatable)this).GetHashCode(EqualityComparer<object>.Default);

    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => HashCode.Combine(
        Item1 is null ? 0 : comparer.GetHashCode(Item1), Item2 is null ? 0 : comparer.GetHashCode(Item2), Item3 is null ? 0 : comparer.GetHashCode(Item3), Item4 is null ? 0 : comparer.GetHashCode(Item4), Item5 is null ? 0 : comparer.GetHashCode(Item5));

    public override string ToString() => $"({Item1}, {Item2}, {Item3}, {Item4}, {Item5})";

    string ITupleInternal.ToStringEnd() => $"{Item1}, {Item2}, {Item3}, {Item4}, {Item5})";
}
