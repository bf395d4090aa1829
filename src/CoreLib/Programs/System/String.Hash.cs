using System.Globalization;
using System.Numerics;
using System.Runtime;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

public sealed partial class String
{
    public int GetHashCode(StringComparison comparisonType) => GetHashCode(AsSpanCore(), comparisonType);

    public static int GetHashCode(ReadOnlySpan<char> value) => GetOrdinalHashCode(value);

    public static int GetHashCode(ReadOnlySpan<char> value, StringComparison comparisonType)
    {
        CheckComparison(comparisonType);
        return ((int)comparisonType & 1) == 0 ? GetOrdinalHashCode(value) : GetIgnoreCaseHashCode(value);
    }

    internal static int GetOrdinalHashCode(ReadOnlySpan<char> text) => Marvin.Hash(MemoryMarshal.AsBytes(text), HashSeed.Value);

    internal static int GetIgnoreCaseHashCode(ReadOnlySpan<char> text)
    {
        char[]? rented = text.Length > 128 ? new char[text.Length] : null;
        Span<char> upper = rented ?? stackalloc char[128];
        Ordinal.ToUpper(text, upper);
        return GetOrdinalHashCode(upper[..text.Length]);
    }

    /// <summary>A cheap hash without a key, for tables that watch how long their chains get.</summary>
    internal int GetNonRandomizedHashCode() => GetNonRandomizedHashCode(AsSpanCore());

    internal static int GetNonRandomizedHashCode(ReadOnlySpan<char> text)
    {
        uint first = (5381 << 16) + 5381;
        uint second = first;
        ref char start = ref MemoryMarshal.GetReference(text);
        int i = 0;
        for (; i + 4 <= text.Length; i += 4)
        {
            first = (BitOperations.RotateLeft(first, 5) + first) ^ Unsafe.ReadUnaligned<uint>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref start, i)));
            second = (BitOperations.RotateLeft(second, 5) + second)
                ^ Unsafe.ReadUnaligned<uint>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref start, i + 2)));
        }

        for (; i < text.Length; i++)
        {
            second = (BitOperations.RotateLeft(second, 5) + second) ^ Unsafe.Add(ref start, i);
        }

        return (int)(first + (second * 1566083941));
    }

    internal int GetNonRandomizedHashCodeOrdinalIgnoreCase() => GetNonRandomizedHashCodeOrdinalIgnoreCase(AsSpanCore());

    internal static int GetNonRandomizedHashCodeOrdinalIgnoreCase(ReadOnlySpan<char> text)
    {
        uint hash = (5381 << 16) + 5381;
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            if (character >= 0x80)
            {
                return GetNonRandomizedUpperHashCode(text);
            }

            hash = (BitOperations.RotateLeft(hash, 5) + hash) ^ char.ToUpperAscii(character);
        }

        return (int)(hash * 1566083941);
    }

    private static int GetNonRandomizedUpperHashCode(ReadOnlySpan<char> text)
    {
        char[] upper = new char[text.Length];
        Ordinal.ToUpper(text, upper);
        uint hash = (5381 << 16) + 5381;
        foreach (char character in upper)
        {
            hash = (BitOperations.RotateLeft(hash, 5) + hash) ^ character;
        }

        return (int)(hash * 1566083941);
    }

    // Drawn once per process, when the first text is hashed.
    private static class HashSeed
    {
        public static readonly ulong Value = Draw();

        private static ulong Draw()
        {
            ulong seed = 0;
            SystemCalls.GetRandom(MemoryMarshal.AsBytes(new Span<ulong>(ref seed)));
            return seed;
        }
    }
}
