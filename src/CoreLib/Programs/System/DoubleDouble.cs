using System.Runtime.CompilerServices;

namespace System;

/// <summary>
/// A number of about 106 bits as the sum of two doubles (Dekker 1971): for functions whose result is to be the double nearest to the true
/// value.
/// </summary>
internal readonly struct DoubleDouble
{
    public readonly double High;
    public readonly double Low;

    public DoubleDouble(double high, double low)
    {
        High = high;
        Low = low;
    }

    public double Value => High + Low;

    public static implicit operator DoubleDouble(double value) => new(value, 0);

    public static DoubleDouble operator -(DoubleDouble value) => new(-value.High, -value.Low);

    public static DoubleDouble operator +(DoubleDouble left, DoubleDouble right)
    {
        DoubleDouble sum = TwoSum(left.High, right.High);
        DoubleDouble rest = TwoSum(left.Low, right.Low);
        sum = QuickSum(sum.High, sum.Low + rest.High);
        return QuickSum(sum.High, sum.Low + rest.Low);
    }

    public static DoubleDouble operator -(DoubleDouble left, DoubleDouble right) => left + -right;

    public static DoubleDouble operator *(DoubleDouble left, DoubleDouble right)
    {
        DoubleDouble product = TwoProduct(left.High, right.High);
        return QuickSum(product.High, product.Low + ((left.High * right.Low) + (left.Low * right.High)));
    }

    public static DoubleDouble operator /(DoubleDouble left, DoubleDouble right)
    {
        double first = left.High / right.High;
        DoubleDouble rest = left - (right * first);
        double second = rest.High / right.High;
        rest -= right * second;
        double third = rest.High / right.High;
        return QuickSum(first, second) + third;
    }

    /// <summary>Exact if the result is normal.</summary>
    public static DoubleDouble ScaleB(DoubleDouble value, double power) => new(value.High * power, value.Low * power);

    public static DoubleDouble Sqrt(DoubleDouble value)
    {
        if (value.High <= 0)
        {
            return 0;
        }

        double root = Math.Sqrt(value.High);
        DoubleDouble rest = value - TwoProduct(root, root);
        return QuickSum(root, rest.High / (2 * root));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble TwoSum(double left, double right)
    {
        double sum = left + right;
        double part = sum - left;
        return new DoubleDouble(sum, (left - (sum - part)) + (right - part));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble QuickSum(double larger, double smaller)
    {
        double sum = larger + smaller;
        return new DoubleDouble(sum, smaller - (sum - larger));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble TwoProduct(double left, double right)
    {
        double product = left * right;
        return new DoubleDouble(product, Math.FusedMultiplyAdd(left, right, -product));
    }
}
