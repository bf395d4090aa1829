using System.Collections;

namespace System;

/// <summary>Walks an array as objects.</summary>
internal sealed class ArrayEnumerator : IEnumerator
{
    private readonly Array _array;
    private int _index = -1;

    public ArrayEnumerator(Array array)
    {
        _array = array;
    }

    public object? Current => _array.GetValue(_index);

    public bool MoveNext() => ++_index < _array.Length;

    public void Reset() => _index = -1;
}
