using System.Diagnostics.CodeAnalysis;
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
            CollectionErrors.CapacityOutOfRange();
        }

        _items = capacity == 0 ? s_empty : new T[capacity];
    }

    public List(IEnumerable<T> collection)
    {
        if (collection == null)
        {
            CollectionErrors.NullArgument(nameof(collection));
        }

        _items = s_empty;
        AddRange(collection);
    }

    public int Capacity
    {
        get => _items.Length;
        set
        {
            if (value < _size)
            {
                CollectionErrors.CapacityOutOfRange();
            }

            if (value != _items.Length)
            {
                T[] items = value == 0 ? s_empty : new T[value];
                Array.Copy(_items, items, _size);
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
        set => this[index] = Cast(value);
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

    int IList.Add(object? value)
    {
        Add(Cast(value));
        return _size - 1;
    }

    public void AddRange(IEnumerable<T> collection)
    {
        InsertRange(_size, collection);
    }

    public void Clear()
    {
        _version++;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            Array.Clear(_items, 0, _size);
        }

        _size = 0;
    }

    public int EnsureCapacity(int capacity)
    {
        if (capacity < 0)
        {
            CollectionErrors.CapacityOutOfRange();
        }

        if (_items.Length < capacity)
        {
            Grow(capacity);
        }

        return _items.Length;
    }

    public void TrimExcess()
    {
        if (_size < _items.Length * 0.9)
        {
            Capacity = _size;
        }
    }

    public void Insert(int index, T item)
    {
        if ((uint)index > (uint)_size)
        {
            CollectionErrors.IndexOutOfRange();
        }

        OpenGap(index, 1);
        _items[index] = item;
    }

    void IList.Insert(int index, object? value) => Insert(index, Cast(value));

    public void InsertRange(int index, IEnumerable<T> collection)
    {
        if (collection == null)
        {
            CollectionErrors.NullArgument(nameof(collection));
        }

        if ((uint)index > (uint)_size)
        {
            CollectionErrors.IndexOutOfRange();
        }

        if (collection is ICollection<T> counted)
        {
            int count = counted.Count;
            if (count == 0)
            {
                return;
            }

            if (ReferenceEquals(this, counted))
            {
                T[] copy = ToArray();
                OpenGap(index, count);
                Array.Copy(copy, 0, _items, index, count);
                return;
            }

            OpenGap(index, count);
            counted.CopyTo(_items, index);
            return;
        }

        foreach (T item in collection)
        {
            Insert(index++, item);
        }
    }

    public bool Remove(T item)
    {
        int index = IndexOf(item);
        if (index >= 0)
        {
            RemoveAt(index);
        }

        return index >= 0;
    }

    void IList.Remove(object? value)
    {
        if (IsCompatible(value))
        {
            Remove((T)value!);
        }
    }

    public void RemoveAt(int index)
    {
        if ((uint)index >= (uint)_size)
        {
            CollectionErrors.IndexOutOfRange();
        }

        RemoveRange(index, 1);
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
        Array.Copy(_items, index + count, _items, index, _size - index);
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            Array.Clear(_items, _size, count);
        }
    }

    public int RemoveAll(Predicate<T> match)
    {
        if (match == null)
        {
            CollectionErrors.NullArgument(nameof(match));
        }

        int kept = 0;
        for (int i = 0; i < _size; i++)
        {
            if (!match(_items[i]))
            {
                _items[kept++] = _items[i];
            }
        }

        int removed = _size - kept;
        if (removed > 0 && RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            Array.Clear(_items, kept, removed);
        }

        _size = kept;
        _version++;
        return removed;
    }

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => new Enumerator(this);

    IEnumerator IEnumerable.GetEnumerator() => new Enumerator(this);

    private static bool IsCompatible(object? value) => value is T || (value == null && default(T) == null);

    private static T Cast(object? value)
    {
        if (!IsCompatible(value))
        {
            CollectionErrors.WrongType(nameof(value));
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

        Array.Copy(_items, index, _items, index + count, _size - index);
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
            CollectionErrors.IndexOutOfRange();
        }

        if (count < 0)
        {
            CollectionErrors.CountOutOfRange(nameof(count));
        }

        if (_size - index < count)
        {
            CollectionErrors.BadRange();
        }
    }

    /// <summary>Walks the list; any change of the list ends the walk with an exception.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly List<T> _list;
        private readonly int _version;
        private int _index;
        private T? _current;

        internal Enumerator(List<T> list)
        {
            _list = list;
            _version = list._version;
        }

        public readonly T Current => _current!;

        readonly object? IEnumerator.Current
        {
            get
            {
                if (_index == 0 || _index > _list._size)
                {
                    CollectionErrors.NotStartedOrEnded();
                }

                return _current;
            }
        }

        public bool MoveNext()
        {
            List<T> list = _list;
            if (_version != list._version)
            {
                CollectionErrors.Changed();
            }

            if ((uint)_index < (uint)list._size)
            {
                _current = list._items[_index++];
                return true;
            }

            _current = default;
            _index = list._size + 1;
            return false;
        }

        void IEnumerator.Reset()
        {
            if (_version != _list._version)
            {
                CollectionErrors.Changed();
            }

            _index = 0;
            _current = default;
        }

        public readonly void Dispose()
        {
        }
    }
}
