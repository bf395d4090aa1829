using System.Runtime.CompilerServices;

namespace System;

public readonly ref partial struct ReadOnlySpan<T>
{
    public T[] ToArray()
    {
        if (_length == 0)
        {
            return [];
        }

        T[] array = new T[_length];
        CopyTo(array);
        return array;
    }

    public override string ToString()
    {
        if (typeof(T) == typeof(char))
        {
            return new string(new ReadOnlySpan<char>(ref Unsafe.As<T, char>(ref _reference), _length));
        }

        return $"System.ReadOnlySpan[{_length}]";
    }
}
