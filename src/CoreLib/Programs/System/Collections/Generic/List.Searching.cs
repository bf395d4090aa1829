namespace System.Collections.Generic;

/// <summary>Looking through, ordering and copying.</summary>
public partial class List<T>
{
    public bool Contains(T item) => IndexOf(item) >= 0;

    bool IList.Contains(object? value) => IsCompatible(value) && Contains((T)value!);

    public int IndexOf(T item) => Array.IndexOf(_items, item, 0, _size);

    public int IndexOf(T item, int index)
    {
        if ((uint)index > (uint)_size)
        {
            CollectionErrors.IndexOutOfRange();
        }

        return Array.IndexOf(_items, item, index, _size - index);
    }

    int IList.IndexOf(object? value) => IsCompatible(value) ? IndexOf((T)value!) : -1;

    public int LastIndexOf(T item)
    {
        for (int i = _size - 1; i >= 0; i--)
        {
            if (EqualityComparer<T>.Default.Equals(_items[i], item))
            {
                return i;
            }
        }

        return -1;
    }

    public bool Exists(Predicate<T> match) => FindIndex(match) >= 0;

    public T? Find(Predicate<T> match)
    {
        int index = FindIndex(match);
        return index < 0 ? default : _items[index];
    }

    public int FindIndex(Predicate<T> match)
    {
        if (match == null)
        {
            CollectionErrors.NullArgument(nameof(match));
        }

        for (int i = 0; i < _size; i++)
        {
            if (match(_items[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public int FindLastIndex(Predicate<T> match)
    {
        if (match == null)
        {
            CollectionErrors.NullArgument(nameof(match));
        }

        for (int i = _size - 1; i >= 0; i--)
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
        if (match == null)
        {
            CollectionErrors.NullArgument(nameof(match));
        }

        List<T> found = new();
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
        if (match == null)
        {
            CollectionErrors.NullArgument(nameof(match));
        }

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
        if (action == null)
        {
            CollectionErrors.NullArgument(nameof(action));
        }

        int version = _version;
        for (int i = 0; i < _size; i++)
        {
            if (version != _version)
            {
                CollectionErrors.Changed();
            }

            action(_items[i]);
        }
    }

    public int BinarySearch(T item) => BinarySearch(0, _size, item, null);

    public int BinarySearch(T item, IComparer<T>? comparer) => BinarySearch(0, _size, item, comparer);

    public int BinarySearch(int index, int count, T item, IComparer<T>? comparer)
    {
        CheckRange(index, count);
        comparer ??= Comparer<T>.Default;
        int low = index;
        int high = index + count - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) >> 1);
            int order = comparer.Compare(_items[middle], item);
            if (order == 0)
            {
                return middle;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return ~low;
    }

    public void Sort() => Sort(0, _size, null);

    public void Sort(IComparer<T>? comparer) => Sort(0, _size, comparer);

    public void Sort(Comparison<T> comparison)
    {
        if (comparison == null)
        {
            CollectionErrors.NullArgument(nameof(comparison));
        }

        Sort(0, _size, new ComparisonComparer<T>(comparison));
    }

    public void Sort(int index, int count, IComparer<T>? comparer)
    {
        CheckRange(index, count);
        if (count > 1)
        {
            Array.Sort(_items, index, count, comparer);
        }

        _version++;
    }

    public void Reverse() => Reverse(0, _size);

    public void Reverse(int index, int count)
    {
        CheckRange(index, count);
        for (int low = index, high = index + count - 1; low < high; low++, high--)
        {
            (_items[low], _items[high]) = (_items[high], _items[low]);
        }

        _version++;
    }

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

    public List<T> GetRange(int index, int count)
    {
        CheckRange(index, count);
        List<T> list = new(count);
        Array.Copy(_items, index, list._items, 0, count);
        list._size = count;
        return list;
    }

    public List<T> Slice(int start, int length) => GetRange(start, length);

    public List<TOutput> ConvertAll<TOutput>(Converter<T, TOutput> converter)
    {
        if (converter == null)
        {
            CollectionErrors.NullArgument(nameof(converter));
        }

        List<TOutput> list = new(_size);
        for (int i = 0; i < _size; i++)
        {
            list.Add(converter(_items[i]));
        }

        return list;
    }

    public void CopyTo(T[] array) => CopyTo(array, 0);

    public void CopyTo(T[] array, int arrayIndex) => Array.Copy(_items, 0, array, arrayIndex, _size);

    public void CopyTo(int index, T[] array, int arrayIndex, int count)
    {
        CheckRange(index, count);
        Array.Copy(_items, index, array, arrayIndex, count);
    }

    void ICollection.CopyTo(Array array, int index) => Array.Copy(_items, 0, array, index, _size);
}
