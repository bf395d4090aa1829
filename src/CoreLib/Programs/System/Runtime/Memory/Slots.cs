using System.Numerics;

namespace System.Runtime;

/// <summary>
/// The places for objects in a block of one size, and their marks. A mark's unit is that of the reference, 8 bytes into the slot.
/// </summary>
internal static unsafe class Slots
{
    private const int WordBits = 64;

    /// <summary>What <see cref="IndexOf"/> multiplies by.</summary>
    public static uint ReciprocalOf(uint size) => (uint)(((1ul << 32) + size - 1) / size);

    public static int CountOf(uint size) => HeapLayout.BlockSize / (int)size;

    /// <summary>
    /// An offset in the block divided by the size. Exact: the error of the reciprocal is below the size (2¹⁴) in units of 2⁻³², and the
    /// offset below 2¹⁵.
    /// </summary>
    public static uint IndexOf(uint offset, uint reciprocal) => (uint)((offset * (ulong)reciprocal) >> 32);

    public static bool IsMarked(ulong* marks, uint offset)
    {
        uint unit = (offset + HeapLayout.HeaderSize) >> HeapLayout.MarkUnitShift;
        return ((marks[unit / WordBits] >> (int)(unit % WordBits)) & 1) != 0;
    }

    public static void Mark(ulong* marks, uint offset)
    {
        uint unit = (offset + HeapLayout.HeaderSize) >> HeapLayout.MarkUnitShift;
        marks[unit / WordBits] |= 1ul << (int)(unit % WordBits);
    }

    /// <summary>Offset of the slot whose reference lies in a unit.</summary>
    public static uint OffsetOfUnit(uint unit, uint size, uint reciprocal) =>
        IndexOf((unit << HeapLayout.MarkUnitShift) + HeapLayout.HeaderSize - 1, reciprocal) * size;

    /// <summary>
    /// The next stretch of slots without marks at or behind <paramref name="offset"/>: from <paramref name="start"/> up to
    /// <paramref name="end"/>. False if all are marked.
    /// </summary>
    public static bool FindFree(ulong* marks, uint size, uint reciprocal, uint offset, out uint start, out uint end)
    {
        uint blockEnd = (uint)CountOf(size) * size;
        start = offset;
        while (start < blockEnd && IsMarked(marks, start))
        {
            start += size;
        }

        end = start;
        if (start >= blockEnd)
        {
            return false;
        }

        uint unit = FindMarked(marks, (start + HeapLayout.HeaderSize) >> HeapLayout.MarkUnitShift);
        end = unit == uint.MaxValue ? blockEnd : OffsetOfUnit(unit, size, reciprocal);
        return true;
    }

    /// <summary>The first marked unit at or behind one, or <see cref="uint.MaxValue"/>.</summary>
    public static uint FindMarked(ulong* marks, uint unit)
    {
        uint word = unit / WordBits;
        if (word >= HeapLayout.MarkWordsPerBlock)
        {
            return uint.MaxValue;
        }

        ulong bits = marks[word] & (ulong.MaxValue << (int)(unit % WordBits));
        while (bits == 0)
        {
            if (++word == HeapLayout.MarkWordsPerBlock)
            {
                return uint.MaxValue;
            }

            bits = marks[word];
        }

        return (word * WordBits) + (uint)BitOperations.TrailingZeroCount(bits);
    }

    public static int CountMarked(ulong* marks)
    {
        int count = 0;
        for (int i = 0; i < HeapLayout.MarkWordsPerBlock; i++)
        {
            if (marks[i] != 0)
            {
                count += BitOperations.PopCount(marks[i]);
            }
        }

        return count;
    }
}
