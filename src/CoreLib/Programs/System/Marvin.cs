using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

/// <summary>
/// The keyed hash Marvin32 (US patent 20130262421): whoever does not know the key cannot make texts collide on purpose.
/// </summary>
internal static class Marvin
{
    public static int Hash(ReadOnlySpan<byte> data, ulong seed)
    {
        uint low = (uint)seed;
        uint high = (uint)(seed >> 32);
        ref byte start = ref MemoryMarshal.GetReference(data);
        int i = 0;
        for (; i + 4 <= data.Length; i += 4)
        {
            low += Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref start, i));
            Mix(ref low, ref high);
        }

        // The rest and a one behind it.
        uint last = 0x80;
        for (int k = data.Length - 1; k >= i; k--)
        {
            last = (last << 8) | Unsafe.Add(ref start, k);
        }

        low += last;
        Mix(ref low, ref high);
        Mix(ref low, ref high);
        return (int)(low ^ high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Mix(ref uint low, ref uint high)
    {
        high ^= low;
        low = BitOperations.RotateLeft(low, 20);
        low += high;
        high = BitOperations.RotateLeft(high, 9);
        high ^= low;
        low = BitOperations.RotateLeft(low, 27);
        low += high;
        high = BitOperations.RotateLeft(high, 19);
    }
}
