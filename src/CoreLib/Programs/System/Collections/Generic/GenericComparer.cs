namespace System.Collections.Generic;

/// <summary>The order that a type gives itself.</summary>
public sealed class GenericComparer<T> : Comparer<T>
    where T : IComparable<T>?
{
    public override int Compare(T? x, T? y)
    {
        if (x == null)
        {
            return y == null ? 0 : -1;
        }

        return y == null ? 1 : x.CompareTo(y);
    }

    public override bool Equals(object? obj) => obj is GenericComparer<T>;

    public override int GetHashCode() => typeof(GenericComparer<T>).GetHashCode();
}
