using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

/// <summary>Sets are equal when they hold the same items.</summary>
internal sealed class HashSetEqualityComparer<T> : IEqualityComparer<HashSet<T>?>
{
    public bool Equals(HashSet<T>? x, HashSet<T>? y)
    {
        if (ReferenceEquals(x, y))
        {
            return true;
        }

        if (x is null || y is null)
        {
            return false;
        }

        if (x.HasSameComparer(y))
        {
            return x.Count == y.Count && y.ContainsAll(x);
        }

        EqualityComparer<T> comparer = EqualityComparer<T>.Default;
        foreach (T item in y)
        {
            bool found = false;
            foreach (T other in x)
            {
                if (comparer.Equals(item, other))
                {
                    found = true;
                    break;
                }
            }

            if (!found)
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(HashSet<T>? obj)
    {
        int hash = 0;
        if (obj is not null)
        {
            foreach (T item in obj)
            {
                hash ^= item?.GetHashCode() ?? 0;
            }
        }

        return hash;
    }

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is HashSetEqualityComparer<T>;

    public override int GetHashCode() => EqualityComparer<T>.Default.GetHashCode();
}
