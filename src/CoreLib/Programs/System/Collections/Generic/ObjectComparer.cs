namespace System.Collections.Generic;

/// <summary>The order that the objects themselves offer, found out at each comparison.</summary>
public sealed class ObjectComparer<T> : Comparer<T>
{
    public override int Compare(T? x, T? y)
    {
        if (x == null)
        {
            return y == null ? 0 : -1;
        }

        if (y == null)
        {
            return 1;
        }

        if (x is IComparable<T> generic)
        {
            return generic.CompareTo(y);
        }

        if (x is IComparable first)
        {
            return first.CompareTo(y);
        }

        return y is IComparable second
            ? -second.CompareTo(x)
            : throw new ArgumentException("At least one object must implement IComparable.");
    }

    public override bool Equals(object? obj) => obj is ObjectComparer<T>;

    public override int GetHashCode() => typeof(ObjectComparer<T>).GetHashCode();
}
