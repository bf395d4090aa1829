using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System;

public partial struct ValueTuple<T1>
    : IEquatable<ValueTuple<T1>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1>>,
        IValueTupleInternal
{
    readonly int ITuple.Length => 1;

    readonly object? ITuple.this[int index] => index switch
    {
        0 => Item1,
        _ => throw new IndexOutOfRangeException(),
    };

    public readonly bool Equals(ValueTuple<T1> other) =>
        EqualityComparer<T1>.Default.Equals(Item1, other.Item1);

    public override readonly bool Equals(object? obj) => obj is ValueTuple<T1> other && Equals(other);

    readonly bool IStructuralEquatable.Equals(object? other, IEqualityComparer comparer) =>
        other is ValueTuple<T1> tuple
        && comparer.Equals(Item1, tuple.Item1);

    public readonly int CompareTo(ValueTuple<T1> other)
    {
        return Comparer<T1>.Default.Compare(Item1, other.Item1);
    }

    readonly int IComparable.CompareTo(object? other) => other switch
    {
        null => 1,
        ValueTuple<T1> tuple => CompareTo(tuple),
        _ => throw IncorrectType(),
    };

    readonly int IStructuralComparable.CompareTo(object? other, IComparer comparer)
    {
        if (other is null)
        {
            return 1;
        }

        if (other is not ValueTuple<T1> tuple)
        {
            throw IncorrectType();
        }

        return comparer.Compare(Item1, tuple.Item1);
    }

    public override readonly int GetHashCode() => Item1?.GetHashCode() ?? 0;

    readonly int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => comparer.GetHashCode(Item1!);

    public override readonly string ToString() => $"({Item1})";

    readonly string IValueTupleInternal.ToStringEnd() => $"{Item1})";

    private readonly ArgumentException IncorrectType() => new($"Argument must be of type {GetType()}.", "other");
}
