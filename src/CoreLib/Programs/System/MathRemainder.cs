using System.Numerics;
using System.Runtime;

namespace System;

/// <summary>The remainder of floating-point division, exact: what the code generator calls for <c>%</c>.</summary>
internal static class MathRemainder
{
    private const int FractionBits = 52;
    private const ulong SignBit = 1UL << 63;
    private const ulong Infinity = 0x7FF0_0000_0000_0000;

    [RuntimeExport("fmodf")]
    public static float Divide(float x, float y) => (float)Divide((double)x, y);

    [RuntimeExport("fmod")]
    public static double Divide(double x, double y)
    {
        ulong sign = BitConverter.DoubleToUInt64Bits(x) & SignBit;
        ulong left = BitConverter.DoubleToUInt64Bits(x) & ~SignBit;
        ulong right = BitConverter.DoubleToUInt64Bits(y) & ~SignBit;
        if (left >= Infinity || right > Infinity || right == 0)
        {
            return left > Infinity ? x : right > Infinity ? y : double.NaN;
        }

        if (left < right)
        {
            return x;
        }

        // Natural numbers times powers of two; the left one is shifted up by as many bits at a time as a word has room for.
        ulong dividend = Mantissa(left, out int exponent);
        ulong divisor = Mantissa(right, out int rightExponent);
        int shift = exponent - rightExponent;
        while (shift > 0 && dividend != 0)
        {
            dividend %= divisor;
            int step = Math.Min(shift, BitOperations.LeadingZeroCount(dividend | 1));
            dividend <<= step;
            shift -= step;
        }

        dividend %= divisor;
        if (dividend == 0)
        {
            return BitConverter.UInt64BitsToDouble(sign);
        }

        // Normalise; what falls below the smallest exponent was a multiple of the smallest number already.
        int up = Math.Min(BitOperations.LeadingZeroCount(dividend) - (63 - FractionBits), rightExponent - 1);
        dividend <<= up;
        ulong result = dividend >> FractionBits != 0
            ? dividend + ((ulong)(rightExponent - up - 1) << FractionBits)
            : dividend;
        return BitConverter.UInt64BitsToDouble(result | sign);
    }

    // Subnormal numbers have the exponent 1 and no hidden bit.
    private static ulong Mantissa(ulong bits, out int exponent)
    {
        exponent = (int)(bits >> FractionBits);
        ulong fraction = bits & ((1UL << FractionBits) - 1);
        if (exponent == 0)
        {
            exponent = 1;
            return fraction;
        }

        return fraction | (1UL << FractionBits);
    }
}
