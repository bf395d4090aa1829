using System.Runtime.CompilerServices;

namespace System.Collections.Generic;

// Removing.
public partial class List<T>
{
    public bool Remove(T item)
    {
        int index = IndexOf(item);
        if (index >= 0)
        {
            RemoveAt(index);
        }

        return index >= 0;
    }

    void IList.Remove(object? item)
    {
        if (IsCompatible(item))
        {
            Remove((T)item!);
        }
    }

    public void RemoveAt(int index)
    {
        if ((uint)index >= (uint)_size)
        {
            CollectionErrors.IndexOutOfRange();
        }

        _size--;
        if (index < _size)
        {
            Array.Copy(_items, index + 1, _items, index, _size - index);
        }

        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            _items[_size] = default!;
        }

        _version++;
    }

    public void RemoveRange(int index, int count)
    {
        CheckRange(index, count);
        if (count == 0)
        {
            return;
        }

        _version++;
        _size -= count;
        if (index < _size)
        {
            Array.Copy(_items, index + count, _items, index, _size - index);
        }

        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            Array.Clear(_items, _size, count);
        }
    }

    public int RemoveAll(Predicate<T> match)
    {
        if (match is null)
        {
            CollectionErrors.NullArgument(nameof(match));
        }

        int kept = 0;
        while (kept < _size && !match(_items[kept]))
        {
            kept++;
        }

        if (kept >= _size)
        {
            return 0;
        }

        for (int i = kept + 1; i < _size; i++)
        {
            if (!match(_items[i]))
            {
                _items[kept++] = _items[i];
            }
        }

        int removed = _size - kept;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            Array.Clear(_items, kept, removed);
        }

        _size = kept;
        _version++;
        return removed;
    }
}
