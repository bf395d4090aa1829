namespace System.Collections.Generic;

/// <summary>Looking through, ordering and copying.</summary>
public partial class List<T>
{
    public bool Contains(T item) => _size != 0 && IndexOf(item) >= 0;

    bool IList.Contains(object? item) => IsCompatible(item) && Contains((T)item!);

    public int IndexOf(T item) => Array.IndexOf(_items, item, 0, _size);

    public int IndexOf(T item, int index)
    {
        if (index > _size)
        {
            CollectionErrors.IndexPastEnd();
        }

        return Array.IndexOf(_items, item, index, _size - index);
    }

    public int IndexOf(T item, int index, int count)
    {
        if (index > _size)
        {
            CollectionErrors.IndexPastEnd();
        }

        if (count < 0 || index > _size - count)
        {
            CollectionErrors.CountOutOfRange(nameof(count));
        }

        return Array.IndexOf(_items, item, index, count);
    }

    int IList.IndexOf(object? item) => IsCompatible(item) ? IndexOf((T)item!) : -1;

    public int LastIndexOf(T item) => _size == 0 ? -1 : LastIndexOf(item, _size - 1, _size);

    public int LastIndexOf(T item, int index)
    {
        if (index >= _size)
        {
            CollectionErrors.IndexOutOfRange();
        }

        return LastIndexOf(item, index, index + 1);
    }

    public int LastIndexOf(T item, int index, int count)
    {
        if (_size != 0 && index < 0)
        {
            CollectionErrors.Negative(nameof(index));
        }

        if (_size != 0 && count < 0)
        {
            CollectionErrors.Negative(nameof(count));
        }

        if (_size == 0)
        {
            return -1;
        }

        if (index >= _size)
        {
            throw new ArgumentOutOfRangeException(nameof(index), "Larger than collection size.");
        }

        if (count > index + 1)
        {
            throw new ArgumentOutOfRangeException(nameof(count), "Larger than collection size.");
        }

        return Array.LastIndexOf(_items, item, index, count);
    }

    public bool Exists(Predicate<T> match) => FindIndex(match) >= 0;

    public T? Find(Predicate<T> match)
    {
        CheckMatch(match);
        for (int i = 0; i < _size; i++)
        {
            if (match(_items[i]))
            {
                return _items[i];
            }
        }

        return default;
    }

    public T? FindLast(Predicate<T> match)
    {
        CheckMatch(match);
        for (int i = _size - 1; i >= 0; i--)
        {
            if (match(_items[i]))
            {
                return _items[i];
            }
        }

        return default;
    }

    public int FindIndex(Predicate<T> match) => FindIndex(0, _size, match);

    public int FindIndex(int startIndex, Predicate<T> match) => FindIndex(startIndex, _size - startIndex, match);

