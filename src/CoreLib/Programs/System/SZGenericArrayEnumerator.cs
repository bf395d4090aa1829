using System.Collections;
using System.Collections.Generic;

namespace System;

/// <summary>Walks an array. The compiler knows the name: it is covariant as arrays are.</summary>
internal sealed class SZGenericArrayEnumerator<T> : IEnumerator<T>
{
    private readonly T[] _array;
    private int _index = -1;

    public SZGenericArrayEnumerator(T[] array)
    {
        _array = array;
    }

    public T Current => _array[_index];

    object? IEnumerator.Current => Current;

    public bool MoveNext()
    {
        if (_index < _array.Length)
        {
            _index++;
        }

        return _index < _array.Length;
    }

    public void Reset() => _index = -1;

    public void Dispose()
    {
    }
}
