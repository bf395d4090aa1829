using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ViperOS.Contracts;

/// <summary>
/// Looks for bytes in names and paths, which are short: a search by vectors has hardly begun where one by words of eight bytes is done.
/// </summary>
public static class ShortText
{
    private const ulong Ones = 0x0101_0101_0101_0101;

    /// <summary>Where the byte first is, or the length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Find(ReadOnlySpan<byte> text, byte value)
    {
        ref byte start = ref MemoryMarshal.GetReference(text);
        int length = text.Length;
        int place = 0;
        if (length >= sizeof(ulong))
        {
            // The last word overlaps what was looked at before.
            int last = length - sizeof(ulong);
            while (true)
            {
                ulong found = ZerosOf(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, place)) ^ (value * Ones));
                if (found != 0)
                {
                    return place + (BitOperations.TrailingZeroCount(found) / 8);
                }

                if (place == last)
                {
                    return length;
                }

                place += sizeof(ulong);
                place = place < last ? place : last;
            }
        }

        while (place < length && Unsafe.Add(ref start, place) != value)
        {
            place++;
        }

        return place;
    }

    /// <summary>Where one of two bytes first is, or the length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FindAny(ReadOnlySpan<byte> text, byte first, byte second)
    {
        ref byte start = ref MemoryMarshal.GetReference(text);
        int length = text.Length;
        int place = 0;
        if (length >= sizeof(ulong))
        {
            int last = length - sizeof(ulong);
            while (true)
            {
                ulong word = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, place));
                ulong found = ZerosOf(word ^ (first * Ones)) | ZerosOf(word ^ (second * Ones));
                if (found != 0)
                {
                    return place + (BitOperations.TrailingZeroCount(found) / 8);
                }

                if (place == last)
                {
                    return length;
                }

                place += sizeof(ulong);
                place = place < last ? place : last;
            }
        }

        while (place < length && Unsafe.Add(ref start, place) != first && Unsafe.Add(ref start, place) != second)
        {
            place++;
        }

        return place;
    }

    /// <summary>The highest bit of each byte that is 0. Above the lowest of them there may be more, for a 0 borrows from the byte above it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong ZerosOf(ulong word) => (word - Ones) & ~word & (Ones << 7);
}
