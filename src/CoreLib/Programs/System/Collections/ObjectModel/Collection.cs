using System.Collections.Generic;

namespace System.Collections.ObjectModel;

/// <summary>A list whose changes a derived class can see: all of them come through four methods.</summary>
public class Collection<T> : IList<T>, IList, IReadOnlyList<T>
{
    private readonly IList<T> _items;

    public Collection()
    {
        _items = new List<T>();
    }

    public Collection(IList<T> list)
    {
        if (list is null)
        {
            CollectionErrors.NullArgument(nameof(list));
        }

        _items = list;
    }

    public int Count => _items.Count;

    protected IList<T> Items => _items;

    bool ICollection<T>.IsReadOnly => _items.IsReadOnly;

    bool IList.IsReadOnly => _items.IsReadOnly;

    bool IList.IsFixedSize => _items is IList list ? list.IsFixedSize : _items.IsReadOnly;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => _items is ICollection collection ? collection.SyncRoot : this;

    public T this[int index]
    {
        get => _items[index];
        set
        {
            CheckChange();
            if ((uint)index >= (uint)_items.Count)
            {
                CollectionErrors.IndexOutOfRange();
            }

            SetItem(index, value);
        }
    }

    object? IList.this[int index]
    {
        get => _items[index];
        set
        {
            Check(value, nameof(value));
            this[index] = Cast(value);
        }
    }

    public void Add(T item)
    {
        CheckChange();
        InsertItem(_items.Count, item);
    }

    int IList.Add(object? value)
    {
        CheckChange();
        Check(value, nameof(value));
        Add(Cast(value));
        return Count - 1;
    }

    public void Clear()
    {
        CheckChange();
        ClearItems();
    }

    public void CopyTo(T[] array, int index) => _items.CopyTo(array, index);

    void ICollection.CopyTo(Array array, int index) => CopyUntyped(_items, array, index);

    public bool Contains(T item) => _items.Contains(item);

    bool IList.Contains(object? value) => IsCompatible(value) && Contains((T)value!);

    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_items).GetEnumerator();

    public int IndexOf(T item) => _items.IndexOf(item);

    int IList.IndexOf(object? value) => IsCompatible(value) ? IndexOf((T)value!) : -1;

    public void Insert(int index, T item)
    {
        CheckChange();
        if ((uint)index > (uint)_items.Count)
        {
            CollectionErrors.IndexPastEnd();
        }

        InsertItem(index, item);
    }

    void IList.Insert(int index, object? value)
    {
        CheckChange();
        Check(value, nameof(value));
        Insert(index, Cast(value));
    }

    public bool Remove(T item)
    {
        CheckChange();
        int index = _items.IndexOf(item);
        if (index < 0)
        {
            return false;
        }

        RemoveItem(index);
        return true;
    }

    void IList.Remove(object? value)
    {
        CheckChange();
        if (IsCompatible(value))
        {
            Remove((T)value!);
        }
    }

    public void RemoveAt(int index)
    {
        CheckChange();
        if ((uint)index >= (uint)_items.Count)
        {
            CollectionErrors.IndexOutOfRange();
        }

        RemoveItem(index);
    }

    protected virtual void ClearItems() => _items.Clear();

    protected virtual void InsertItem(int index, T item) => _items.Insert(index, item);

    protected virtual void RemoveItem(int index) => _items.RemoveAt(index);

    protected virtual void SetItem(int index, T item) => _items[index] = item;

    internal static bool IsCompatible(object? value) => value is T || (value is null && default(T) is null);

    internal static void CopyUntyped(IList<T> items, Array array, int index)
    {
        if (array is null)
        {
            CollectionErrors.NullArgument(nameof(array));
        }

        if (array.Rank != 1)
        {
            throw new ArgumentException("Only single dimensional arrays are supported for the requested action.");
        }

        if (array.GetLowerBound(0) != 0)
        {
            throw new ArgumentException("The lower bound of target array must be zero.");
        }

        if (index < 0)
        {
            CollectionErrors.Negative(nameof(index));
        }

        if (array.Length - index < items.Count)
        {
            CollectionErrors.ArrayTooSmall();
        }

        if (array is T[] typed)
        {
            items.CopyTo(typed, index);
            return;
        }

        if (array is not object?[] objects)
        {
            throw new ArgumentException("Target array type is not compatible with the type of items in the collection.");
        }

        try
        {
            for (int i = 0; i < items.Count; i++)
            {
                objects[index++] = items[i];
            }
        }
        catch (ArrayTypeMismatchException)
        {
            throw new ArgumentException("Target array type is not compatible with the type of items in the collection.");
        }
    }

    private static void Check(object? value, string name)
    {
        if (value is null && default(T) is not null)
        {
            CollectionErrors.NullArgument(name);
        }
    }

    private static T Cast(object? value)
    {
        if (!IsCompatible(value))
        {
            CollectionErrors.WrongType(value, typeof(T), nameof(value));
        }

        return (T)value!;
    }

    private void CheckChange()
    {
        if (_items.IsReadOnly)
        {
            CollectionErrors.ReadOnly();
        }
    }
}