    public int FindIndex(int startIndex, int count, Predicate<T> match)
    {
        if ((uint)startIndex > (uint)_size)
        {
            CollectionErrors.IndexPastEnd(nameof(startIndex));
        }

        if (count < 0 || startIndex > _size - count)
        {
            CollectionErrors.CountOutOfRange(nameof(count));
        }

        CheckMatch(match);
        int end = startIndex + count;
        for (int i = startIndex; i < end; i++)
        {
            if (match(_items[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public int FindLastIndex(Predicate<T> match) => FindLastIndex(_size - 1, _size, match);

    public int FindLastIndex(int startIndex, Predicate<T> match) => FindLastIndex(startIndex, startIndex + 1, match);

    public int FindLastIndex(int startIndex, int count, Predicate<T> match)
    {
        CheckMatch(match);
        if (_size == 0 ? startIndex != -1 : (uint)startIndex >= (uint)_size)
        {
            CollectionErrors.IndexOutOfRange(nameof(startIndex));
        }

        if (count < 0 || startIndex - count + 1 < 0)
        {
            CollectionErrors.CountOutOfRange(nameof(count));
        }

        int end = startIndex - count;
        for (int i = startIndex; i > end; i--)
        {
            if (match(_items[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public List<T> FindAll(Predicate<T> match)
    {
        CheckMatch(match);
        List<T> found = [];
        for (int i = 0; i < _size; i++)
        {
            if (match(_items[i]))
            {
                found.Add(_items[i]);
            }
        }

        return found;
    }

    public bool TrueForAll(Predicate<T> match)
    {
        CheckMatch(match);
        for (int i = 0; i < _size; i++)
        {
            if (!match(_items[i]))
            {
                return false;
            }
        }

        return true;
    }

    public void ForEach(Action<T> action)
    {
        if (action is null)
        {
            CollectionErrors.NullArgument(nameof(action));
        }

        int version = _version;
        for (int i = 0; i < _size && version == _version; i++)
        {
            action(_items[i]);
        }

        if (version != _version)
        {
            CollectionErrors.Changed();
        }
    }

    public int BinarySearch(T item) => BinarySearch(0, _size, item, null);

    public int BinarySearch(T item, IComparer<T>? comparer) => BinarySearch(0, _size, item, comparer);

    public int BinarySearch(int index, int count, T item, IComparer<T>? comparer)
    {
        CheckRange(index, count);
        return Array.BinarySearch(_items, index, count, item, comparer);
    }

    public void Sort() => Sort(0, _size, null);

    public void Sort(IComparer<T>? comparer) => Sort(0, _size, comparer);

    public void Sort(int index, int count, IComparer<T>? comparer)
    {
        CheckRange(index, count);
        if (count > 1)
        {
            Array.Sort(_items, index, count, comparer);
        }

        _version++;
    }

    public void Sort(Comparison<T> comparison)
    {
        if (comparison is null)
        {
            CollectionErrors.NullArgument(nameof(comparison));
        }

        if (_size > 1)
        {
            ArraySort.Sort(new Span<T>(_items, 0, _size), comparison);
        }

        _version++;
    }

    public void Reverse() => Reverse(0, _size);

    public void Reverse(int index, int count)
    {
        CheckRange(index, count);
        if (count > 1)
        {
            Array.Reverse(_items, index, count);
        }

        _version++;
    }

    public List<TOutput> ConvertAll<TOutput>(Converter<T, TOutput> converter)
    {
        if (converter is null)
        {
            CollectionErrors.NullArgument(nameof(converter));
        }

        List<TOutput> list = new(_size);
        for (int i = 0; i < _size; i++)
        {
            list._items[i] = converter(_items[i]);
        }

        list._size = _size;
        return list;
    }

    public List<T> GetRange(int index, int count)
    {
        CheckRange(index, count);
        List<T> list = new(count);
        Array.Copy(_items, index, list._items, 0, count);
        list._size = count;
        return list;
    }

    /// <summary>What the list pattern and ranges call.</summary>
    public List<T> Slice(int start, int length) => GetRange(start, length);

    public T[] ToArray()
    {
        if (_size == 0)
        {
            return s_empty;
        }

        T[] array = new T[_size];
        Array.Copy(_items, array, _size);
        return array;
    }

    public void CopyTo(T[] array) => CopyTo(array, 0);

    public void CopyTo(T[] array, int arrayIndex) => Array.Copy(_items, 0, array, arrayIndex, _size);

    public void CopyTo(int index, T[] array, int arrayIndex, int count)
    {
        if (_size - index < count)
        {
            CollectionErrors.BadRange();
        }

        Array.Copy(_items, index, array, arrayIndex, count);
    }

    void ICollection.CopyTo(Array array, int arrayIndex)
    {
        if (array is not null && array.Rank != 1)
        {
            throw new ArgumentException("Only single dimensional arrays are supported for the requested action.");
        }

        try
        {
            Array.Copy(_items, 0, array!, arrayIndex, _size);
        }
        catch (ArrayTypeMismatchException)
        {
            throw new ArgumentException("Target array type is not compatible with the type of items in the collection.");
        }
    }

    private static void CheckMatch(Predicate<T> match)
    {
        if (match is null)
        {
            CollectionErrors.NullArgument(nameof(match));
        }
    }
}
