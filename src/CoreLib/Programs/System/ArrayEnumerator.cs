using System.Collections;
using System.Collections.Generic;

namespace System;

/// <summary>Walks an array as objects.</summary>
internal sealed class ArrayEnumerator : IEnumerator, ICloneable
{
    private readonly Array _array;
    private int _index = -1;

    public ArrayEnumerator(Array array)
    {
        _array = array;
    }

    public object? Current
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

            return _array.ElementAt(_index);
        }
    }

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

    public object Clone() => MemberwiseClone();
}
