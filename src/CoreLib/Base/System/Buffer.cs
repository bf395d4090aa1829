using System.Runtime.CompilerServices;

namespace System;

/// <summary>Copies blocks of memory.</summary>
public static unsafe partial class Buffer
{
    public static void MemoryCopy(void* source, void* destination, long destinationSizeInBytes, long sourceBytesToCopy)
    {
        if (sourceBytesToCopy > destinationSizeInBytes)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(sourceBytesToCopy));
        }

        SpanHelpers.Memmove(ref *(byte*)destination, ref *(byte*)source, (nuint)sourceBytesToCopy);
    }

    public static void MemoryCopy(void* source, void* destination, ulong destinationSizeInBytes, ulong sourceBytesToCopy)
    {
        if (sourceBytesToCopy > destinationSizeInBytes)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(sourceBytesToCopy));
        }

        SpanHelpers.Memmove(ref *(byte*)destination, ref *(byte*)source, (nuint)sourceBytesToCopy);
    }

    // The code generator calls this for copies that contain references. Every word is written whole (memmove copies aligned
    // data in
    // units of at least a word), and no collector runs concurrently, so that no further barrier is needed.
    internal static void BulkMoveWithWriteBarrier(ref byte destination, ref byte source, nuint byteCount) =>
        SpanHelpers.Memmove(ref destination, ref source, byteCount);
}
