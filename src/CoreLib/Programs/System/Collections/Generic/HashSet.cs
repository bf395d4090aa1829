using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Collections.Generic;

/// <summary>A set: a <see cref="Dictionary{TKey,TValue}"/> whose values take no room.</summary>
public class HashSet<T> : ISet<T>, IReadOnlySet<T>
{
    // The dictionary wants keys that are not null; the wrapper lets a set hold null as .NET's does.
    private readonly Dictionary<Item, Nothing> _items;

    public HashSet()
        : this((IEqualityComparer<T>?)null)
    {
    }

    public HashSet(int capacity)
        : this(capacity, null)
    {
    }

    public HashSet(IEqualityComparer<T>? comparer)
        : this(0, comparer)
    {
    }

    public HashSet(int capacity, IEqualityComparer<T>? comparer)
    {
        Comparer = comparer ?? EqualityComparer<T>.Default;
        _items = new Dictionary<Item, Nothing>(capacity, new ItemComparer(Comparer));
    }

    public HashSet(IEnumerable<T> collection)
        : this(collection, null)
    {
    }

    public HashSet(IEnumerable<T> collection, IEqualityComparer<T>? comparer)
        : this(0, comparer)
    {
        UnionWith(collection);
    }

    public IEqualityComparer<T> Comparer { get; }

    public int Count => _items.Count;

    bool ICollection<T>.IsReadOnly => false;

    public bool Add(T item) => _items.TryAdd(new Item(item), default);

    void ICollection<T>.Add(T item) => Add(item);

    public void Clear() => _items.Clear();

    public bool Contains(T item) => _items.ContainsKey(new Item(item));

    public bool Remove(T item) => _items.Remove(new Item(item));

    public int EnsureCapacity(int capacity) => _items.EnsureCapacity(capacity);

    public bool TryGetValue(T equalValue, [MaybeNullWhen(false)] out T actualValue)
    {
        foreach (T item in this)
        {
            if (Comparer.Equals(item, equalValue))
            {
                actualValue = item;
                return true;
            }
        }

        actualValue = default;
        return false;
    }

    public void CopyTo(T[] array) => CopyTo(array, 0);

    public void CopyTo(T[] array, int arrayIndex)
    {
        if (array == null)
        {
            CollectionErrors.NullArgument(nameof(array));
        }

        if (arrayIndex < 0 || array.Length - arrayIndex < Count)
        {
            CollectionErrors.ArrayTooSmall();
        }

        foreach (T item in this)
        {
            array[arrayIndex++] = item;
        }
    }

    public int RemoveWhere(Predicate<T> match)
    {
        if (match == null)
        {
            CollectionErrors.NullArgument(nameof(match));
        }

        int before = Count;
        foreach (T item in this)
        {
            if (match(item))
            {
                Remove(item);
            }
        }

        return before - Count;
    }

    public void UnionWith(IEnumerable<T> other)
    {
        if (other == null)
        {
            CollectionErrors.NullArgument(nameof(other));
        }

        foreach (T item in other)
        {
            Add(item);
        }
    }

    public void ExceptWith(IEnumerable<T> other)
    {
        if (ReferenceEquals(other, this))
        {
            Clear();
            return;
        }

        foreach (T item in other)
        {
            Remove(item);
        }
    }

    public void IntersectWith(IEnumerable<T> other)
    {
        HashSet<T> others = AsSet(other);
        RemoveWhere(item => !others.Contains(item));
    }

    public void SymmetricExceptWith(IEnumerable<T> other)
    {
        foreach (T item in new HashSet<T>(other, Comparer))
        {
            if (!Remove(item))
            {
                Add(item);
            }
        }
    }

    public bool IsSubsetOf(IEnumerable<T> other)
    {
        HashSet<T> others = AsSet(other);
        return Count <= others.Count && others.ContainsAll(this);
    }

    public bool IsProperSubsetOf(IEnumerable<T> other)
    {
        HashSet<T> others = AsSet(other);
        return Count < others.Count && others.ContainsAll(this);
    }

    public bool IsSupersetOf(IEnumerable<T> other) => ContainsAll(other);

    public bool IsProperSupersetOf(IEnumerable<T> other)
    {
        HashSet<T> others = AsSet(other);
        return others.Count < Count && ContainsAll(others);
    }

    public bool SetEquals(IEnumerable<T> other)
    {
        HashSet<T> others = AsSet(other);
        return others.Count == Count && ContainsAll(others);
    }

    public bool Overlaps(IEnumerable<T> other)
    {
        foreach (T item in other)
        {
            if (Contains(item))
            {
                return true;
            }
        }

        return false;
    }

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => new Enumerator(this);

    IEnumerator IEnumerable.GetEnumerator() => new Enumerator(this);

    private HashSet<T> AsSet(IEnumerable<T> other) =>
        other is HashSet<T> set && set.Comparer.Equals(Comparer) ? set : new HashSet<T>(other, Comparer);

    private bool ContainsAll(IEnumerable<T> other)
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

    /// <summary>Walks the set; adding ends the walk with an exception, removing does not.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private Dictionary<Item, Nothing>.Enumerator _items;

        internal Enumerator(HashSet<T> set)
        {
            _items = set._items.GetEnumerator();
        }

        public readonly T Current => _items.Current.Key.Value;

        readonly object? IEnumerator.Current => Current;

        public bool MoveNext() => _items.MoveNext();

        void IEnumerator.Reset() => throw new NotSupportedException();

        public readonly void Dispose()
        {
        }
    }

    internal readonly struct Item(T value)
    {
        public T Value { get; } = value;
    }

    internal readonly struct Nothing;

    private sealed class ItemComparer(IEqualityComparer<T> comparer) : IEqualityComparer<Item>
    {
        public bool Equals(Item x, Item y) => comparer.Equals(x.Value, y.Value);

        public int GetHashCode(Item item) => item.Value == null ? 0 : comparer.GetHashCode(item.Value);
    }
}
