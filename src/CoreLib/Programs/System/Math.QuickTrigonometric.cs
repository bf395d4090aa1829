using System.Runtime.CompilerServices;

namespace System;

// Sines, cosines and angles to about 70 bits, by tables of 64 steps and short series around them (Gal 1986; Ziv 1991): nearly always that
// shows which double is the nearest. Where it does not, the long series decide.
public static partial class Math
{
    private const double Step = 1.0 / 64;

    // More than the error of what is computed here, relative to it.
    private const double QuickError = 5.421010862427522e-20;

    /// <summary>Whether all numbers as near as the error round to the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryRound(DoubleDouble value, out double result)
    {
        double error = value.High * QuickError;
        result = value.High + (value.Low + error);
        return result == value.High + (value.Low - error);
    }

    /// <summary>The sine of at most pi/4 and a little in magnitude.</summary>
    private static DoubleDouble QuickSin(DoubleDouble x)
    {
        bool isNegative = x.High < 0;
        Parts parts = new(isNegative ? -x : x);

        // sin(a + t) = sin a - sin a (1 - cos t) + cos a sin t
        DoubleDouble product = DoubleDouble.TwoProduct(parts.Cos, parts.T);
        DoubleDouble loss = DoubleDouble.TwoProduct(parts.Sin, parts.Versine);
        DoubleDouble first = DoubleDouble.TwoSum(parts.Sin, product.High);
        DoubleDouble second = DoubleDouble.TwoSum(first.High, -loss.High);
        double low = first.Low + second.Low + product.Low - loss.Low + parts.SinLow + (parts.Cos * parts.Rest) + (parts.CosLow * parts.T)
            - (parts.Sin * parts.VersineLow) - (parts.SinLow * parts.Versine);
        DoubleDouble result = DoubleDouble.QuickSum(second.High, low);
        return isNegative ? -result : result;
    }

    /// <summary>The cosine of at most pi/4 and a little in magnitude.</summary>
    private static DoubleDouble QuickCos(DoubleDouble x)
    {
        Parts parts = new(x.High < 0 ? -x : x);

        // cos(a + t) = cos a - cos a (1 - cos t) - sin a sin t
        DoubleDouble product = DoubleDouble.TwoProduct(parts.Sin, parts.T);
        DoubleDouble loss = DoubleDouble.TwoProduct(parts.Cos, parts.Versine);
        DoubleDouble first = DoubleDouble.TwoSum(parts.Cos, -product.High);
        DoubleDouble second = DoubleDouble.TwoSum(first.High, -loss.High);
        double low = first.Low + second.Low - product.Low - loss.Low + parts.CosLow - (parts.Sin * parts.Rest) - (parts.SinLow * parts.T)
            - (parts.Cos * parts.VersineLow) - (parts.CosLow * parts.Versine);
        return DoubleDouble.QuickSum(second.High, low);
    }

    /// <summary>One division; the rest of it gives the second part.</summary>
    private static DoubleDouble QuickQuotient(DoubleDouble left, DoubleDouble right)
    {
        double quotient = left.High / right.High;
        double rest = FusedMultiplyAdd(-quotient, right.High, left.High) + left.Low - (quotient * right.Low);
        return DoubleDouble.QuickSum(quotient, rest / right.High);
    }

    /// <summary>The angle of (x, y), not both zero.</summary>
    private static DoubleDouble QuickAngle(DoubleDouble y, DoubleDouble x)
    {
        bool isBelow = y.High < 0;
        bool isLeft = x.High < 0;
        y = isBelow ? -y : y;
        x = isLeft ? -x : x;
        DoubleDouble angle;
        if (y.High > x.High)
        {
            angle = QuickArctangent(x, y);
            angle = isLeft ? Add(P1OfHalfPi, P2OfHalfPi, angle) : Add(P1OfHalfPi, P2OfHalfPi, -angle);
        }
        else
        {
            angle = QuickArctangent(y, x);
            angle = isLeft ? Add(2 * P1OfHalfPi, 2 * P2OfHalfPi, -angle) : angle;
        }

        return isBelow ? -angle : angle;
    }

    // Of y/x from 0 to 1: with c near it, atan(y/x) = atan c + atan((y - cx) / (x + cy)).
    private static DoubleDouble QuickArctangent(DoubleDouble y, DoubleDouble x)
    {
        int index = (int)((y.High / x.High * 64) + 0.5);
        double c = index * Step;
        DoubleDouble product = DoubleDouble.TwoProduct(c, x.High);
        DoubleDouble above = DoubleDouble.TwoSum(y.High, -product.High);
        above = DoubleDouble.QuickSum(above.High, above.Low - product.Low + y.Low - (c * x.Low));
        product = DoubleDouble.TwoProduct(c, y.High);
        DoubleDouble below = DoubleDouble.TwoSum(x.High, product.High);
        below = DoubleDouble.QuickSum(below.High, below.Low + product.Low + x.Low + (c * y.Low));
        DoubleDouble t = QuickQuotient(above, below);
        double square = t.High * t.High;
        double series = t.High * square
            * ((-1.0 / 3) + (square * ((1.0 / 5) + (square * ((-1.0 / 7) + (square * ((1.0 / 9) - (square * (1.0 / 11)))))))));
        return Add(MathTables.Arctangent[index * 2], MathTables.Arctangent[(index * 2) + 1] + series, t);
    }

    private static DoubleDouble Add(double high, double low, DoubleDouble value)
    {
        DoubleDouble sum = DoubleDouble.TwoSum(high, value.High);
        return DoubleDouble.QuickSum(sum.High, sum.Low + low + value.Low);
    }

    /// <summary>A positive argument as a multiple of 1/64 and what is left of it, with the functions of both.</summary>
    private readonly ref struct Parts
    {
        public readonly double T;

        /// <summary>sin t - T.</summary>
        public readonly double Rest;

        /// <summary>1 - cos t.</summary>
        public readonly double Versine;
        public readonly double VersineLow;
        public readonly double Sin;
        public readonly double SinLow;
        public readonly double Cos;
        public readonly double CosLow;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Parts(DoubleDouble x)
        {
            int index = (int)((x.High * 64) + 0.5);
            DoubleDouble t = DoubleDouble.TwoSum(x.High - (index * Step), x.Low);
            double square = t.High * t.High;
            T = t.High;
            Rest = t.Low + (T * square
                * ((-1.0 / 6) + (square * ((1.0 / 120) + (square * ((-1.0 / 5040) + (square * (1.0 / 362880))))))));
            DoubleDouble exact = DoubleDouble.TwoProduct(T, T);
            Versine = 0.5 * exact.High;
            VersineLow = (0.5 * exact.Low) + (T * t.Low)
                - (square * square * ((1.0 / 24) - (square * ((1.0 / 720) - (square * (1.0 / 40320))))));
            ReadOnlySpan<double> row = MathTables.Sine.Slice(index * 4, 4);
            Sin = row[0];
            SinLow = row[1];
            Cos = row[2];
            CosLow = row[3];
        }
    }
}
