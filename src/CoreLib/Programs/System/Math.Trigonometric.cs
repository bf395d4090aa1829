namespace System;

// Sine, cosine, tangent and their inverses: in double-double arithmetic, so that what is returned is the double nearest to the true value
// (but for arguments within 2^-40 units of a tie).
public static partial class Math
{
    // 1/n! from n = 2 on, in two parts each.
    private static ReadOnlySpan<double> InverseFactorials =>
    [
        0.5, 0.0, 0.16666666666666666, 9.25185853854297e-18,
        0.041666666666666664, 2.3129646346357427e-18, 0.008333333333333333, 1.1564823173178714e-19,
        0.001388888888888889, -5.300543954373577e-20, 0.0001984126984126984, 1.7209558293420705e-22,
        2.48015873015873e-05, 2.1511947866775882e-23, 2.7557319223985893e-06, -1.858393274046472e-22,
        2.755731922398589e-07, 2.3767714622250297e-23, 2.505210838544172e-08, -1.448814070935912e-24,
        2.08767569878681e-09, -1.20734505911326e-25, 1.6059043836821613e-10, 1.2585294588752098e-26,
        1.1470745597729725e-11, 2.0655512752830745e-28, 7.647163731819816e-13, 7.03872877733453e-30,
        4.779477332387385e-14, 4.399205485834081e-31, 2.8114572543455206e-15, 1.6508842730861433e-31,
        1.5619206968586225e-16, 1.1910679660273754e-32, 8.22063524662433e-18, 2.2141894119604265e-34,
        4.110317623312165e-19, 1.4412973378659527e-36, 1.9572941063391263e-20, -1.3643503830087908e-36,
        8.896791392450574e-22, -7.911402614872376e-38, 3.868170170630684e-23, -8.843177655482344e-40,
        1.6117375710961184e-24, -3.6846573564509766e-41, 6.446950284384474e-26, -1.9330404233703465e-42,
        2.4795962632247976e-27, -1.2953730964765229e-43, 9.183689863795546e-29, 1.4303150396787322e-45,
        3.279889237069838e-30, 1.5117542744029879e-46,
    ];

    // The first 1,280 bits of 2/pi.
    private static ReadOnlySpan<ulong> TwoOverPi =>
    [
        0xA2F9836E4E441529, 0xFC2757D1F534DDC0, 0xDB6295993C439041, 0xFE5163ABDEBBC561,
        0xB7246E3A424DD2E0, 0x06492EEA09D1921C, 0xFE1DEB1CB129A73E, 0xE88235F52EBB4484,
        0xE99C7026B45F7E41, 0x3991D639835339F4, 0x9C845F8BBDF9283B, 0x1FF897FFDE05980F,
        0xEF2F118B5A0A6D1F, 0x6D367ECF27CB09B7, 0x4F463F669E5FEA2D, 0x7527BAC7EBE5F17B,
        0x3D0739F78A5292EA, 0x6BFB5FB11F8D5D08, 0x56033046FC7B6BAB, 0xF0CFBC209AF4361D,
    ];

    public static double Sin(double a)
    {
        if (Abs(a) < 7.450580596923828e-09 || !double.IsFinite(a))
        {
            return double.IsInfinity(a) ? double.NaN : a;
        }

        int quadrant = Reduce(a, out DoubleDouble rest);
        double result = (quadrant & 1) == 0 ? SinRounded(rest) : CosRounded(rest);
        return (quadrant & 2) != 0 ? -result : result;
    }

    public static double Cos(double d)
    {
        if (!double.IsFinite(d))
        {
            return double.NaN;
        }

        int quadrant = Reduce(d, out DoubleDouble rest);
        double result = (quadrant & 1) == 0 ? CosRounded(rest) : SinRounded(rest);
        return ((quadrant + 1) & 2) != 0 ? -result : result;
    }

    public static (double Sin, double Cos) SinCos(double x)
    {
        if (Abs(x) < 7.450580596923828e-09 || !double.IsFinite(x))
        {
            return (Sin(x), Cos(x));
        }

        int quadrant = Reduce(x, out DoubleDouble rest);
        double sin = SinRounded(rest);
        double cos = CosRounded(rest);
        return (quadrant & 3) switch
        {
            0 => (sin, cos),
            1 => (cos, -sin),
            2 => (-sin, -cos),
            _ => (-cos, sin),
        };
    }

    internal static double SinRounded(DoubleDouble rest) => TryRound(QuickSin(rest), out double result) ? result : SinOfRest(rest).Value;

    internal static double CosRounded(DoubleDouble rest) => TryRound(QuickCos(rest), out double result) ? result : CosOfRest(rest).Value;

