using System.Numerics;

namespace System.Runtime;

/// <summary>A set of the blocks of one chunk.</summary>
internal struct BlockSet
{
    private const int Bits = 64;

    private ulong _low;
    private ulong _high;

    public readonly bool IsEmpty => (_low | _high) == 0;

    public readonly int Count => BitOperations.PopCount(_low) + BitOperations.PopCount(_high);

    public readonly bool Contains(int block) => (((block < Bits ? _low : _high) >> (block & (Bits - 1))) & 1) != 0;

    public void AddRange(int first, int count)
    {
        (ulong low, ulong high) = Range(first, count);
        _low |= low;
        _high |= high;
    }

    public void RemoveRange(int first, int count)
    {
        (ulong low, ulong high) = Range(first, count);
        _low &= ~low;
        _high &= ~high;
    }

    /// <summary>The first of <paramref name="count"/> neighbours (1 to 128) that are all in the set, or -1.</summary>
    public readonly int FindRun(int count)
    {
        // A bit that is left after shifting and intersecting begins a run: doubling the length proven so far each time.
        ulong low = _low;
        ulong high = _high;
        int proven = 1;
        while (proven < count && (low | high) != 0)
        {
            int step = Math.Min(proven, count - proven);
            if (step == Bits)
            {
                low &= high;
                high = 0;
            }
            else
            {
                low &= (low >> step) | (high << (Bits - step));
                high &= high >> step;
            }

            proven += step;
        }

        return low != 0 ? BitOperations.TrailingZeroCount(low) : high != 0 ? Bits + BitOperations.TrailingZeroCount(high) : -1;
    }

    private static (ulong Low, ulong High) Range(int first, int count)
    {
        int end = first + count;
        ulong low = first < Bits ? ulong.MaxValue << first : 0;
        ulong high = first < Bits ? ulong.MaxValue : ulong.MaxValue << (first - Bits);
        if (end <= Bits)
        {
            return (end == Bits ? low : low & ((1ul << end) - 1), 0);
        }

        return (low, end == 2 * Bits ? high : high & ((1ul << (end - Bits)) - 1));
    }
}
