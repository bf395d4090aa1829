using System.Collections.Generic;

namespace System;

public partial struct ValueTuple<T1, T2, T3, T4, T5>
    : IEquatable<ValueTuple<T1, T2, T3, T4, T5>>,
        IComparable<ValueTuple<T1, T2, T3, T4, T5>>
{
    public bool Equals(ValueTuple<T1, T2, T3, T4, T5> other) =>
        EqualityComparer<T1>.Default.Equals(Item1, other.Item1)
        && EqualityComparer<T2>.Default.Equals(Item2, other.Item2)
        && EqualityComparer<T3>.Default.Equals(Item3, other.Item3)
        && EqualityComparer<T4>.Default.Equals(Item4, other.Item4)
        && EqualityComparer<T5>.Default.Equals(Item5, other.Item5);

    public override bool Equals(object? obj) => obj is ValueTuple<T1, T2, T3, T4, T5> other && Equals(other);

    public override int GetHashCode()
    {
        int hash = 17;
        hash = (hash * 31) + (Item1?.GetHashCode() ?? 0);
        hash = (hash * 31) + (Item2?.GetHashCode() ?? 0);
        hash = (hash * 31) + (Item3?.GetHashCode() ?? 0);
        hash = (hash * 31) + (Item4?.GetHashCode() ?? 0);
        hash = (hash * 31) + (Item5?.GetHashCode() ?? 0);
        return hash;
    }

    public int CompareTo(ValueTuple<T1, T2, T3, T4, T5> other)
    {
        int result = Comparer<T1>.Default.Compare(Item1, other.Item1);
        if (result != 0)
        {
            return result;
        }

        result = Comparer<T2>.Default.Compare(Item2, other.Item2);
        if (result != 0)
        {
            return result;
        }

        result = Comparer<T3>.Default.Compare(Item3, other.Item3);
        if (result != 0)
        {
            return result;
        }

        result = Comparer<T4>.Default.Compare(Item4, other.Item4);
        if (result != 0)
        {
            return result;
        }

        result = Comparer<T5>.Default.Compare(Item5, other.Item5);
        if (result != 0)
        {
            return result;
        }
        return 0;
    }

    public override string ToString() => $"({Item1}, {Item2}, {Item3}, {Item4}, {Item5})";
}
