using System.Collections;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>No values as one, and what makes tuples with inferred types.</summary>
public struct ValueTuple : IEquatable<ValueTuple>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple>,
    IValueTupleInternal
{
    readonly int ITuple.Length => 0;

    readonly object? ITuple.this[int index] => throw new IndexOutOfRangeException();

    public readonly bool Equals(ValueTuple other) => true;

    public override readonly bool Equals(object? obj) => obj is ValueTuple;

    readonly bool IStructuralEquatable.Equals(object? other, IEqualityComparer comparer) => other is ValueTuple;

    public readonly int CompareTo(ValueTuple other) => 0;

    readonly int IComparable.CompareTo(object? other) => Compare(other);

    readonly int IStructuralComparable.CompareTo(object? other, IComparer comparer) => Compare(other);

    public override readonly int GetHashCode() => 0;

    readonly int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => 0;

    public override readonly string ToString() => "()";

    readonly string IValueTupleInternal.ToStringEnd() => ")";

    public static ValueTuple Create() => default;

    public static ValueTuple<T1> Create<T1>(
        T1 item1) => new(item1);

    public static ValueTuple<T1, T2> Create<T1, T2>(
        T1 item1, T2 item2) => new(item1, item2);

    public static ValueTuple<T1, T2, T3> Create<T1, T2, T3>(
        T1 item1, T2 item2, T3 item3) => new(item1, item2, item3);

    public static ValueTuple<T1, T2, T3, T4> Create<T1, T2, T3, T4>(
        T1 item1, T2 item2, T3 item3, T4 item4) => new(item1, item2, item3, item4);

    public static ValueTuple<T1, T2, T3, T4, T5> Create<T1, T2, T3, T4, T5>(
        T1 item1, T2 item2, T3 item3, T4 item4, T5 item5) => new(item1, item2, item3, item4, item5);

    public static ValueTuple<T1, T2, T3, T4, T5, T6> Create<T1, T2, T3, T4, T5, T6>(
        T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6) => new(item1, item2, item3, item4, item5, item6);

    public static ValueTuple<T1, T2, T3, T4, T5, T6, T7> Create<T1, T2, T3, T4, T5, T6, T7>(
        T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7) => new(item1, item2, item3, item4, item5, item6, item7);

    public static ValueTuple<T1, T2, T3, T4, T5, T6, T7, ValueTuple<T8>> Create<T1, T2, T3, T4, T5, T6, T7, T8>(
        T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8) =>
        new(item1, item2, item3, item4, item5, item6, item7, new ValueTuple<T8>(item8));

    private static int Compare(object? other) => other switch
    {
        null => 1,
        ValueTuple => 0,
        _ => throw new ArgumentException("Argument must be of type System.ValueTuple.", nameof(other)),
    };
}
