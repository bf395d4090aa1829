using System.Numerics;

namespace System;

// Decimal digits into the nearest binary floating-point number.
internal static partial class Number
{
    private const int MaxQuickDigits = 19;
    private const double LargestExactInteger = 9_007_199_254_740_992;

    /// <summary>
    /// One product with 128 bits of the power of ten, after Eisel and Lemire (2021): its ends, for all that is cut off, nearly always
    /// round to the same number. False if they do not.
    /// </summary>
    private static bool TryRoundQuickly(scoped ref NumberDigits digits, in FloatFormat layout, out ulong bits)
    {
        int count = Math.Min(digits.Count, MaxQuickDigits);
        int power = digits.Scale - count;
        ulong mantissa = 0;
        foreach (byte digit in digits.Digits[..count])
        {
            mantissa = (mantissa * 10) + (uint)(digit - '0');
        }

        bool isCut = digits.Count > count || digits.HasNonZeroTail;
        if (layout.FractionBits == 52 && mantissa <= LargestExactInteger && power is >= -22 and <= 22 && !isCut)
        {
            // Both are exact in a double: one rounding (Clinger 1990).
            double value = power >= 0 ? mantissa * PowersOfTen.Doubles[power] : mantissa / PowersOfTen.Doubles[-power];
            bits = BitConverter.DoubleToUInt64Bits(value);
            return true;
        }

        bits = 0;
        if (!PowersOfTen.Contains(power))
        {
            return false;
        }

        ulong lower = RoundProduct(mantissa, power, 0, layout);
        ulong upper = isCut ? RoundProduct(mantissa + 1, power, 1, layout)
            : PowersOfTen.IsExact(power) ? lower
            : RoundProduct(mantissa, power, 1, layout);
        bits = lower;
        return lower == upper;
    }

    // factor × 10^power, rounded; with more = 1 what the power can at most be instead of what it is cut off to.
    private static ulong RoundProduct(ulong factor, int power, ulong more, in FloatFormat layout)
    {
        int zeros = BitOperations.LeadingZeroCount(factor);
        (ulong low, ulong middle, ulong high) = PowersOfTen.Multiply(factor << zeros, power);
        middle += more;
        high += middle < more ? 1UL : 0;
        int binary = 191 - zeros + PowersOfTen.BinaryExponent(power);
        if ((long)high >= 0)
        {
            high = (high << 1) | (middle >> 63);
            middle <<= 1;
            binary--;
        }

        int kept = KeptBits(binary, layout);
        if (kept < 0)
        {
            return 0;
        }

        ulong below = high & ((1UL << (63 - kept)) - 1);
        return Assemble(high >> (63 - kept), (below | middle | low) != 0, binary, layout);
    }

    /// <summary>
    /// The bits that a number of at least 2^<paramref name="binary"/> keeps: fewer, if it is subnormal; negative, if not even the
    /// first that is cut off counts.
    /// </summary>
    private static int KeptBits(int binary, in FloatFormat layout) =>
        Math.Min(layout.FractionBits + 1, binary + layout.Bias + layout.FractionBits);

    /// <summary>The kept bits and one more, which decides the rounding: to the nearest, at a tie to even.</summary>
    private static ulong Assemble(ulong mantissa, bool hasMore, int binary, in FloatFormat layout)
    {
        ulong infinity = (ulong)layout.MaxExponent << layout.FractionBits;
        bool roundUp = (mantissa & 1) != 0 && (hasMore || (mantissa & 2) != 0);
        mantissa = (mantissa >> 1) + (roundUp ? 1UL : 0);
        if (binary > layout.Bias)
        {
            return infinity;
        }

        // The hidden bit counts the exponent up by one; so does a carry out of the fraction.
        int exponent = Math.Max(binary + layout.Bias - 1, 0);
        return Math.Min(mantissa + ((ulong)exponent << layout.FractionBits), infinity);
    }
}
