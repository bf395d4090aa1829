namespace System.Collections.Generic;

/// <summary>Union, intersection and the comparisons of sets.</summary>
public partial class HashSet<T>
{
    public static IEqualityComparer<HashSet<T>> CreateSetComparer() => new HashSetEqualityComparer<T>();

    public void UnionWith(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (T item in other)
        {
            AddIfMissing(item, out _);
        }
    }

    public void IntersectWith(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Count == 0 || other == this)
        {
            return;
        }

        if (other is ICollection<T> { Count: 0 })
        {
            Clear();
            return;
        }

        HashSet<T> others = AsSet(other);
        for (int i = 0; i < _used; i++)
        {
            ref Entry entry = ref _entries![i];
            if (entry.Next >= EndOfChain && !others.Contains(entry.Value))
            {
                Remove(entry.Value);
            }
        }
    }

    public void ExceptWith(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Count == 0)
        {
            return;
        }

        if (other == this)
        {
            Clear();
            return;
        }

        foreach (T item in other)
        {
            Remove(item);
        }
    }

    public void SymmetricExceptWith(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Count == 0)
        {
            UnionWith(other);
            return;
        }

        if (other == this)
        {
            Clear();
            return;
        }

        if (HasSameComparer(other))
        {
            foreach (T item in other)
            {
                if (!Remove(item))
                {
                    AddIfMissing(item, out _);
                }
            }

            return;
        }

        // Items may come more than once: what this call added stays, and what was there goes once all have been seen.
        int originalUsed = _used;
        bool[] isAdded = new bool[originalUsed];
        List<T> toRemove = [];
        foreach (T item in other)
        {
            if (AddIfMissing(item, out int location))
            {
                if (location < originalUsed)
                {
                    isAdded[location] = true;
                }
            }
            else if (location < originalUsed && !isAdded[location])
            {
                toRemove.Add(_entries![location].Value);
            }
        }

        toRemove.Sort((left, right) => Find(left) - Find(right));
        foreach (T item in toRemove)
        {
            Remove(item);
        }
    }

    public bool IsSubsetOf(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Count == 0 || other == this)
        {
            return true;
        }

        HashSet<T> others = AsSet(other);
        return Count <= others.Count && others.ContainsAll(this);
    }

    public bool IsProperSubsetOf(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other == this)
        {
            return false;
        }

        HashSet<T> others = AsSet(other);
        return Count < others.Count && others.ContainsAll(this);
    }

    public bool IsSupersetOf(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other == this || ContainsAll(other);
    }

    public bool IsProperSupersetOf(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Count == 0 || other == this)
        {
            return false;
        }

        HashSet<T> others = AsSet(other);
        return others.Count < Count && ContainsAll(others);
    }

    public bool SetEquals(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other == this)
        {
            return true;
        }

        HashSet<T> others = AsSet(other);
        return others.Count == Count && ContainsAll(others);
    }

    public bool Overlaps(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Count == 0)
        {
            return false;
        }

        foreach (T item in other)
        {
            if (Contains(item))
            {
                return true;
            }
        }

        return false;
    }

    internal bool HasSameComparer(IEnumerable<T> other) => other is HashSet<T> set && Comparer.Equals(set.Comparer);

    internal bool ContainsAll(IEnumerable<T> other)
    {
        foreach (T item in other)
        {
            if (!Contains(item))
            {
                return false;
            }
        }

        return true;
    }

    private HashSet<T> AsSet(IEnumerable<T> other) => HasSameComparer(other) ? (HashSet<T>)other : new HashSet<T>(other, _comparer);
}
