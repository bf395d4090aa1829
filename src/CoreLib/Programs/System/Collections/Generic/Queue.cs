using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Collections.Generic;

/// <summary>First in, first out: a ring that grows.</summary>
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
        if (capacity < 0)
        {
            CollectionErrors.CapacityOutOfRange();
        }

        _ring = new T[capacity];
    }

    public Queue(IEnumerable<T> collection)
        : this()
    {
        if (collection == null)
        {
            CollectionErrors.NullArgument(nameof(collection));
        }

        foreach (T item in collection)
        {
            Enqueue(item);
        }
    }

    public int Count => _size;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    public void Enqueue(T item)
    {
        if (_size == _ring.Length)
        {
            Grow();
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
        Array.Clear(_ring);
        _head = 0;
        _size = 0;
        _version++;
    }

    public T[] ToArray()
    {
        T[] array = new T[_size];
        CopyTo(array, 0);
        return array;
    }

    public void CopyTo(T[] array, int arrayIndex)
    {
        if (array == null)
        {
            CollectionErrors.NullArgument(nameof(array));
        }

        if (arrayIndex < 0 || array.Length - arrayIndex < _size)
        {
            CollectionErrors.ArrayTooSmall();
        }

        for (int i = 0; i < _size; i++)
        {
            array[arrayIndex + i] = _ring[Position(i)];
        }
    }

    void ICollection.CopyTo(Array array, int index)
    {
        T[] copy = ToArray();
        Array.Copy(copy, 0, array, index, copy.Length);
    }

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => new Enumerator(this);

    IEnumerator IEnumerable.GetEnumerator() => new Enumerator(this);

    private int Position(int offset)
    {
        int position = _head + offset;
        return position < _ring.Length ? position : position - _ring.Length;
    }

    private void Grow()
    {
        T[] ring = new T[Math.Max(DefaultCapacity, checked(_ring.Length * 2))];
        CopyTo(ring, 0);
        _ring = ring;
        _head = 0;
    }

    /// <summary>Walks from the oldest to the newest; any change ends the walk with an exception.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly Queue<T> _queue;
        private readonly int _version;
        private int _next;

        internal Enumerator(Queue<T> queue)
        {
            _queue = queue;
            _version = queue._version;
        }

        public readonly T Current
        {
            get
            {
                if (_next == 0 || _next > _queue._size)
                {
                    CollectionErrors.NotStartedOrEnded();
                }

                return _queue._ring[_queue.Position(_next - 1)];
            }
        }

        readonly object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (_version != _queue._version)
            {
                CollectionErrors.Changed();
            }

            if (_next <= _queue._size)
            {
                _next++;
            }

            return _next <= _queue._size;
        }

        void IEnumerator.Reset() => _next = 0;

        public readonly void Dispose()
        {
        }
    }
}
