using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace System;

/// <summary>A stretch of an array.</summary>
public readonly partial struct ArraySegment<T> : IList<T>, IReadOnlyList<T>
{
    private readonly T[]? _array;
    private readonly int _offset;
    private readonly int _count;

    public ArraySegment(T[] array)
    {
        ArgumentNullException.ThrowIfNull(array);
        _array = array;
        _offset = 0;
        _count = array.Length;
    }

    public ArraySegment(T[] array, int offset, int count)
    {
        ArgumentNullException.ThrowIfNull(array);
        if ((ulong)(uint)offset + (uint)count > (uint)array.Length || (offset | count) < 0)
        {
            ThrowBadRange(offset, count);
        }

        _array = array;
        _offset = offset;
        _count = count;
    }

    public static ArraySegment<T> Empty { get; } = new([]);

    public T[]? Array => _array;

    public int Offset => _offset;

    public int Count => _count;

    bool ICollection<T>.IsReadOnly => true;

    public T this[int index]
    {
        get
        {
            CheckIndex(index);
            return _array![_offset + index];
        }

        set
        {
            CheckIndex(index);
            _array![_offset + index] = value;
        }
    }

    T IList<T>.this[int index]
    {
        get => NonNull()[_offset + Checked(index)];
        set => NonNull()[_offset + Checked(index)] = value;
    }

    T IReadOnlyList<T>.this[int index] => NonNull()[_offset + Checked(index)];

    public static bool operator ==(ArraySegment<T> a, ArraySegment<T> b) => a.Equals(b);

    public static bool operator !=(ArraySegment<T> a, ArraySegment<T> b) => !a.Equals(b);

    public static implicit operator ArraySegment<T>(T[]? array) => array is null ? default : new ArraySegment<T>(array);

    public bool Equals(ArraySegment<T> obj) => obj._array == _array && obj._offset == _offset && obj._count == _count;

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ArraySegment<T> other && Equals(other);

    public override int GetHashCode() => _array is null ? 0 : HashCode.Combine(_offset, _count, _array.GetHashCode());

    public void CopyTo(T[] destination) => CopyTo(destination, 0);

    public void CopyTo(T[] destination, int destinationIndex) =>
        System.Array.Copy(NonNull(), _offset, destination, destinationIndex, _count);

    public void CopyTo(ArraySegment<T> destination)
    {
        T[] from = NonNull();
        T[] to = destination.NonNull();
        if (_count > destination._count)
        {
            ThrowHelper.ThrowArgument("Destination is too short.");
        }

        System.Array.Copy(from, _offset, to, destination._offset, _count);
    }

    public ArraySegment<T> Slice(int index)
    {
        T[] array = NonNull();
        if ((uint)index > (uint)_count)
        {
            throw new ArgumentOutOfRangeException(nameof(index), Collections.Generic.CollectionErrors.IndexOrEndMessage);
        }

        return new ArraySegment<T>(array, _offset + index, _count - index);
    }

    public ArraySegment<T> Slice(int index, int count)
    {
        T[] array = NonNull();
        if ((ulong)(uint)index + (uint)count > (uint)_count)
        {
            throw new ArgumentOutOfRangeException(nameof(index), Collections.Generic.CollectionErrors.IndexOrEndMessage);
        }

        return new ArraySegment<T>(array, _offset + index, count);
    }

    public T[] ToArray()
    {
        T[] array = NonNull();
        return _count == 0 ? Empty._array! : array.AsSpan(_offset, _count).ToArray();
    }

    public Enumerator GetEnumerator()
    {
        NonNull();
        return new Enumerator(this);
    }

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    int IList<T>.IndexOf(T item)
    {
        int index = System.Array.IndexOf(NonNull(), item, _offset, _count);
        return index < 0 ? -1 : index - _offset;
    }

    void IList<T>.Insert(int index, T item) => ThrowHelper.ThrowNotSupported();

    void IList<T>.RemoveAt(int index) => ThrowHelper.ThrowNotSupported();

    void ICollection<T>.Add(T item) => ThrowHelper.ThrowNotSupported();

    void ICollection<T>.Clear() => ThrowHelper.ThrowNotSupported();

    bool ICollection<T>.Contains(T item) => System.Array.IndexOf(NonNull(), item, _offset, _count) >= 0;

    bool ICollection<T>.Remove(T item)
    {
        ThrowHelper.ThrowNotSupported();
        return false;
    }

    private void CheckIndex(int index)
    {
        if ((uint)index >= (uint)_count)
        {
            throw new ArgumentOutOfRangeException(nameof(index), Collections.Generic.CollectionErrors.IndexMessage);
        }
    }

    private int Checked(int index)
    {
        CheckIndex(index);
        return index;
    }

    private T[] NonNull()
    {
        if (_array is null)
        {
            ThrowHelper.ThrowInvalidOperation("The underlying array is null.");
        }

        return _array;
    }

    [DoesNotReturn]
    private static void ThrowBadRange(int offset, int count)
    {
        if (offset < 0 || count < 0)
        {
            Collections.Generic.CollectionErrors.Negative(offset < 0 ? nameof(offset) : nameof(count));
        }

        throw new ArgumentException(Collections.Generic.CollectionErrors.BadRangeMessage);
    }

    /// <summary>Walks a stretch of an array.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly T[]? _array;
        private readonly int _start;
        private readonly int _end;
        private int _current;

        internal Enumerator(ArraySegment<T> segment)
        {
            _array = segment._array;
            _start = segment._offset;
            _end = segment._offset + segment._count;
            _current = _start - 1;
        }

        public readonly T Current
        {
            get
            {
                if (_current < _start)
                {
                    ThrowHelper.ThrowInvalidOperation("Enumeration has not started. Call MoveNext.");
                }

                if (_current >= _end)
                {
                    ThrowHelper.ThrowInvalidOperation("Enumeration already finished.");
                }

                return _array![_current];
            }
        }

        readonly object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (_current < _end)
            {
                _current++;
                return _current < _end;
            }

            return false;
        }

        void IEnumerator.Reset() => _current = _start - 1;

        public readonly void Dispose()
        {
        }
    }
}
