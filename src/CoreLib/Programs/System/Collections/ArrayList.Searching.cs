using System.Collections.Generic;

namespace System.Collections;

/// <summary>Looking through, ordering and copying.</summary>
public partial class ArrayList
{
    public virtual int BinarySearch(object? value) => BinarySearch(0, Count, value, null);

    public virtual int BinarySearch(object? value, IComparer? comparer) => BinarySearch(0, Count, value, comparer);

    public virtual int BinarySearch(int index, int count, object? value, IComparer? comparer)
    {
        CheckRange(index, count);
        comparer ??= Comparer.Default;
        int low = index;
        int high = index + count - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) >> 1);
            int order = comparer.Compare(this[middle], value);
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

    public virtual int IndexOf(object? value) => IndexOf(value, 0, Count);

    public virtual int IndexOf(object? value, int startIndex)
    {
        if (startIndex > Count)
        {
            CollectionErrors.IndexPastEnd(nameof(startIndex));
        }

        return IndexOf(value, startIndex, Count - startIndex);
    }

    public virtual int IndexOf(object? value, int startIndex, int count)
    {
        if (startIndex < 0 || startIndex > Count)
        {
            CollectionErrors.IndexPastEnd(nameof(startIndex));
        }

        if (count < 0 || startIndex > Count - count)
        {
            CollectionErrors.CountOutOfRange(nameof(count));
        }

        for (int i = startIndex; i < startIndex + count; i++)
        {
            if (AreEqual(this[i], value))
            {
                return i;
            }
        }

        return -1;
    }

    public virtual int LastIndexOf(object? value) => LastIndexOf(value, Count - 1, Count);

    public virtual int LastIndexOf(object? value, int startIndex)
    {
        if (startIndex >= Count)
        {
            CollectionErrors.IndexOutOfRange(nameof(startIndex));
        }

        return LastIndexOf(value, startIndex, startIndex + 1);
    }

    public virtual int LastIndexOf(object? value, int startIndex, int count)
    {
        if (Count != 0 && (startIndex < 0 || count < 0))
        {
            CollectionErrors.Negative(startIndex < 0 ? nameof(startIndex) : nameof(count));
        }

        if (Count == 0)
        {
            return -1;
        }

        if (startIndex >= Count || count > startIndex + 1)
        {
            throw new ArgumentOutOfRangeException(
                startIndex >= Count ? nameof(startIndex) : nameof(count), "Must be less than or equal to the size of the collection.");
        }

        for (int i = startIndex; i > startIndex - count; i--)
        {
            if (AreEqual(this[i], value))
            {
                return i;
            }
        }

        return -1;
    }

    public virtual void Reverse() => Reverse(0, Count);

    public virtual void Reverse(int index, int count)
    {
        CheckRange(index, count);
        for (int low = index, high = index + count - 1; low < high; low++, high--)
        {
            (this[low], this[high]) = (this[high], this[low]);
        }

        _version++;
    }

    public virtual void Sort() => Sort(0, Count, Comparer.Default);

    public virtual void Sort(IComparer? comparer) => Sort(0, Count, comparer);

    public virtual void Sort(int index, int count, IComparer? comparer)
    {
        CheckRange(index, count);
        object?[] items = new object?[count];
        CopyTo(index, items, 0, count);
        IComparer order = comparer ?? Comparer.Default;
        ArraySort.Sort(items.AsSpan(), (left, right) => order.Compare(left, right));
        for (int i = 0; i < count; i++)
        {
            this[index + i] = items[i];
        }

        _version++;
    }

    public virtual void CopyTo(Array array) => CopyTo(array, 0);

    public virtual void CopyTo(Array array, int arrayIndex)
    {
        if (array is not null && array.Rank != 1)
        {
            CollectionErrors.NotOneDimensional();
        }

        CopyTo(0, array!, arrayIndex, Count);
    }

    public virtual void CopyTo(int index, Array array, int arrayIndex, int count)
    {
        if (Count - index < count)
        {
            CollectionErrors.BadRange();
        }

        if (array is not null && array.Rank != 1)
        {
            CollectionErrors.NotOneDimensional();
        }

        if (GetType() == typeof(ArrayList))
        {
            Array.Copy(_items, index, array!, arrayIndex, count);
            return;
        }

        object?[] items = new object?[count];
        for (int i = 0; i < count; i++)
        {
            items[i] = this[index + i];
        }

        Array.Copy(items, 0, array!, arrayIndex, count);
    }

    public virtual object?[] ToArray()
    {
        object?[] array = new object?[Count];
        CopyTo(array, 0);
        return array;
    }

    public virtual Array ToArray(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type != typeof(object))
        {
            throw new PlatformNotSupportedException();
        }

        return ToArray();
    }

    private static bool AreEqual(object? item, object? value) => item is null ? value is null : item.Equals(value);
}