    internal static double TanRounded(DoubleDouble rest, bool isOdd)
    {
        DoubleDouble sin = QuickSin(rest);
        DoubleDouble cos = QuickCos(rest);
        if (!TryRound(isOdd ? QuickQuotient(-cos, sin) : QuickQuotient(sin, cos), out double result))
        {
            sin = SinOfRest(rest);
            cos = CosOfRest(rest);
            result = (isOdd ? -(cos / sin) : sin / cos).Value;
        }

        return result;
    }

    public static double Tan(double a)
    {
        if (Abs(a) < 7.450580596923828e-09 || !double.IsFinite(a))
        {
            return double.IsInfinity(a) ? double.NaN : a;
        }

        int quadrant = Reduce(a, out DoubleDouble rest);
        return TanRounded(rest, (quadrant & 1) != 0);
    }

    public static double Atan(double d)
    {
        if (double.IsNaN(d) || Abs(d) < 7.450580596923828e-09)
        {
            return d;
        }

        return Abs(d) > 1e17 ? CopySign(PI / 2, d) : Angle(d, 1);
    }

    public static double Atan2(double y, double x)
    {
        if (double.IsNaN(x) || double.IsNaN(y))
        {
            return double.NaN;
        }

        if (y == 0)
        {
            return double.IsNegative(x) ? CopySign(PI, y) : y;
        }

        if (x == 0)
        {
            return CopySign(PI / 2, y);
        }

        if (double.IsInfinity(x))
        {
            double corner = double.IsInfinity(y) ? (x > 0 ? PI / 4 : 3 * PI / 4) : x > 0 ? 0.0 : PI;
            return CopySign(corner, y);
        }

        if (double.IsInfinity(y))
        {
            return CopySign(PI / 2, y);
        }

        // Scaled so that neither products overflow nor parts vanish.
        int difference = ILogB(y) - ILogB(x);
        if (difference > 60)
        {
            return CopySign(PI / 2, y);
        }

        if (difference < -60)
        {
            return x < 0 ? CopySign(PI, y) : y / x;
        }

        int shift = ILogB(x);
        return Angle(ScaleB(y, -shift), ScaleB(x, -shift));
    }

    public static double Asin(double d)
    {
        if (!(Abs(d) <= 1))
        {
            return double.NaN;
        }

        return Abs(d) < 7.450580596923828e-09 ? d : Angle(d, CosineOf(d));
    }

    public static double Acos(double d)
    {
        if (!(Abs(d) <= 1))
        {
            return double.NaN;
        }

        return d == 1 ? 0 : Angle(CosineOf(d), d);
    }

    // The other leg: sqrt((1 - d)(1 + d)).
    private static DoubleDouble CosineOf(double d) =>
        DoubleDouble.Sqrt(DoubleDouble.TwoSum(1, -d) * DoubleDouble.TwoSum(1, d));

    private static double Angle(DoubleDouble y, DoubleDouble x) =>
        TryRound(QuickAngle(y, x), out double result) ? result : AtanOfQuotient(y, x).Value;

    // The angle of (x, y): a guess, made exact by the sine of what it lacks.
    private static DoubleDouble AtanOfQuotient(DoubleDouble y, DoubleDouble x)
    {
        double guess = GuessAngle(y.High, x.High);
        int quadrant = Reduce(guess, out DoubleDouble rest);
        DoubleDouble sin = SinOfRest(rest);
        DoubleDouble cos = CosOfRest(rest);
        (sin, cos) = (quadrant & 3) switch
        {
            0 => (sin, cos),
            1 => (cos, -sin),
            2 => (-sin, -cos),
            _ => (-cos, sin),
        };
        DoubleDouble lacks = ((y * cos) - (x * sin)) / ((x * cos) + (y * sin));
        return guess + (lacks - (lacks * lacks * lacks * (1.0 / 3)));
    }

    private static double GuessAngle(double y, double x)
    {
        double absY = Abs(y);
        double absX = Abs(x);
        double ratio = absY > absX ? absX / absY : absY / absX;

        // Halve the angle once: the series converges quickly below tan(pi/8).
        double half = ratio / (1 + Sqrt(1 + (ratio * ratio)));
        double square = half * half;
        double sum = 0;
        for (int n = 35; n >= 1; n -= 2)
        {
            sum = (1.0 / n) - (square * sum);
        }

        double angle = 2 * half * sum;
        angle = absY > absX ? (PI / 2) - angle : angle;
        angle = x < 0 ? PI - angle : angle;
        return y < 0 ? -angle : angle;
    }

