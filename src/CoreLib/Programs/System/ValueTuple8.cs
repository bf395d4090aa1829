using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>Seven values and a tuple of the others as one.</summary>
public partial struct ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>
    : IEquatable<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>>,
        IValueTupleInternal
    where TRest : struct
{
    public T1 Item1;
    public T2 Item2;
    public T3 Item3;
    public T4 Item4;
    public T5 Item5;
    public T6 Item6;
    public T7 Item7;
    public TRest Rest;

    public ValueTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, TRest rest)
    {
        if (rest is not IValueTupleInternal)
        {
            throw new ArgumentException("The last element of an eight element ValueTuple must be a ValueTuple.");
        }

        Item1 = item1;
        Item2 = item2;
        Item3 = item3;
        Item4 = item4;
        Item5 = item5;
        Item6 = item6;
        Item7 = item7;
        Rest = rest;
    }

    readonly int ITuple.Length => 7 + ((IValueTupleInternal)Rest).Length;

    readonly object? ITuple.this[int index] => index switch
    {
        0 => Item1,
        1 => Item2,
        2 => Item3,
        3 => Item4,
        4 => Item5,
        5 => Item6,
        6 => Item7,
        _ => ((IValueTupleInternal)Rest)[index - 7],
    };

    public readonly bool Equals(ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> other) =>
        EqualityComparer<T1>.Default.Equals(Item1, other.Item1)
        && EqualityComparer<T2>.Default.Equals(Item2, other.Item2)
        && EqualityComparer<T3>.Default.Equals(Item3, other.Item3)
        && EqualityComparer<T4>.Default.Equals(Item4, other.Item4)
        && EqualityComparer<T5>.Default.Equals(Item5, other.Item5)
        && EqualityComparer<T6>.Default.Equals(Item6, other.Item6)
        && EqualityComparer<T7>.Default.Equals(Item7, other.Item7)
        && EqualityComparer<TRest>.Default.Equals(Rest, other.Rest);

    public override readonly bool Equals(object? obj) => obj is ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> other && Equals(other);

    readonly bool IStructuralEquatable.Equals(object? other, IEqualityComparer comparer) =>
        other is ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> tuple
        && comparer.Equals(Item1, tuple.Item1)
        && comparer.Equals(Item2, tuple.Item2)
        && comparer.Equals(Item3, tuple.Item3)
        && comparer.Equals(Item4, tuple.Item4)
        && comparer.Equals(Item5, tuple.Item5)
        && comparer.Equals(Item6, tuple.Item6)
        && comparer.Equals(Item7, tuple.Item7)
        && comparer.Equals(Rest, tuple.Rest);

    public readonly int CompareTo(ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> other)
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

        order = Comparer<T4>.Default.Compare(Item4, other.Item4);
        if (order != 0)
        {
            return order;
        }

        order = Comparer<T5>.Default.Compare(Item5, other.Item5);
        if (order != 0)
        {
            return order;
        }

        order = Comparer<T6>.Default.Compare(Item6, other.Item6);
        if (order != 0)
        {
            return order;
        }

        order = Comparer<T7>.Default.Compare(Item7, other.Item7);
        if (order != 0)
        {
            return order;
        }

        return Comparer<TRest>.Default.Compare(Rest, other.Rest);
    }

    readonly int IComparable.CompareTo(object? other) => other switch
    {
        null => 1,
        ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> tuple => CompareTo(tuple),
        _ => throw IncorrectType(),
    };

    readonly int IStructuralComparable.CompareTo(object? other, IComparer comparer)
    {
        if (other is null)
        {
            return 1;
        }

        if (other is not ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> tuple)
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

        order = comparer.Compare(Item4, tuple.Item4);
        if (order != 0)
        {
            return order;
        }

        order = comparer.Compare(Item5, tuple.Item5);
        if (order != 0)
        {
            return order;
        }

        order = comparer.Compare(Item6, tuple.Item6);
        if (order != 0)
        {
            return order;
        }

        order = comparer.Compare(Item7, tuple.Item7);
        if (order != 0)
        {
            return order;
        }

        return comparer.Compare(Rest, tuple.Rest);
    }

    public override readonly int GetHashCode() =>
        HashCode.Combine(Item1?.GetHashCode() ?? 0, Item2?.GetHashCode() ?? 0, Item3?.GetHashCode() ?? 0, Item4?.GetHashCode() ?? 0, Item5?.GetHashCode() ?? 0, Item6?.GetHashCode() ?? 0, Item7?.GetHashCode() ?? 0, Rest.GetHashCode());

    readonly int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => HashCode.Combine(
        comparer.GetHashCode(Item1!), comparer.GetHashCode(Item2!), comparer.GetHashCode(Item3!), comparer.GetHashCode(Item4!), comparer.GetHashCode(Item5!), comparer.GetHashCode(Item6!), comparer.GetHashCode(Item7!), ((IStructuralEquatable)Rest).GetHashCode(comparer));

    public override readonly string ToString() => $"({Item1}, {Item2}, {Item3}, {Item4}, {Item5}, {Item6}, {Item7}, {((IValueTupleInternal)Rest).ToStringEnd()}";

    readonly string IValueTupleInternal.ToStringEnd() => $"{Item1}, {Item2}, {Item3}, {Item4}, {Item5}, {Item6}, {Item7}, {((IValueTupleInternal)Rest).ToStringEnd()}";

    private readonly ArgumentException IncorrectType() => new($"Argument must be of type {GetType()}.", "other");
}
