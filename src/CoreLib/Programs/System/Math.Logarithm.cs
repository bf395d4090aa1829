namespace System;

// Logarithms by table and polynomial, as in Arm's optimized routines and glibc.
public static partial class Math
{
    private const double Ln2High = 0.6931471805598903;
    private const double Ln2Low = 5.497923018708371e-14;

    public static double Log(double d)
    {
        const ulong Offset = 0x3FE6_0000_0000_0000;
        const ulong Lowest = 0x3FEE_0000_0000_0000;
        const ulong Highest = 0x3FF1_0900_0000_0000;
        ulong ix = BitConverter.DoubleToUInt64Bits(d);
        if (ix - Lowest < Highest - Lowest)
        {
            return LogNearOne(d);
        }

        if (!NormalizeLogArgument(d, ref ix, out double special))
        {
            return special;
        }

        ulong difference = ix - Offset;
        int index = (int)(difference >> 45) % 128 * 2;
        double kd = (long)difference >> 52;
        double z = BitConverter.UInt64BitsToDouble(ix - (difference & (0xFFFUL << 52)));
        double inverse = BitConverter.UInt64BitsToDouble(MathTables.Log[index]);
        double logC = BitConverter.UInt64BitsToDouble(MathTables.Log[index + 1]);
        double r = FusedMultiplyAdd(z, inverse, -1.0);
        double w = FusedMultiplyAdd(kd, Ln2High, logC);
        double high = w + r;
        double low = FusedMultiplyAdd(kd, Ln2Low, w - high + r);
        double r2 = r * r;
        double sum = FusedMultiplyAdd(
            r2, FusedMultiplyAdd(r, -0.16667054827627667, 0.20000304511814496),
            FusedMultiplyAdd(r, -0.2499999999622955, 0.33333333331825593));
        return FusedMultiplyAdd(r * r2, sum, FusedMultiplyAdd(r2, -0.5000000000000001, low)) + high;
    }

    private static double LogNearOne(double d)
    {
        double r = d - 1;
        if (r == 0)
        {
            return 0;
        }

        double r2 = r * r;
        double r3 = r * r2;
        double sum3 = FusedMultiplyAdd(
            r3, -0.08328363062289341, FusedMultiplyAdd(
                r2, 0.09181994006195467, FusedMultiplyAdd(r, -0.10000486757818193, 0.11110712032936046)));
        double sum2 = FusedMultiplyAdd(
            r3, sum3, FusedMultiplyAdd(
                r2, -0.12499997863982555, FusedMultiplyAdd(r, 0.14285715076560868, -0.16666666669929706)));
        double sum1 = FusedMultiplyAdd(
            r3, sum2, FusedMultiplyAdd(
                r2, 0.19999999999320328, FusedMultiplyAdd(r, -0.24999999999998432, 0.3333333333333352)));

        // r and -r^2/2 in two parts.
        double w = r * 134217728.0;
        double highR = r + w - w;
        double lowR = r - highR;
        w = highR * highR * -0.5;
        double high = r + w;
        double low = r - high + w;
        low = FusedMultiplyAdd(-0.5 * lowR, highR + r, low);
        return FusedMultiplyAdd(r3, sum1, low) + high;
    }

    private static bool NormalizeLogArgument(double d, ref ulong bits, out double special)
    {
        special = 0;
        uint top = (uint)(bits >> 48);
        if (top - 0x0010 < 0x7FF0 - 0x0010)
        {
            return true;
        }

        if (d == 0)
        {
            special = double.NegativeInfinity;
            return false;
        }

        if (double.IsPositiveInfinity(d) || double.IsNaN(d))
        {
            special = d;
            return false;
        }

        if (d < 0)
        {
            special = double.NaN;
            return false;
        }

        bits = BitConverter.DoubleToUInt64Bits(d * 4503599627370496.0) - (52UL << 52);
        return true;
    }