    /// <summary>The quadrant, and what is left of the argument: at most pi/4 in magnitude.</summary>
    private static int Reduce(double x, out DoubleDouble rest)
    {
        const double P1 = 1.5707963267948966;
        const double P2 = 6.123233995736766e-17;
        const double P3 = -1.4973849048591698e-33;
        const double P4 = 5.562271104316826e-50;
        if (Abs(x) <= PI / 4)
        {
            rest = x;
            return 0;
        }

        if (Abs(x) > 1e9)
        {
            return ReduceLarge(x, out rest);
        }

        double k = Round(x * (2 / PI));
        DoubleDouble product = DoubleDouble.TwoProduct(-k, P1);
        DoubleDouble first = DoubleDouble.TwoSum(x + product.High, product.Low);
        DoubleDouble next = DoubleDouble.TwoProduct(-k, P2);
        DoubleDouble nearly = DoubleDouble.TwoSum(first.High, next.High);
        if (Abs(nearly.High) > 1e-6)
        {
            // The difference of x and the product is exact; three terms are enough unless nearly all cancels.
            rest = DoubleDouble.QuickSum(nearly.High, first.Low + nearly.Low + next.Low - (k * P3));
            return (int)((long)k & 3);
        }

        DoubleDouble sum = DoubleDouble.TwoSum(x, product.High);
        DoubleDouble second = DoubleDouble.TwoProduct(-k, P2);
        DoubleDouble third = DoubleDouble.TwoProduct(-k, P3);

        // The first difference cancels; what it leaves goes to the smaller terms.
        rest = sum + product.Low + second + third + (-k * P4);
        return (int)((long)k & 3);
    }

    // Payne and Hanek 1983: of the product with 2/pi only the bits around the point matter.
    private static int ReduceLarge(double x, out DoubleDouble rest)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(x);
        int exponent = (int)((bits >> 52) & 0x7FF) - 1075;
        ulong mantissa = (bits & ((1UL << 52) - 1)) | (1UL << 52);

        // From the word of 2/pi that holds the first bit that counts: earlier ones give multiples of four.
        int word = (exponent - 2) >> 6;
        ReadOnlySpan<ulong> table = TwoOverPi;
        UInt128 low = BigMul(mantissa, table[word + 3]);
        UInt128 mid = BigMul(mantissa, table[word + 2]) + low.Upper;
        UInt128 high = BigMul(mantissa, table[word + 1]) + mid.Upper;
        ulong top = (word < 0 ? 0 : mantissa * table[word]) + high.Upper;

        // The product is top:high:mid:low; the point is so many bits from the left, 2 to 65.
        int point = exponent - (64 * word);
        UInt128 left = new(top, high.Lower);
        UInt128 right = new(mid.Lower, low.Lower);
        int quarter = (int)((left >> (128 - point)).Lower & 3);
        UInt128 fraction = (left << point) | (right >>> (128 - point));
        return FinishReduction(quarter, fraction, (right << point).Upper, x < 0, out rest);
    }

    private static int FinishReduction(int quarter, UInt128 fraction, ulong tail, bool negative, out DoubleDouble rest)
    {
        bool flip = fraction.Upper >> 63 != 0;
        if (flip)
        {
            quarter++;
            fraction = ~fraction;
            tail = ~tail;
        }

        // 53 bits, 53 more, and the rest.
        int zeros = (int)UInt128.LeadingZeroCount(fraction);
        UInt128 normal = zeros == 0 ? fraction : zeros < 64 ? (fraction << zeros) | (tail >> (64 - zeros)) : fraction << zeros;
        double scale = ScaleB(1.0, -zeros - 64);
        ulong first = normal.Upper & ~0x7FFUL;
        ulong second = ((normal.Upper & 0x7FF) << 53) | (normal.Lower >> 11);
        DoubleDouble value = DoubleDouble.QuickSum(first * scale, second * (scale * ScaleB(1.0, -53)));
        rest = value * new DoubleDouble(P1OfHalfPi, P2OfHalfPi);
        if (flip != negative)
        {
            rest = -rest;
        }

        return (negative ? -quarter : quarter) & 3;
    }

    private const double P1OfHalfPi = 1.5707963267948966;
    private const double P2OfHalfPi = 6.123233995736766e-17;

    private static DoubleDouble SinOfRest(DoubleDouble x)
    {
        DoubleDouble square = x * x;
        DoubleDouble sum = 0;
        for (int n = 27; n >= 3; n -= 2)
        {
            sum = n > 13 ? (-square.High * (sum.High + InverseFactorials[(n - 2) * 2])) : -square * (sum + Factorial(n));
        }

        return x + (x * sum);
    }

    private static DoubleDouble CosOfRest(DoubleDouble x)
    {
        DoubleDouble square = x * x;
        DoubleDouble sum = 0;
        for (int n = 28; n >= 2; n -= 2)
        {
            sum = n > 14 ? (-square.High * (sum.High + InverseFactorials[(n - 2) * 2])) : -square * (sum + Factorial(n));
        }

        return sum + 1;
    }

    private static DoubleDouble Factorial(int n) => new(InverseFactorials[(n - 2) * 2], InverseFactorials[((n - 2) * 2) + 1]);
}
