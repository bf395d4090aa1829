using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System.Collections.ObjectModel;

/// <summary>A set as it is at each moment, not to be changed through this.</summary>
[CollectionBuilder(typeof(ReadOnlyCollection), nameof(ReadOnlyCollection.CreateSet))]
public class ReadOnlySet<T> : IReadOnlySet<T>, ISet<T>, ICollection
{
    private readonly ISet<T> _set;

    public ReadOnlySet(ISet<T> @set)
    {
        ArgumentNullException.ThrowIfNull(@set);
        _set = @set;
    }

    public static ReadOnlySet<T> Empty { get; } = new(new HashSet<T>());

    public int Count => _set.Count;

    protected ISet<T> Set => _set;

    bool ICollection<T>.IsReadOnly => true;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => _set is ICollection collection ? collection.SyncRoot : this;

    public bool Contains(T item) => _set.Contains(item);

    public bool IsProperSubsetOf(IEnumerable<T> other) => _set.IsProperSubsetOf(other);

    public bool IsProperSupersetOf(IEnumerable<T> other) => _set.IsProperSupersetOf(other);

    public bool IsSubsetOf(IEnumerable<T> other) => _set.IsSubsetOf(other);

    public bool IsSupersetOf(IEnumerable<T> other) => _set.IsSupersetOf(other);

    public bool Overlaps(IEnumerable<T> other) => _set.Overlaps(other);

    public bool SetEquals(IEnumerable<T> other) => _set.SetEquals(other);

    public IEnumerator<T> GetEnumerator() => _set.Count == 0 ? SZGenericArrayEnumerator<T>.Empty : _set.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection<T>.CopyTo(T[] array, int arrayIndex) => _set.CopyTo(array, arrayIndex);

    void ICollection.CopyTo(Array array, int index)
    {
        CollectionErrors.CheckTarget(array, index, Count);
        if (array is T[] typed)
        {
            _set.CopyTo(typed, index);
            return;
        }

        foreach (T item in _set)
        {
            ((IList)array)[index++] = item;
        }
    }

    bool ISet<T>.Add(T item) => Refuse();

    void ICollection<T>.Add(T item) => Refuse();

    void ICollection<T>.Clear() => Refuse();

    bool ICollection<T>.Remove(T item) => Refuse();

    void ISet<T>.ExceptWith(IEnumerable<T> other) => Refuse();

    void ISet<T>.IntersectWith(IEnumerable<T> other) => Refuse();

    void ISet<T>.SymmetricExceptWith(IEnumerable<T> other) => Refuse();

    void ISet<T>.UnionWith(IEnumerable<T> other) => Refuse();

    private static bool Refuse()
    {
        CollectionErrors.ReadOnly();
        return false;
    }
}
