using System.Collections.Generic;

namespace System;

public partial struct ValueTuple<T1>
    : IEquatable<ValueTuple<T1>>,
        IComparable<ValueTuple<T1>>
{
    public bool Equals(ValueTuple<T1> other) =>
        EqualityComparer<T1>.Default.Equals(Item1, other.Item1);

    public override bool Equals(object? obj) => obj is ValueTuple<T1> other && Equals(other);

    public override int GetHashCode()
    {
        int hash = 17;
        hash = (hash * 31) + (Item1?.GetHashCode() ?? 0);
        return hash;
    }

    public int CompareTo(ValueTuple<T1> other)
    {
        int result = Comparer<T1>.Default.Compare(Item1, other.Item1);
        if (result != 0)
        {
            return result;
        }
        return 0;
    }

    public override string ToString() => $"({Item1})";
}
