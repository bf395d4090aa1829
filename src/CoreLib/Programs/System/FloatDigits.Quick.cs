using System.Numerics;

namespace System;

// Digits by one to three products of words instead of long division.
internal ref partial struct FloatDigits
{
    /// <summary>
    /// value = mantissa × 2^exponent, not zero; the mantissa of a power of two has a nearer neighbour below. The shortest digits by Giulietti's Schubfach (2021): the interval that rounds to the value is scaled by a power of ten so that it
    /// holds at least one and at most ten natural numbers; the 128 bits of the power are proven to be enough for every double.
    /// </summary>
    public void Shortest(ulong mantissa, int exponent, bool hasCloserNeighbour)
    {
        // The tenth power of ten below the width of the interval: log10(2^exponent), or log10(3/4 × 2^exponent).
        int power = ((exponent * 1_262_611) - (hasCloserNeighbour ? 524_031 : 0)) >> 22;
        int shift = exponent + PowersOfTen.FloorLog2(-power) + 1;
        (ulong high, ulong low) = PowersOfTen.Mantissa(-power);
        if (!PowersOfTen.IsExact(-power))
        {
            low++;
            high += low == 0 ? 1UL : 0;
        }

        // In quarters: the value and the ends of its interval, which belong to it if the mantissa is even.
        ulong quarters = mantissa * 4;
        ulong value = RoundToOdd(high, low, quarters << shift);
        ulong odd = mantissa & 1;
        ulong lower = RoundToOdd(high, low, (quarters - (hasCloserNeighbour ? 1UL : 2)) << shift) + odd;
        ulong upper = RoundToOdd(high, low, (quarters + 2) << shift) - odd;
        ulong whole = value / 4;
        if (whole >= 10)
        {
            // One digit less, if just one of the two neighbours lies within.
            ulong tens = whole / 10;
            bool isBelowWithin = lower <= 40 * tens;
            bool isAboveWithin = (40 * tens) + 40 <= upper;
            if (isBelowWithin != isAboveWithin)
            {
                SetDigits(tens + (isAboveWithin ? 1UL : 0), power + 1);
                return;
            }
        }

        bool isWholeWithin = lower <= 4 * whole;
        bool isNextWithin = (4 * whole) + 4 <= upper;
        bool isUp = isWholeWithin != isNextWithin
            ? isNextWithin
            : value > (4 * whole) + 2 || (value == (4 * whole) + 2 && (whole & 1) != 0);
        SetDigits(whole + (isUp ? 1UL : 0), power);
    }

    // The upper word of the product of three; its last bit says whether there is anything below.
    private static ulong RoundToOdd(ulong high, ulong low, ulong factor)
    {
        ulong carry = Math.BigMul(factor, low, out _);
        ulong result = Math.BigMul(factor, high, out ulong rest);
        rest += carry;
        result += rest < carry ? 1UL : 0;
        return result | (rest > 1 ? 1UL : 0);
    }

    /// <summary>
    /// <see cref="Rounded"/> for up to 18 digits; false if 128 bits of a power of ten do not tell on which side of a half the value is.
    /// </summary>
    private bool TryRoundQuickly(ulong mantissa, int exponent, int decimals, bool countsAll)
    {
        const int Most = 18;
        if ((uint)decimals > Most)
        {
            return false;
        }

        int zeros = BitOperations.LeadingZeroCount(mantissa);
        mantissa <<= zeros;
        exponent -= zeros;
        if (!countsAll)
        {
            return TryScale(mantissa, exponent, decimals, out ulong digits) && SetDigits(digits, -decimals);
        }

        // The number of digits before the point, or one less.
        int before = (((exponent + 63) * 1_262_611) >> 22) + 1;
        if (!TryScale(mantissa, exponent, decimals - before, out ulong scaled))
        {
            return false;
        }

        if (scaled >= PowersOfTen.Exact[decimals])
        {
            before++;
            if (!TryScale(mantissa, exponent, decimals - before, out scaled))
            {
                return false;
            }
        }

        return SetDigits(scaled, before - decimals);
    }

    // mantissa × 2^exponent × 10^power to the nearest natural number, at a tie to the even one. The mantissa's top bit is set.
    private static bool TryScale(ulong mantissa, int exponent, int power, out ulong result)
    {
        result = 0;
        if (!PowersOfTen.Contains(power))
        {
            return false;
        }

        (ulong low, ulong middle, ulong high) = PowersOfTen.Multiply(mantissa, power);
        int shift = -(exponent + PowersOfTen.BinaryExponent(power)) - 128;
        if (shift <= 0)
        {
            return false;
        }

        if (shift > 64)
        {
            // Below a half.
            return true;
        }

        const ulong Half = 1UL << 63;
        result = shift == 64 ? 0 : high >> shift;
        ulong fraction = shift == 64 ? high : (high << (64 - shift)) | (middle >> shift);
        if (!PowersOfTen.IsExact(power))
        {
            // The true product is larger by less than one in the last place of the fraction.
            result += fraction >> 63;
            return fraction != Half - 1;
        }

        bool hasMore = low != 0 || (shift == 64 ? middle : middle << (64 - shift)) != 0;
        if (fraction > Half || (fraction == Half && (hasMore || (result & 1) != 0)))
        {
            result++;
        }

        return true;
    }

    /// <summary>The digits of <paramref name="value"/> × 10^<paramref name="power"/>, without zeros at the end. Always true.</summary>
    private bool SetDigits(ulong value, int power)
    {
        int length = value == 0 ? 0 : Number.CountDigits(value);
        Scale = length + power;
        Count = length;
        for (int i = length; i > 0; i -= 2)
        {
            ulong rest = value / 100;
            uint pair = (uint)(value - (rest * 100));
            value = rest;
            _digits[i - 1] = (byte)('0' + (pair % 10));
            if (i > 1)
            {
                _digits[i - 2] = (byte)('0' + (pair / 10));
            }
        }

        while (Count > 0 && _digits[Count - 1] == '0')
        {
            Count--;
        }

        return true;
    }
}
