using System.Numerics;
using System.Runtime.InteropServices;

namespace ViperOS.ViperFs.Allocation;

/// <summary>Ranges of bits, least significant first. Ranges are from the first bit to before the end.</summary>
internal static class BitRange
{
    private const int WordBits = 64;

    public static bool Get(ReadOnlySpan<ulong> bits, int index) => (bits[index / WordBits] >> (index % WordBits) & 1) != 0;

    public static void Set(Span<ulong> bits, int from, int end)
    {
        for (int at = from; at < end; at = NextWord(at))
        {
            bits[at / WordBits] |= Mask(at, end);
        }
    }

    public static void Clear(Span<ulong> bits, int from, int end)
    {
        for (int at = from; at < end; at = NextWord(at))
        {
            bits[at / WordBits] &= ~Mask(at, end);
        }
    }

    /// <summary>The bytes of the words that have the range.</summary>
    public static ReadOnlySpan<byte> Bytes(ReadOnlySpan<ulong> bits, int from, int end) =>
        MemoryMarshal.AsBytes(bits[(from / WordBits)..(((end - 1) / WordBits) + 1)]);

    public static bool AreSet(ReadOnlySpan<ulong> bits, int from, int end)
    {
        for (int at = from; at < end; at = NextWord(at))
        {
            if ((~bits[at / WordBits] & Mask(at, end)) != 0)
            {
                return false;
            }
        }

        return true;
    }

    public static bool AreClear(ReadOnlySpan<ulong> bits, int from, int end)
    {
        for (int at = from; at < end; at = NextWord(at))
        {
            if ((bits[at / WordBits] & Mask(at, end)) != 0)
            {
                return false;
            }
        }

        return true;
    }

    public static int CountSet(ReadOnlySpan<ulong> bits, int from, int end)
    {
        int count = 0;
        for (int at = from; at < end; at = NextWord(at))
        {
            count += BitOperations.PopCount(bits[at / WordBits] & Mask(at, end));
        }

        return count;
    }

    /// <summary>
    /// The first run of bits that are clear in both (the second may be empty) and at least <paramref name="wanted"/> long, or the longest one.
    /// Returns its length, at most <paramref name="wanted"/>; 0 if all are set.
    /// </summary>
    public static int FindClear(ReadOnlySpan<ulong> bits, ReadOnlySpan<ulong> second, int from, int end, int wanted, out int start)
    {
        start = end;
        int longest = 0;
        int at = from;
        while (longest < wanted)
        {
            at = Next(bits, second, at, end, isSet: false);
            if (at >= end)
            {
                break;
            }

            int stop = Next(bits, second, at, end - at < wanted ? end : at + wanted, isSet: true);
            if (stop - at > longest)
            {
                longest = stop - at;
                start = at;
            }

            at = stop;
        }

        return Math.Min(longest, wanted);
    }

    /// <summary>How many bits from a place on are clear in both.</summary>
    public static int CountClear(ReadOnlySpan<ulong> bits, ReadOnlySpan<ulong> second, int from, int end) =>
        Next(bits, second, from, end, isSet: true) - from;

    /// <summary>The first bit from a place on that is set, or clear, in the union; the end if there is none.</summary>
    private static int Next(ReadOnlySpan<ulong> bits, ReadOnlySpan<ulong> second, int from, int end, bool isSet)
    {
        if (from >= end)
        {
            return end;
        }

        int index = from / WordBits;
        ulong flip = isSet ? 0 : ulong.MaxValue;
        ulong word = (WordAt(bits, second, index) ^ flip) & (ulong.MaxValue << (from % WordBits));
        int words = (end + WordBits - 1) / WordBits;
        while (word == 0 && ++index < words)
        {
            word = WordAt(bits, second, index) ^ flip;
        }

        int found = word == 0 ? end : (index * WordBits) + BitOperations.TrailingZeroCount(word);
        return found < end ? found : end;
    }

    private static ulong WordAt(ReadOnlySpan<ulong> bits, ReadOnlySpan<ulong> second, int index) =>
        second.IsEmpty ? bits[index] : bits[index] | second[index];

    private static int NextWord(int at) => (at / WordBits * WordBits) + WordBits;

    /// <summary>The bits of a word that belong to the range.</summary>
    private static ulong Mask(int from, int end)
    {
        ulong mask = ulong.MaxValue << (from % WordBits);
        int wordEnd = NextWord(from);
        return end < wordEnd ? mask & (ulong.MaxValue >> (wordEnd - end)) : mask;
    }
}
