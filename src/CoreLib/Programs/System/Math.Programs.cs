using System.Runtime.CompilerServices;

namespace System;

// Rounding, scaling and neighbours of floating-point numbers; decimals.
public static partial class Math
{
    private const int MaxRoundingDigits = 15;
    private const double RoundingLimit = 1e16;

    private static ReadOnlySpan<double> RoundingPowers =>
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    // The code generator makes it FMADD.
    [Intrinsic]
    public static double FusedMultiplyAdd(double x, double y, double z) => FusedMultiplyAdd(x, y, z);

    public static UInt128 BigMul(ulong a, ulong b)
    {
        ulong high = BigMul(a, b, out ulong low);
        return new UInt128(high, low);
    }

    public static Int128 BigMul(long a, long b)
    {
        long high = BigMul(a, b, out long low);
        return new Int128((ulong)high, (ulong)low);
    }

    public static double CopySign(double x, double y) =>
        BitConverter.UInt64BitsToDouble(
            (BitConverter.DoubleToUInt64Bits(x) & ~(1UL << 63)) | (BitConverter.DoubleToUInt64Bits(y) & (1UL << 63)));

    public static double BitDecrement(double x)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(x);
        if (!double.IsFinite(x))
        {
            return bits == 0x7FF0_0000_0000_0000 ? double.MaxValue : x;
        }

        return bits == 0 ? -double.Epsilon : BitConverter.UInt64BitsToDouble((long)bits < 0 ? bits + 1 : bits - 1);
    }

    public static double BitIncrement(double x)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(x);
        if (!double.IsFinite(x))
        {
            return bits == 0xFFF0_0000_0000_0000 ? double.MinValue : x;
        }

        return bits == 1UL << 63 ? double.Epsilon : BitConverter.UInt64BitsToDouble((long)bits < 0 ? bits - 1 : bits + 1);
    }

    public static int ILogB(double x)
    {
        if (!double.IsFinite(x))
        {
            return int.MaxValue;
        }

        ulong bits = BitConverter.DoubleToUInt64Bits(x) & ~(1UL << 63);
        if (bits >> 52 == 0)
        {
            return bits == 0 ? int.MinValue : -1011 - Numerics.BitOperations.LeadingZeroCount(bits);
        }

        return (int)(bits >> 52) - 1023;
    }

    /// <summary>x * 2^n, rounded once.</summary>
    public static double ScaleB(double x, int n)
    {
        const double Up = 8.98846567431158E+307;
        const double Down = 2.0041683600089728E-292;
        double result = x;
        if (n > 1023)
        {
            result *= Up;
            n -= 1023;
            if (n > 1023)
            {
                result *= Up;
                n = Min(n - 1023, 1023);
            }
        }
        else if (n < -1022)
        {
            // 2^-969 at a time, so that what is lost is lost in the last step.
            result *= Down;
            n += 969;
            if (n < -1022)
            {
                result *= Down;
                n = Max(n + 969, -1022);
            }
        }

        return result * BitConverter.UInt64BitsToDouble((ulong)(1023 + n) << 52);
    }

    public static double IEEERemainder(double x, double y)
    {
        if (double.IsNaN(x) || double.IsNaN(y))
        {
            return double.IsNaN(x) ? x : y;
        }

        double rest = x % y;
        if (double.IsNaN(rest))
        {
            return double.NaN;
        }

        if (rest == 0 && double.IsNegative(x))
        {
            return -0.0;
        }

        double other = rest - (Abs(y) * Sign(x));
        if (Abs(other) == Abs(rest))
        {
            double quotient = x / y;
            return Abs(Round(quotient)) > Abs(quotient) ? other : rest;
        }

        return Abs(other) < Abs(rest) ? other : rest;
    }

    public static double MaxMagnitude(double x, double y) => double.MaxMagnitude(x, y);

    public static double MinMagnitude(double x, double y) => double.MinMagnitude(x, y);

    public static double ReciprocalEstimate(double d) => 1.0 / d;

    public static double ReciprocalSqrtEstimate(double d) => 1.0 / Sqrt(d);

    public static int Sign(float value) => Sign((double)value);

    public static double Round(double value, int digits) => Round(value, digits, MidpointRounding.ToEven);

    public static double Round(double value, MidpointRounding mode)
    {
        switch (mode)
        {
            case MidpointRounding.ToEven:
                return Round(value);
            case MidpointRounding.AwayFromZero:
                // The largest number below a half: what is below stays below.
                return Truncate(value + CopySign(0.49999999999999994, value));
            case MidpointRounding.ToZero:
                return Truncate(value);
            case MidpointRounding.ToNegativeInfinity:
                return Floor(value);
            case MidpointRounding.ToPositiveInfinity:
                return Ceiling(value);
            default:
                throw InvalidMode(mode);
        }
    }

    public static double Round(double value, int digits, MidpointRounding mode)
    {
        if ((uint)digits > MaxRoundingDigits)
        {
            throw new ArgumentOutOfRangeException(nameof(digits), "Rounding digits must be between 0 and 15, inclusive.");
        }

        if ((uint)mode > (uint)MidpointRounding.ToPositiveInfinity)
        {
            throw InvalidMode(mode);
        }

        if (!(Abs(value) < RoundingLimit))
        {
            return value;
        }

        double power = RoundingPowers[digits];
        return Round(value * power, mode) / power;
    }

    internal static Exception InvalidMode(MidpointRounding mode) =>
        new ArgumentException($"The value '{(int)mode}' is not valid for this usage of the type MidpointRounding.", nameof(mode));

    public static decimal Abs(decimal value) => decimal.Abs(value);

    public static decimal Ceiling(decimal d) => decimal.Ceiling(d);

    public static decimal Floor(decimal d) => decimal.Floor(d);

    public static decimal Max(decimal val1, decimal val2) => decimal.Max(val1, val2);

    public static decimal Min(decimal val1, decimal val2) => decimal.Min(val1, val2);

    public static decimal Round(decimal d) => decimal.Round(d);

    public static decimal Round(decimal d, int decimals) => decimal.Round(d, decimals);

    public static decimal Round(decimal d, MidpointRounding mode) => decimal.Round(d, mode);

    public static decimal Round(decimal d, int decimals, MidpointRounding mode) => decimal.Round(d, decimals, mode);

    public static int Sign(decimal value) => decimal.Sign(value);

    public static decimal Truncate(decimal d) => decimal.Truncate(d);

    public static decimal Clamp(decimal value, decimal min, decimal max)
    {
        if (min > max)
        {
            ThrowMinMax(min, max);
        }

        return value < min ? min : value > max ? max : value;
    }
}
