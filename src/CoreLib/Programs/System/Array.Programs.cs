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
        set => throw new NotSupportedException();
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

    public object? GetValue(int index)
    {
        if ((uint)index >= (uint)Length)
        {
            ThrowHelper.ThrowIndexOutOfRange();
        }

        MethodTable* type = GetMethodTable();
        ref byte element = ref Unsafe.Add(ref GetElements(), (nint)index * type->ComponentSize);
        return type->RelatedParameterType->IsValueType
            ? RuntimeExports.RhBox(type->RelatedParameterType, ref element)
            : Unsafe.As<byte, object?>(ref element);
    }

    // Behind length and bounds. BaseSize counts the header word in front of the object too.
    internal ref byte GetElements() => ref Unsafe.Add(ref GetRawData(), (nint)GetRawDataSize());

    public object Clone() => MemberwiseClone();

    public IEnumerator GetEnumerator() => new ArrayEnumerator(this);

    public void CopyTo(Array array, int index) => Copy(this, 0, array, index, Length);

    int IList.Add(object? value) => throw new NotSupportedException("Collection was of a fixed size.");

    bool IList.Contains(object? value) => ((IList)this).IndexOf(value) >= 0;

    void IList.Clear() => Clear(this);

    int IList.IndexOf(object? value)
    {
        for (int i = 0; i < Length; i++)
        {
            if (object.Equals(GetValue(i), value))
            {
                return i;
            }
        }

        return -1;
    }

    void IList.Insert(int index, object? value) => throw new NotSupportedException("Collection was of a fixed size.");

    void IList.Remove(object? value) => throw new NotSupportedException("Collection was of a fixed size.");

    void IList.RemoveAt(int index) => throw new NotSupportedException("Collection was of a fixed size.");

    public static void Copy(Array sourceArray, Array destinationArray, int length) =>
        Copy(sourceArray, 0, destinationArray, 0, length);

    public static void Copy(Array sourceArray, int sourceIndex, Array destinationArray, int destinationIndex, int length)
    {
        ArgumentNullException.ThrowIfNull(sourceArray);
        ArgumentNullException.ThrowIfNull(destinationArray);
        if (length < 0 || sourceIndex < 0 || destinationIndex < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(length));
        }

        if ((uint)sourceIndex + (uint)length > (uint)sourceArray.Length)
        {
            throw new ArgumentException("Source array was not long enough.", nameof(sourceArray));
        }

        if ((uint)destinationIndex + (uint)length > (uint)destinationArray.Length)
        {
            throw new ArgumentException("Destination array was not long enough.", nameof(destinationArray));
        }

        MethodTable* from = sourceArray.GetMethodTable();
        MethodTable* to = destinationArray.GetMethodTable();
        MethodTable* fromElement = from->RelatedParameterType;
        MethodTable* toElement = to->RelatedParameterType;
        if (from != to)
        {
            if (fromElement->IsValueType != toElement->IsValueType || from->ComponentSize != to->ComponentSize)
            {
                ThrowHelper.ThrowArrayTypeMismatch();
            }

            if (fromElement->IsValueType
                ? fromElement->ElementType != toElement->ElementType
                : !TypeRelations.IsAssignable(fromElement, toElement, boxed: true))
            {
                CopyChecked(sourceArray, sourceIndex, destinationArray, destinationIndex, length);
                return;
            }
        }

        nuint size = from->ComponentSize;
        Buffer.BulkMoveWithWriteBarrier(
            ref Unsafe.Add(ref destinationArray.GetElements(), (nint)((nuint)(uint)destinationIndex * size)),
            ref Unsafe.Add(ref sourceArray.GetElements(), (nint)((nuint)(uint)sourceIndex * size)),
            (nuint)(uint)length * size);
    }

    // Element by element, with a check of each: the destination is of a more derived type.
    private static void CopyChecked(Array source, int sourceIndex, Array destination, int destinationIndex, int length)
    {
        if (source.GetMethodTable()->RelatedParameterType->IsValueType)
        {
            ThrowHelper.ThrowArrayTypeMismatch();
        }

        object?[] from = Unsafe.As<object?[]>(source);
        object?[] to = Unsafe.As<object?[]>(destination);
        for (int i = 0; i < length; i++)
        {
            to[destinationIndex + i] = from[sourceIndex + i];
        }
    }

    public static void Copy(Array sourceArray, Array destinationArray, long length) =>
        Copy(sourceArray, destinationArray, checked((int)length));

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

    public static void Resize<T>([NotNull] ref T[]? array, int newSize)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(newSize);
        T[]? old = array;
        if (old is null || old.Length != newSize)
        {
            T[] resized = newSize == 0 ? [] : new T[newSize];
            if (old is not null)
            {
                Copy(old, resized, Math.Min(old.Length, newSize));
            }

            array = resized;
        }
        else
        {
            array = old;
        }
    }
}
