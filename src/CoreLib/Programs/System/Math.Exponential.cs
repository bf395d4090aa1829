namespace System;

// exp and pow by table and polynomial, as in Arm's optimized routines: the error stays below 0.52 units in the last place, and with a
// fused multiply-add every step is the one that glibc takes.
public static partial class Math
{
    private const double InverseLn2 = 1.4426950408889634 * 128;
    private const double MinusLn2High = -0.005415212348111709;
    private const double MinusLn2Low = -1.2864023111638346e-14;
    private const double RoundingShift = 6755399441055744;
    private const double ExpC2 = 0.49999999999996786;
    private const double ExpC3 = 0.16666666666665886;
    private const double ExpC4 = 0.0416666808410674;
    private const double ExpC5 = 0.008333335853059549;

    public static double Exp(double d)
    {
        uint top = (uint)(BitConverter.DoubleToUInt64Bits(d) >> 52) & 0x7FF;
        bool isLarge = false;
        if (top - 0x3C9 >= 0x408 - 0x3C9)
        {
            if (top < 0x3C9)
            {
                return 1 + d;
            }

            if (top >= 0x409)
            {
                return double.IsNegativeInfinity(d) ? 0 : top == 0x7FF ? 1 + d : d < 0 ? 0 : double.PositiveInfinity;
            }

            isLarge = true;
        }

        return ExpReduced(d, 0, 0, isLarge);
    }

    // The sign is put into the exponent's top bit by signBias, which is 0 or 0x800 << 7.
    private static double ExpReduced(double x, double tailOfX, uint signBias, bool isLarge)
    {
        double shifted = FusedMultiplyAdd(InverseLn2, x, RoundingShift);
        ulong ki = BitConverter.DoubleToUInt64Bits(shifted);
        double kd = shifted - RoundingShift;
        double r = FusedMultiplyAdd(kd, MinusLn2Low, FusedMultiplyAdd(kd, MinusLn2High, x)) + tailOfX;
        int index = (int)(ki % 128) * 2;
        ulong top = (ki + signBias) << 45;
        double tail = BitConverter.UInt64BitsToDouble(MathTables.Exp[index]);
        ulong scaleBits = MathTables.Exp[index + 1] + top;
        double r2 = r * r;
        double value = FusedMultiplyAdd(
            r2 * r2, FusedMultiplyAdd(r, ExpC5, ExpC4), FusedMultiplyAdd(r2, FusedMultiplyAdd(r, ExpC3, ExpC2), tail + r));
        if (isLarge)
        {
            return ExpNearLimits(value, scaleBits, ki);
        }

        double scale = BitConverter.UInt64BitsToDouble(scaleBits);
        return FusedMultiplyAdd(scale, value, scale);
    }

    private static double ExpNearLimits(double value, ulong scaleBits, ulong ki)
    {
        double scale;
        if ((ki & 0x8000_0000) == 0)
        {
            scale = BitConverter.UInt64BitsToDouble(scaleBits - (1009UL << 52));
            return 5.486124068793689e+303 * FusedMultiplyAdd(scale, value, scale);
        }

        scale = BitConverter.UInt64BitsToDouble(scaleBits + (1022UL << 52));
        double result = FusedMultiplyAdd(scale, value, scale);
        if (Abs(result) < 1)
        {
            // Rounded at the place where the subnormal result ends, not twice.
            double one = result < 0 ? -1 : 1;
            double low = FusedMultiplyAdd(scale, value, scale - result);
            double high = one + result;
            low = one - high + result + low;
            result = high + low - one;
            if (result == 0)
            {
                result = CopySign(0.0, scale);
            }
        }

        return 2.2250738585072014e-308 * result;
    }

