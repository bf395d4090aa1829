using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System;

// "this" is a T[]: no object of this class ever exists.
internal partial class Array<T> : IList<T>, IReadOnlyList<T>
{
    private T[] Self => Unsafe.As<T[]>(this);

    int ICollection<T>.Count => Length;

    int IReadOnlyCollection<T>.Count => Length;

    bool ICollection<T>.IsReadOnly => true;

    T IList<T>.this[int index]
    {
        get => Get(index);
        set
        {
            CheckIndex(index);
            Self[index] = value;
        }
    }

    T IReadOnlyList<T>.this[int index] => Get(index);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => new SZGenericArrayEnumerator<T>(Self);

    void ICollection<T>.Add(T item) => throw new NotSupportedException("Collection was of a fixed size.");

    void ICollection<T>.Clear() => throw new NotSupportedException("Collection is read-only.");

    bool ICollection<T>.Contains(T item) => IndexOf(Self, item) >= 0;

    void ICollection<T>.CopyTo(T[] array, int arrayIndex) => Copy(this, 0, array, arrayIndex, Length);

    bool ICollection<T>.Remove(T item) => throw new NotSupportedException("Collection was of a fixed size.");

    int IList<T>.IndexOf(T item) => IndexOf(Self, item);

    void IList<T>.Insert(int index, T item) => throw new NotSupportedException("Collection was of a fixed size.");

    void IList<T>.RemoveAt(int index) => throw new NotSupportedException("Collection was of a fixed size.");

    // Seen as a list an array has a list's error.
    private T Get(int index)
    {
        CheckIndex(index);
        return Self[index];
    }

    private void CheckIndex(int index)
    {
        if ((uint)index >= (uint)Length)
        {
            CollectionErrors.IndexOutOfRange();
        }
    }
}
