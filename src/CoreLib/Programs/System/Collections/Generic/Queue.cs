using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Collections.Generic;

/// <summary>First in, first out: a ring that grows. Not for use by several threads while one changes it.</summary>
public class Queue<T> : IEnumerable<T>, ICollection, IReadOnlyCollection<T>
{
    private const int DefaultCapacity = 4;

    private T[] _ring;
    private int _head;
    private int _size;
    private int _version;

    public Queue()
    {
        _ring = [];
    }

    public Queue(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _ring = new T[capacity];
    }

    public Queue(IEnumerable<T> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        if (collection is ICollection<T> counted)
        {
            _ring = new T[counted.Count];
            counted.CopyTo(_ring, 0);
            _size = _ring.Length;
            return;
        }

        _ring = [];
        foreach (T item in collection)
        {
            Enqueue(item);
        }

        _version = 0;
    }

    public int Count => _size;

    public int Capacity => _ring.Length;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    public void Enqueue(T item)
    {
        if (_size == _ring.Length)
        {
            Grow(_size + 1);
        }

        _ring[Position(_size)] = item;
        _size++;
        _version++;
    }

    public T Dequeue()
    {
        if (!TryDequeue(out T? item))
        {
            CollectionErrors.Empty("Queue");
        }

        return item;
    }

    public bool TryDequeue([MaybeNullWhen(false)] out T result)
    {
        if (_size == 0)
        {
            result = default;
            return false;
        }

        result = _ring[_head];
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            _ring[_head] = default!;
        }

        _head = Position(1);
        _size--;
        _version++;
        return true;
    }

    public T Peek()
    {
        if (_size == 0)
        {
            CollectionErrors.Empty("Queue");
        }

        return _ring[_head];
    }

    public bool TryPeek([MaybeNullWhen(false)] out T result)
    {
        result = _size == 0 ? default : _ring[_head];
        return _size != 0;
    }

    public bool Contains(T item)
    {
        for (int i = 0; i < _size; i++)
        {
            if (EqualityComparer<T>.Default.Equals(_ring[Position(i)], item))
            {
                return true;
            }
        }

        return false;
    }

    public void Clear()
    {
        if (_size != 0)
        {
            if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            {
                Array.Clear(_ring);
            }

            _size = 0;
        }

        _head = 0;
        _version++;
    }

    public T[] ToArray()
    {
        if (_size == 0)
        {
            return [];
        }

        T[] array = new T[_size];
        CopyRing(array, 0);
        return array;
    }

    public void CopyTo(T[] array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        if (arrayIndex < 0 || arrayIndex > array.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(arrayIndex), CollectionErrors.IndexOrEndMessage);
        }

        if (array.Length - arrayIndex < _size)
        {
            CollectionErrors.BadRange();
        }

        CopyRing(array, arrayIndex);
    }

    void ICollection.CopyTo(Array array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        if (array.Rank != 1)
        {
            CollectionErrors.NotOneDimensional();
        }

        if (array.GetLowerBound(0) != 0)
        {
            CollectionErrors.LowerBound();
        }

        if (index < 0 || index > array.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(index), CollectionErrors.IndexOrEndMessage);
        }

        if (array.Length - index < _size)
        {
            CollectionErrors.BadRange();
        }

        try
        {
            CopyRing(array, index);
        }
        catch (ArrayTypeMismatchException)
        {
            CollectionErrors.WrongArrayType();
        }
    }

    public void TrimExcess()
    {
        if (_size < (int)(_ring.Length * 0.9))
        {
            SetCapacity(_size);
        }
    }

    public void TrimExcess(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, _size);
        if (capacity != _ring.Length)
        {
            SetCapacity(capacity);
        }
    }

    public int EnsureCapacity(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        if (_ring.Length < capacity)
        {
            Grow(capacity);
        }

        return _ring.Length;
    }

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => Count == 0 ? SZGenericArrayEnumerator<T>.Empty : GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    private int Position(int offset)
    {
        int position = _head + offset;
        return position < _ring.Length ? position : position - _ring.Length;
    }

    private void CopyRing(Array array, int index)
    {
        int first = Math.Min(_ring.Length - _head, _size);
        Array.Copy(_ring, _head, array, index, first);
        Array.Copy(_ring, 0, array, index + first, _size - first);
    }

    private void SetCapacity(int capacity)
    {
        T[] ring = new T[capacity];
        CopyRing(ring, 0);
        _ring = ring;
        _head = 0;
        _version++;
    }

    private void Grow(int minimum)
    {
        int capacity = 2 * _ring.Length;
        if ((uint)capacity > (uint)Array.MaxArrayLength)
        {
            capacity = Array.MaxArrayLength;
        }

        SetCapacity(Math.Max(Math.Max(capacity, _ring.Length + DefaultCapacity), minimum));
    }

    /// <summary>Walks from the oldest to the newest; any change ends the walk with an exception.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly Queue<T> _queue;
        private readonly int _version;

        // The number of items seen; -1 when the walk has ended.
        private int _next;
        private T? _current;

        internal Enumerator(Queue<T> queue)
        {
            _queue = queue;
            _version = queue._version;
        }

        public readonly T Current => _current!;

        readonly object? IEnumerator.Current => _current;

        public bool MoveNext()
        {
            if (_version != _queue._version)
            {
                CollectionErrors.Changed();
            }

            if (_next < 0 || _next == _queue._size)
            {
                _next = -1;
                _current = default;
                return false;
            }

            _current = _queue._ring[_queue.Position(_next++)];
            return true;
        }

        void IEnumerator.Reset()
        {
            if (_version != _queue._version)
            {
                CollectionErrors.Changed();
            }

            _next = 0;
            _current = default;
        }

        public void Dispose()
        {
            _next = -1;
            _current = default;
        }
    }
}
