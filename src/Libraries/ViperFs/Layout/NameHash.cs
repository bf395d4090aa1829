using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ViperOS.ViperFs.Layout;

/// <summary>SipHash-2-4 (Aumasson and Bernstein) of names, with the key of the volume.</summary>
internal static class NameHash
{
    public static ulong Compute(ReadOnlySpan<byte> name, ulong keyLow, ulong keyHigh)
    {
        ulong v0 = keyLow ^ 0x736F_6D65_7073_6575;
        ulong v1 = keyHigh ^ 0x646F_7261_6E64_6F6D;
        ulong v2 = keyLow ^ 0x6C79_6765_6E65_7261;
        ulong v3 = keyHigh ^ 0x7465_6462_7974_6573;
        ulong last = (ulong)name.Length << 56;
        while (name.Length >= sizeof(ulong))
        {
            Mix(ref v0, ref v1, ref v2, ref v3, BinaryPrimitives.ReadUInt64LittleEndian(name));
            name = name[sizeof(ulong)..];
        }

        for (int i = 0; i < name.Length; i++)
        {
            last |= (ulong)name[i] << (8 * i);
        }

        Mix(ref v0, ref v1, ref v2, ref v3, last);
        v2 ^= 0xFF;
        for (int i = 0; i < 4; i++)
        {
            Round(ref v0, ref v1, ref v2, ref v3);
        }

        return v0 ^ v1 ^ v2 ^ v3;
    }

    private static void Mix(ref ulong v0, ref ulong v1, ref ulong v2, ref ulong v3, ulong word)
    {
        v3 ^= word;
        Round(ref v0, ref v1, ref v2, ref v3);
        Round(ref v0, ref v1, ref v2, ref v3);
        v0 ^= word;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Round(ref ulong v0, ref ulong v1, ref ulong v2, ref ulong v3)
    {
        v0 += v1;
        v1 = BitOperations.RotateLeft(v1, 13) ^ v0;
        v0 = BitOperations.RotateLeft(v0, 32);
        v2 += v3;
        v3 = BitOperations.RotateLeft(v3, 16) ^ v2;
        v0 += v3;
        v3 = BitOperations.RotateLeft(v3, 21) ^ v0;
        v2 += v1;
        v1 = BitOperations.RotateLeft(v1, 17) ^ v2;
        v2 = BitOperations.RotateLeft(v2, 32);
    }
}