    public static double Log2(double x)
    {
        const ulong Offset = 0x3FE6_0000_0000_0000;
        const double InverseHigh = 1.4426950407214463;
        const double InverseLow = 1.6751713164886512e-10;
        ulong ix = BitConverter.DoubleToUInt64Bits(x);
        ulong lowest = BitConverter.DoubleToUInt64Bits(1.0 - 0.04239702224731445);
        ulong highest = BitConverter.DoubleToUInt64Bits(1.0 + 0.044274330139160156);
        if (ix - lowest < highest - lowest)
        {
            return Log2NearOne(x, InverseHigh, InverseLow);
        }

        if (!NormalizeLogArgument(x, ref ix, out double special))
        {
            return special;
        }

        ulong difference = ix - Offset;
        int index = (int)(difference >> 46) % 64 * 2;
        double kd = (long)difference >> 52;
        double z = BitConverter.UInt64BitsToDouble(ix - (difference & (0xFFFUL << 52)));
        double inverse = BitConverter.UInt64BitsToDouble(MathTables.Log2[index]);
        double logC = BitConverter.UInt64BitsToDouble(MathTables.Log2[index + 1]);
        double r = (z - BitConverter.UInt64BitsToDouble(MathTables.Log2Center[index])
            - BitConverter.UInt64BitsToDouble(MathTables.Log2Center[index + 1])) * inverse;
        double highR = BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(r) & 0xFFFF_FFFF_0000_0000);
        double t1 = highR * InverseHigh;
        double t2 = ((r - highR) * InverseHigh) + (r * InverseLow);
        double t3 = kd + logC;
        double high = t3 + t1;
        double low = t3 - high + t1 + t2;
        double r2 = r * r;
        double r4 = r2 * r2;
        double p = -0.7213475204444882 + (r * 0.4808983469629985) + (r2 * (-0.36067375954075914 + (r * 0.2885390073180969)))
            + (r4 * (-0.2404693555628422 + (r * 0.2061202382173603)));
        return low + (r2 * p) + high;
    }

    private static double Log2NearOne(double x, double inverseHigh, double inverseLow)
    {
        double r = x - 1;
        if (r == 0)
        {
            return 0;
        }

        double highR = BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(r) & 0xFFFF_FFFF_0000_0000);
        double high = highR * inverseHigh;
        double low = ((r - highR) * inverseHigh) + (r * inverseLow);
        double r2 = r * r;
        double r4 = r2 * r2;
        double p = r2 * (-0.7213475204444817 + (r * 0.48089834696298744));
        double y = high + p;
        low += high - y + p;
        low += r4 * (-0.360673760222145 + (r * 0.2885390081805197) + (r2 * (-0.24044917405728863 + (r * 0.2060992861022954)))
            + (r4 * (-0.18033596705327856 + (r * 0.1603032746063156) + (r2 * (-0.14483316576701266 + (r * 0.13046826811283835))))));
        return y + low;
    }

    public static double Log10(double d)
    {
        const double InverseLn10 = 4.34294481903251816668e-01;
        const double Log10Of2High = 3.01029995663611771306e-01;
        const double Log10Of2Low = 3.69423907715893078616e-13;
        ulong bits = BitConverter.DoubleToUInt64Bits(d);
        if (!NormalizeLogArgument(d, ref bits, out double special))
        {
            return special;
        }

        // Powers of two apart, so that those of ten come out exact.
        int k = (int)((long)bits >> 52) - 1023;
        int carry = k < 0 ? 1 : 0;
        double y = k + carry;
        double x = BitConverter.UInt64BitsToDouble((bits & 0x000F_FFFF_FFFF_FFFF) | ((ulong)(0x3FF - carry) << 52));
        double z = (y * Log10Of2Low) + (InverseLn10 * Log(x));
        return z + (y * Log10Of2High);
    }

    public static double Log(double a, double newBase)
    {
        if (double.IsNaN(a))
        {
            return a;
        }

        if (double.IsNaN(newBase))
        {
            return newBase;
        }

        if (newBase == 1 || (a != 1 && (newBase == 0 || double.IsPositiveInfinity(newBase))))
        {
            return double.NaN;
        }

        return Log(a) / Log(newBase);
    }
}
