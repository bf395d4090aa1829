using System.Runtime;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>
/// Block operations; the loops are in <c>Native/Memory.S</c>. The code generator knows the names of the first three and calls
/// them for
/// large copies and clears.
/// </summary>
internal static unsafe class SpanHelpers
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Memmove(ref byte destination, ref readonly byte source, nuint length) =>
        memmove(Unsafe.AsPointer(ref destination), Unsafe.AsPointer(in source), length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Fill(ref byte destination, byte value, nuint length) =>
        memset(Unsafe.AsPointer(ref destination), value, length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ClearWithoutReferences(ref byte destination, nuint length) =>
        memset(Unsafe.AsPointer(ref destination), 0, length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool SequenceEqual(ref readonly byte first, ref readonly byte second, nuint length) =>
        memcmp(Unsafe.AsPointer(in first), Unsafe.AsPointer(in second), length) == 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SequenceCompare(ref readonly byte first, ref readonly byte second, nuint length) =>
        memcmp(Unsafe.AsPointer(in first), Unsafe.AsPointer(in second), length);

    /// <summary>Moves elements; on a garbage-collected heap references count as written one by one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Move<T>(ref T destination, ref readonly T source, nuint count)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            Buffer.BulkMoveWithWriteBarrier(
                ref Unsafe.As<T, byte>(ref destination),
                ref Unsafe.As<T, byte>(ref Unsafe.AsRef(in source)),
                count * (nuint)Unsafe.SizeOf<T>());
        }
        else
        {
            memmove(Unsafe.AsPointer(ref destination), Unsafe.AsPointer(in source), count * (nuint)Unsafe.SizeOf<T>());
        }
    }

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("memmove")]
    private static extern void* memmove(void* destination, void* source, nuint length);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("memset")]
    private static extern void* memset(void* destination, int value, nuint length);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("memcmp")]
    private static extern int memcmp(void* first, void* second, nuint length);
}
