using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

public abstract unsafe partial class Array : ICloneable, IList
{
    public bool IsFixedSize => true;

    public bool IsReadOnly => false;

    public bool IsSynchronized => false;

    public object SyncRoot => this;

    // Length and lower bound of each dimension make the difference.
    public int Rank => GetMethodTable()->IsSzArray
        ? 1
        : (int)((GetMethodTable()->BaseSize - MethodTable.SzArrayBaseSize) / (2 * sizeof(int)));

    int ICollection.Count => Length;

    object? IList.this[int index]
    {
        get => GetValue(index);
        set => SetValue(value, index);
    }

    public static T[] Empty<T>() => EmptyArray<T>.Value;

    public int GetLength(int dimension)
    {
        if ((uint)dimension >= (uint)Rank)
        {
            ThrowHelper.ThrowIndexOutOfRange();
        }

        return GetMethodTable()->IsSzArray ? Length : Unsafe.Add(ref Unsafe.As<byte, int>(ref GetRawArrayData()), dimension);
    }

    public int GetUpperBound(int dimension) => GetLength(dimension) - 1;

    public int GetLowerBound(int dimension) => 0;

    // Behind length and bounds. BaseSize counts the header word in front of the object too.
    internal ref byte GetElements() => ref Unsafe.Add(ref GetRawData(), (nint)GetRawDataSize());

    public object Clone() => MemberwiseClone();

    public IEnumerator GetEnumerator() => new ArrayEnumerator(this);

    int IList.Add(object? value) => throw new NotSupportedException("Collection was of a fixed size.");

    bool IList.Contains(object? value) => ((IList)this).IndexOf(value) >= 0;

    void IList.Clear() => Clear(this);

    int IList.IndexOf(object? value) => IndexOf(this, value);

    void IList.Insert(int index, object? value) => throw new NotSupportedException("Collection was of a fixed size.");

    void IList.Remove(object? value) => throw new NotSupportedException("Collection was of a fixed size.");

    void IList.RemoveAt(int index) => throw new NotSupportedException("Collection was of a fixed size.");

    public static void Clear(Array array)
    {
        ArgumentNullException.ThrowIfNull(array);
        Clear(array, 0, array.Length);
    }

    public static void Clear(Array array, int index, int length)
    {
        ArgumentNullException.ThrowIfNull(array);
        if ((ulong)(uint)index + (uint)length > (uint)array.Length)
        {
            throw new IndexOutOfRangeException();
        }

        nuint size = array.GetMethodTable()->ComponentSize;
        SpanHelpers.ClearWithoutReferences(
            ref Unsafe.Add(ref array.GetElements(), (nint)((nuint)(uint)index * size)), (nuint)(uint)length * size);
    }
}
