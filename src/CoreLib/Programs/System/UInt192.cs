using System.Numerics;

namespace System;

/// <summary>An unsigned integer of 192 bits: what sums and products of decimals need before they are rounded.</summary>
internal struct UInt192
{
    private ulong _high;
    private ulong _middle;
    private ulong _low;

    public UInt192(ulong high, ulong middle, ulong low)
    {
        _high = high;
        _middle = middle;
        _low = low;
    }

    public readonly UInt128 Low => new(_middle, _low);

    public readonly int BitLength => _high != 0
        ? 192 - BitOperations.LeadingZeroCount(_high)
        : _middle != 0 ? 128 - BitOperations.LeadingZeroCount(_middle) : 64 - BitOperations.LeadingZeroCount(_low);

    /// <summary>Both factors are below 2^96.</summary>
    public static UInt192 Multiply(UInt128 left, UInt128 right)
    {
        UInt128 upper = UInt128.BigMul(left, right, out UInt128 lower);
        return new UInt192(upper.Lower, lower.Upper, lower.Lower);
    }

    public static int Compare(in UInt192 left, in UInt192 right)
    {
        int order = left._high.CompareTo(right._high);
        return order != 0 ? order : left.Low.CompareTo(right.Low);
    }

    public void Add(in UInt192 other)
    {
        UInt128 low = Low;
        UInt128 sum = low + other.Low;
        _high += other._high + (sum < low ? 1UL : 0);
        (_middle, _low) = (sum.Upper, sum.Lower);
    }

    public void Subtract(in UInt192 other)
    {
        UInt128 low = Low;
        UInt128 difference = low - other.Low;
        _high -= other._high + (difference > low ? 1UL : 0);
        (_middle, _low) = (difference.Upper, difference.Lower);
    }

    public void Multiply(ulong factor)
    {
        UInt128 low = Math.BigMul(_low, factor);
        UInt128 middle = Math.BigMul(_middle, factor) + low.Upper;
        _high = (_high * factor) + middle.Upper;
        _middle = middle.Lower;
        _low = low.Lower;
    }

    /// <summary>Divides by a power of ten, rounding half to even.</summary>
    public void DropDigits(int count)
    {
        const int Step = 19;
        bool hasTail = false;
        while (count > 0)
        {
            int now = Math.Min(count, Step);
            ulong divisor = 1;
            for (int i = 0; i < now; i++)
            {
                divisor *= 10;
            }

            ulong rest = Divide(divisor);
            count -= now;
            if (count > 0)
            {
                hasTail |= rest != 0;
            }
            else if (rest > divisor / 2 || (rest == divisor / 2 && (hasTail || (_low & 1) != 0)))
            {
                Add(new UInt192(0, 0, 1));
            }
        }
    }

    private ulong Divide(ulong divisor)
    {
        ulong high = _high / divisor;
        ulong rest = _high - (high * divisor);
        _high = high;
        _middle = UInt128.DivideWords(rest, _middle, divisor, out rest);
        _low = UInt128.DivideWords(rest, _low, divisor, out rest);
        return rest;
    }
}
