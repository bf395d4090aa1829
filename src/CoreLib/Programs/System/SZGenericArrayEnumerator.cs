using System.Collections;
using System.Collections.Generic;

namespace System;

/// <summary>Walks an array. The compiler knows the name: it is covariant as arrays are.</summary>
internal sealed class SZGenericArrayEnumerator<T> : IEnumerator<T>
{
    /// <summary>Walks nothing; empty collections share it.</summary>
    public static readonly SZGenericArrayEnumerator<T> Empty = new([]);

    private readonly T[] _array;
    private int _index = -1;

    public SZGenericArrayEnumerator(T[] array)
    {
        _array = array;
    }

    public T Current
    {
        get
        {
            if ((uint)_index >= (uint)_array.Length)
            {
                if (_index < 0)
                {
                    CollectionErrors.NotStarted();
                }

                CollectionErrors.Ended();
            }

            return _array[_index];
        }
    }

    object? IEnumerator.Current => Current;

    public bool MoveNext()
    {
        int index = _index + 1;
        if ((uint)index < (uint)_array.Length)
        {
            _index = index;
            return true;
        }

        _index = _array.Length;
        return false;
    }

    public void Reset() => _index = -1;

    public void Dispose()
    {
    }
}