    public static double Pow(double x, double y)
    {
        const ulong One = 0x3FF0_0000_0000_0000;
        const ulong Infinity = 0x7FF0_0000_0000_0000;
        ulong ix = BitConverter.DoubleToUInt64Bits(x);
        ulong iy = BitConverter.DoubleToUInt64Bits(y);
        uint topX = (uint)(ix >> 52);
        uint topY = (uint)(iy >> 52);
        uint signBias = 0;
        if (topX - 1 >= 0x7FE || (topY & 0x7FF) - 0x3BE >= 0x43E - 0x3BE)
        {
            if ((2 * iy) - 1 >= (2 * Infinity) - 1)
            {
                // y is zero, infinite or not a number.
                if (2 * iy == 0 || ix == One)
                {
                    return 1;
                }

                if (2 * ix > 2 * Infinity || 2 * iy > 2 * Infinity)
                {
                    return x + y;
                }

                return 2 * ix == 2 * One ? 1 : (2 * ix < 2 * One) == (iy >> 63 == 0) ? 0 : y * y;
            }

            if ((2 * ix) - 1 >= (2 * Infinity) - 1)
            {
                double square = x * x;
                square = ix >> 63 != 0 && IsOddInteger(iy) ? -square : square;
                return iy >> 63 != 0 ? 1 / square : square;
            }

            if (ix >> 63 != 0)
            {
                if (y != Floor(y))
                {
                    return double.NaN;
                }

                signBias = IsOddInteger(iy) ? 0x800u << 7 : 0;
                ix &= 0x7FFF_FFFF_FFFF_FFFF;
                topX &= 0x7FF;
            }

            if ((topY & 0x7FF) - 0x3BE >= 0x43E - 0x3BE)
            {
                if (ix == One)
                {
                    return 1;
                }

                if ((topY & 0x7FF) < 0x3BE)
                {
                    return ix > One ? 1 + y : 1 - y;
                }

                return ix > One == topY < 0x800 ? double.PositiveInfinity : 0;
            }

            if (topX == 0)
            {
                ix = BitConverter.DoubleToUInt64Bits(x * 4503599627370496.0) & 0x7FFF_FFFF_FFFF_FFFF;
                ix -= 52UL << 52;
            }
        }

        double high = PowLog(ix, out double low);
        double product = y * high;
        double rest = FusedMultiplyAdd(y, low, FusedMultiplyAdd(y, high, -product));
        uint top = (uint)(BitConverter.DoubleToUInt64Bits(product) >> 52) & 0x7FF;
        bool isLarge = false;
        if (top - 0x3C9 >= 0x408 - 0x3C9)
        {
            double sign = signBias != 0 ? -1 : 1;
            if (top < 0x3C9)
            {
                return sign * (1 + product);
            }

            if (top >= 0x409)
            {
                return product < 0 ? sign * 0.0 : sign * double.PositiveInfinity;
            }

            isLarge = true;
        }

        return ExpReduced(product, rest, signBias, isLarge);
    }

    private static bool IsOddInteger(ulong bits)
    {
        int exponent = (int)(bits >> 52) & 0x7FF;
        if (exponent is < 0x3FF or > 0x3FF + 52)
        {
            return false;
        }

        int fraction = 0x3FF + 52 - exponent;
        return (bits & ((1UL << fraction) - 1)) == 0 && ((bits | (1UL << 52)) >> fraction & 1) != 0;
    }

    // log(x) to about 68 bits: the result and its tail.
    private static double PowLog(ulong ix, out double tail)
    {
        const ulong Offset = 0x3FE6_9555_0000_0000;
        ulong difference = ix - Offset;
        int index = (int)(difference >> 45) % 128 * 3;
        double kd = (long)difference >> 52;
        double z = BitConverter.UInt64BitsToDouble(ix - (difference & (0xFFFUL << 52)));
        double inverse = BitConverter.UInt64BitsToDouble(MathTables.PowLog[index]);
        double logC = BitConverter.UInt64BitsToDouble(MathTables.PowLog[index + 1]);
        double logTail = BitConverter.UInt64BitsToDouble(MathTables.PowLog[index + 2]);
        double r = FusedMultiplyAdd(z, inverse, -1.0);
        double t1 = FusedMultiplyAdd(kd, Ln2High, logC);
        double t2 = t1 + r;
        double low1 = FusedMultiplyAdd(kd, Ln2Low, logTail);
        double low2 = t1 - t2 + r;
        double ar = -0.5 * r;
        double ar2 = r * ar;
        double ar3 = r * ar2;
        double high = t2 + ar2;
        double low3 = FusedMultiplyAdd(ar, r, -ar2);
        double low4 = t2 - high + ar2;
        double inner = FusedMultiplyAdd(
            ar2, FusedMultiplyAdd(r, -0.12500519079594427 * -8, 0.14286370355743763 * -8),
            FusedMultiplyAdd(r, -0.16666666658719348 * 4, 0.1999999998830994 * 4));
        double sum = FusedMultiplyAdd(ar2, inner, FusedMultiplyAdd(r, -0.25000000000000033 * -2, 0.3333333333333339 * -2));
        double low = FusedMultiplyAdd(ar3, sum, low1 + low2 + low3 + low4);
        double result = high + low;
        tail = high - result + low;
        return result;
    }
}
