using System.Collections.Generic;

namespace System.Collections;

/// <summary>A list of objects. Not for use by several threads while one changes it.</summary>
public partial class ArrayList : IList, ICloneable
{
    private const int DefaultCapacity = 4;

    private object?[] _items;
    private int _size;
    private int _version;

    public ArrayList()
    {
        _items = [];
    }

    public ArrayList(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _items = capacity == 0 ? [] : new object?[capacity];
    }

    public ArrayList(ICollection c)
    {
        ArgumentNullException.ThrowIfNull(c, nameof(c));
        _items = [];
        AddRange(c);
    }

    public virtual int Capacity
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
                Array.Resize(ref _items, value > 0 ? value : DefaultCapacity);
            }
        }
    }

    public virtual int Count => _size;

    public virtual bool IsFixedSize => false;

    public virtual bool IsReadOnly => false;

    public virtual bool IsSynchronized => false;

    public virtual object SyncRoot => this;

    public virtual object? this[int index]
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

    public virtual int Add(object? value)
    {
        Insert(Count, value);
        return Count - 1;
    }

    public virtual void AddRange(ICollection c) => InsertRange(Count, c);

    public virtual void Clear()
    {
        Array.Clear(_items, 0, _size);
        _size = 0;
        _version++;
    }

    public virtual object Clone()
    {
        ArrayList copy = new(_size) { _size = _size, _version = _version };
        Array.Copy(_items, copy._items, _size);
        return copy;
    }

    public virtual bool Contains(object? item) => IndexOf(item) >= 0;

    public virtual void Insert(int index, object? value)
    {
        if ((uint)index > (uint)_size)
        {
            CollectionErrors.IndexPastEnd();
        }

        OpenGap(index, 1);
        _items[index] = value;
    }

    public virtual void InsertRange(int index, ICollection c)
    {
        ArgumentNullException.ThrowIfNull(c, nameof(c));
        if ((uint)index > (uint)_size)
        {
            CollectionErrors.IndexPastEnd();
        }

        int count = c.Count;
        if (count > 0)
        {
            // The list itself moves apart while it is inserted.
            object?[] items = new object?[count];
            c.CopyTo(items, 0);
            OpenGap(index, count);
            Array.Copy(items, 0, _items, index, count);
        }
    }

    public virtual void SetRange(int index, ICollection c)
    {
        ArgumentNullException.ThrowIfNull(c, nameof(c));
        int count = c.Count;
        if (index < 0 || index > Count - count)
        {
            CollectionErrors.IndexOutOfRange();
        }

        object?[] items = new object?[count];
        c.CopyTo(items, 0);
        for (int i = 0; i < count; i++)
        {
            this[index + i] = items[i];
        }
    }

    public virtual void Remove(object? obj)
    {
        int index = IndexOf(obj);
        if (index >= 0)
        {
            RemoveAt(index);
        }
    }

    public virtual void RemoveAt(int index)
    {
        if ((uint)index >= (uint)_size)
        {
            CollectionErrors.IndexOutOfRange();
        }

        CloseGap(index, 1);
    }

    public virtual void RemoveRange(int index, int count)
    {
        CheckRange(index, count);
        if (count > 0)
        {
            CloseGap(index, count);
        }
    }

    public virtual void TrimToSize() => Capacity = _size;

    public virtual IEnumerator GetEnumerator() => GetEnumerator(0, Count);

    public virtual IEnumerator GetEnumerator(int index, int count)
    {
        CheckRange(index, count);
        return new Enumerator(this, index, count);
    }

    private protected virtual int Version => _version;

    private protected void CheckRange(int index, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (Count - index < count)
        {
            CollectionErrors.BadRange();
        }
    }

    private void OpenGap(int index, int count)
    {
        int size = checked(_size + count);
        if (size > _items.Length)
        {
            int capacity = _items.Length == 0 ? DefaultCapacity : 2 * _items.Length;
            Array.Resize(ref _items, Math.Max((uint)capacity > (uint)Array.MaxArrayLength ? Array.MaxArrayLength : capacity, size));
        }

        Array.Copy(_items, index, _items, index + count, _size - index);
        _size = size;
        _version++;
    }

    private void CloseGap(int index, int count)
    {
        _size -= count;
        Array.Copy(_items, index + count, _items, index, _size - index);
        Array.Clear(_items, _size, count);
        _version++;
    }

    /// <summary>Walks a part of a list; any change of an ordinary list ends the walk with an exception.</summary>
    private sealed class Enumerator(ArrayList list, int start, int count) : IEnumerator, ICloneable
    {
        private readonly int _version = list.Version;
        private int _index = start - 1;
        private bool _hasCurrent;
        private object? _current;

        public object? Current
        {
            get
            {
                if (!_hasCurrent)
                {
                    if (_index < start)
                    {
                        CollectionErrors.NotStarted();
                    }

                    CollectionErrors.Ended();
                }

                return _current;
            }
        }

        public bool MoveNext()
        {
            CheckVersion();
            if (_index < start + count - 1)
            {
                _current = list[++_index];
                _hasCurrent = true;
                return true;
            }

            _index = start + count;
            _hasCurrent = false;
            return false;
        }

        public void Reset()
        {
            CheckVersion();
            _index = start - 1;
            _hasCurrent = false;
        }

        public object Clone() => MemberwiseClone();

        private void CheckVersion()
        {
            if (_version != list.Version)
            {
                CollectionErrors.Changed();
            }
        }
    }
}
