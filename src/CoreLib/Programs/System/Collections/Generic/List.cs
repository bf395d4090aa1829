using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;

namespace System.Collections.Generic;

/// <summary>An array that grows at its end. Not for use by several threads while one changes it.</summary>
public partial class List<T> : IList<T>, IList, IReadOnlyList<T>
{
    private const int DefaultCapacity = 4;

    private static readonly T[] s_empty = [];

    // Named as in .NET: CollectionsMarshal and debuggers look for them.
    internal T[] _items;
    internal int _size;
    internal int _version;

    public List()
    {
        _items = s_empty;
    }

    public List(int capacity)
    {
        if (capacity < 0)
        {
            CollectionErrors.Negative(nameof(capacity));
        }

        _items = capacity == 0 ? s_empty : new T[capacity];
    }

    public List(IEnumerable<T> collection)
    {
        if (collection is null)
        {
            CollectionErrors.NullArgument(nameof(collection));
        }

        if (collection is ICollection<T> counted)
        {
            int count = counted.Count;
            if (count == 0)
            {
                _items = s_empty;
                return;
            }

            _items = new T[count];
            counted.CopyTo(_items, 0);
            _size = count;
            return;
        }

        _items = s_empty;
        foreach (T item in collection)
        {
            Add(item);
        }
    }

    public int Capacity
    {
        get => _items.Length;
        set
        {
            if (value < _size)
            {
                throw new ArgumentOutOfRangeException(nameof(value), "capacity was less than the current size.");
            }

            if (value != _items.Length)
            {
                T[] items = s_empty;
                if (value > 0)
                {
                    items = new T[value];
                    Array.Copy(_items, items, _size);
                }

                _items = items;
            }
        }
    }

    public int Count => _size;

    bool ICollection<T>.IsReadOnly => false;

    bool IList.IsReadOnly => false;

    bool IList.IsFixedSize => false;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    public T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)_size)
            {
                CollectionErrors.IndexOutOfRange();
            }

            return _items[index];
        }

        set
        {
            if ((uint)index >= (uint)_size)
            {
                CollectionErrors.IndexOutOfRange();
            }

            _items[index] = value;
            _version++;
        }
    }

    object? IList.this[int index]
    {
        get => this[index];
        set => this[index] = Cast(value, nameof(value));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item)
    {
        _version++;
        T[] items = _items;
        int size = _size;
        if ((uint)size < (uint)items.Length)
        {
            _size = size + 1;
            items[size] = item;
        }
        else
        {
            AddWithGrowth(item);
        }
    }

    int IList.Add(object? item)
    {
        Add(Cast(item, nameof(item)));
        return _size - 1;
    }

    public void AddRange(IEnumerable<T> collection)
    {
        if (collection is null)
        {
            CollectionErrors.NullArgument(nameof(collection));
        }

        if (collection is ICollection<T> counted)
        {
            int count = counted.Count;
            if (count > 0)
            {
                if (_items.Length - _size < count)
                {
                    Grow(checked(_size + count));
                }

                counted.CopyTo(_items, _size);
                _size += count;
                _version++;
            }

            return;
        }

        foreach (T item in collection)
        {
            Add(item);
        }
    }

    public ReadOnlyCollection<T> AsReadOnly() => new(this);

    public void Clear()
    {
        _version++;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            int size = _size;
            _size = 0;
            if (size > 0)
            {
                Array.Clear(_items, 0, size);
            }
        }
        else
        {
            _size = 0;
        }
    }

    public int EnsureCapacity(int capacity)
    {
        if (capacity < 0)
        {
            CollectionErrors.Negative(nameof(capacity));
        }

        if (_items.Length < capacity)
        {
            Grow(capacity);
        }

        return _items.Length;
    }

    public void TrimExcess()
    {
        if (_size < (int)(_items.Length * 0.9))
        {
            Capacity = _size;
        }
    }

    public void Insert(int index, T item)
    {
        if ((uint)index > (uint)_size)
        {
            throw new ArgumentOutOfRangeException(nameof(index), "Index must be within the bounds of the List.");
        }

        OpenGap(index, 1);
        _items[index] = item;
    }

    void IList.Insert(int index, object? item) => Insert(index, Cast(item, nameof(item)));

    public void InsertRange(int index, IEnumerable<T> collection)
    {
        if (collection is null)
        {
            CollectionErrors.NullArgument(nameof(collection));
        }

        if ((uint)index > (uint)_size)
        {
            CollectionErrors.IndexPastEnd();
        }

        if (collection is ICollection<T> counted)
        {
            int count = counted.Count;
            if (count > 0)
            {
                // The list itself moves apart while it is inserted.
                ICollection<T> source = ReferenceEquals(this, counted) ? ToArray() : counted;
                OpenGap(index, count);
                source.CopyTo(_items, index);
            }

            return;
        }

        foreach (T item in collection)
        {
            Insert(index++, item);
        }
    }

    internal void InsertSpan(int index, ReadOnlySpan<T> source)
    {
        if (!source.IsEmpty)
        {
            OpenGap(index, source.Length);
            source.CopyTo(new Span<T>(_items, index, source.Length));
        }
    }

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() =>
        _size == 0 ? SZGenericArrayEnumerator<T>.Empty : new Enumerator(this);

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    private static bool IsCompatible(object? value) => value is T || (value is null && default(T) is null);

    private static T Cast(object? value, string name)
    {
        if (value is null && default(T) is not null)
        {
            CollectionErrors.NullArgument(name);
        }

        if (!IsCompatible(value))
        {
            CollectionErrors.WrongType(value, typeof(T), nameof(value));
        }

        return (T)value!;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddWithGrowth(T item)
    {
        int size = _size;
        Grow(size + 1);
        _size = size + 1;
        _items[size] = item;
    }

    private void OpenGap(int index, int count)
    {
        int size = checked(_size + count);
        if (size > _items.Length)
        {
            Grow(size);
        }

        if (index < _size)
        {
            Array.Copy(_items, index, _items, index + count, _size - index);
        }

        _size = size;
        _version++;
    }

    private void Grow(int minimum)
    {
        int capacity = _items.Length == 0 ? DefaultCapacity : 2 * _items.Length;
        if ((uint)capacity > (uint)Array.MaxArrayLength)
        {
            capacity = Array.MaxArrayLength;
        }

        Capacity = Math.Max(capacity, minimum);
    }

    private void CheckRange(int index, int count)
    {
        if (index < 0)
        {
            CollectionErrors.Negative(nameof(index));
        }

        if (count < 0)
        {
            CollectionErrors.Negative(nameof(count));
        }

        if (_size - index < count)
        {
            CollectionErrors.BadRange();
        }
    }
}
