using System.Runtime.CompilerServices;

namespace System;

public static unsafe partial class Buffer
{
    /// <summary>Copies bytes between arrays of primitive types.</summary>
    public static void BlockCopy(Array src, int srcOffset, Array dst, int dstOffset, int count)
    {
        nuint sourceLength = ByteLengthOf(src, nameof(src));
        nuint destinationLength = ByteLengthOf(dst, nameof(dst));
        ArgumentOutOfRangeException.ThrowIfNegative(srcOffset);
        ArgumentOutOfRangeException.ThrowIfNegative(dstOffset);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (sourceLength < (nuint)srcOffset + (nuint)count || destinationLength < (nuint)dstOffset + (nuint)count)
        {
            throw new ArgumentException(Collections.Generic.CollectionErrors.BadRangeMessage);
        }

        SpanHelpers.Memmove(
            ref Unsafe.Add(ref dst.GetElements(), dstOffset), ref Unsafe.Add(ref src.GetElements(), srcOffset), (nuint)count);
    }

    public static int ByteLength(Array array) => checked((int)ByteLengthOf(array, nameof(array)));

    public static byte GetByte(Array array, int index)
    {
        CheckByte(array, index);
        return Unsafe.Add(ref array.GetElements(), index);
    }

    public static void SetByte(Array array, int index, byte value)
    {
        CheckByte(array, index);
        Unsafe.Add(ref array.GetElements(), index) = value;
    }

    private static void CheckByte(Array array, int index)
    {
        if ((uint)index >= (uint)ByteLength(array))
        {
            throw new ArgumentOutOfRangeException(nameof(index));
        }
    }

    private static nuint ByteLengthOf(Array array, string name)
    {
        ArgumentNullException.ThrowIfNull(array, name);
        if (!array.HasPrimitiveElements)
        {
            throw new ArgumentException("Object must be an array of primitives.", name);
        }

        return (nuint)(uint)array.Length * array.ElementSize;
    }
}
