using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System.Collections.ObjectModel;

/// <summary>A list as it is at each moment, not to be changed through this.</summary>
[CollectionBuilder(typeof(ReadOnlyCollection), nameof(ReadOnlyCollection.CreateCollection))]
public class ReadOnlyCollection<T> : IList<T>, IList, IReadOnlyList<T>
{
    private readonly IList<T> _list;

    public ReadOnlyCollection(IList<T> list)
    {
        if (list is null)
        {
            CollectionErrors.NullArgument(nameof(list));
        }

        _list = list;
    }

    public static ReadOnlyCollection<T> Empty { get; } = new(Array.Empty<T>());

    public int Count => _list.Count;

    protected IList<T> Items => _list;

    bool ICollection<T>.IsReadOnly => true;

    bool IList.IsReadOnly => true;

    bool IList.IsFixedSize => true;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => _list is ICollection collection ? collection.SyncRoot : this;

    public T this[int index] => _list[index];

    T IList<T>.this[int index]
    {
        get => _list[index];
        set => CollectionErrors.ReadOnly();
    }

    object? IList.this[int index]
    {
        get => _list[index];
        set => CollectionErrors.ReadOnly();
    }

    public bool Contains(T value) => _list.Contains(value);

    public void CopyTo(T[] array, int index) => _list.CopyTo(array, index);

    public IEnumerator<T> GetEnumerator() => _list.Count == 0 ? SZGenericArrayEnumerator<T>.Empty : _list.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_list).GetEnumerator();

    public int IndexOf(T value) => _list.IndexOf(value);

    void ICollection<T>.Add(T value) => CollectionErrors.ReadOnly();

    void ICollection<T>.Clear() => CollectionErrors.ReadOnly();

    void IList<T>.Insert(int index, T value) => CollectionErrors.ReadOnly();

    bool ICollection<T>.Remove(T value)
    {
        CollectionErrors.ReadOnly();
        return false;
    }

    void IList<T>.RemoveAt(int index) => CollectionErrors.ReadOnly();

    void ICollection.CopyTo(Array array, int index) => Collection<T>.CopyUntyped(_list, array, index);

    int IList.Add(object? value)
    {
        CollectionErrors.ReadOnly();
        return -1;
    }

    void IList.Clear() => CollectionErrors.ReadOnly();

    bool IList.Contains(object? value) => Collection<T>.IsCompatible(value) && Contains((T)value!);

    int IList.IndexOf(object? value) => Collection<T>.IsCompatible(value) ? IndexOf((T)value!) : -1;

    void IList.Insert(int index, object? value) => CollectionErrors.ReadOnly();

    void IList.Remove(object? value) => CollectionErrors.ReadOnly();

    void IList.RemoveAt(int index) => CollectionErrors.ReadOnly();
}
