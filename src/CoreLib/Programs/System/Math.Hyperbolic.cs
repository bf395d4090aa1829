namespace System;

// Hyperbolic functions, their inverses and the cube root, by the formulas of fdlibm (Sun Microsystems 1993) that glibc follows: the
// results agree with it to the last bit, but for the root, which is the nearest double.
public static partial class Math
{
    private const double Ln2 = 6.93147180559945286227e-01;
    private const double TinyArgument = 3.725290298461914e-09;
    private const double ExpOverflow = 709.782712893384;

    public static double Sinh(double value)
    {
        double magnitude = Abs(value);
        if (!double.IsFinite(value) || magnitude < TinyArgument)
        {
            return value;
        }

        double half = value < 0 ? -0.5 : 0.5;
        if (magnitude < 22)
        {
            double t = ExpM1(magnitude);
            return magnitude < 1 ? half * ((2.0 * t) - (t * t / (t + 1))) : half * (t + (t / (t + 1)));
        }

        if (magnitude < ExpOverflow)
        {
            return half * Exp(magnitude);
        }

        double root = Exp(0.5 * magnitude);
        return half * root * root;
    }

    public static double Cosh(double value)
    {
        double magnitude = Abs(value);
        if (!double.IsFinite(value))
        {
            return magnitude;
        }

        if (magnitude < 22)
        {
            if (magnitude < 0.34657359027997264)
            {
                if (magnitude < 2.7755575615628914e-17)
                {
                    return 1;
                }

                double small = ExpM1(magnitude);
                double w = 1 + small;
                return 1 + (small * small / (w + w));
            }

            double t = Exp(magnitude);
            return (0.5 * t) + (0.5 / t);
        }

        if (magnitude < ExpOverflow)
        {
            return 0.5 * Exp(magnitude);
        }

        double root = Exp(0.5 * magnitude);
        return 0.5 * root * root;
    }

    public static double Tanh(double value)
    {
        double magnitude = Abs(value);
        if (double.IsNaN(value) || value == 0)
        {
            return value;
        }

        double result = 1;
        if (magnitude < 22)
        {
            if (magnitude < 2.7755575615628914e-17)
            {
                return value * (1 + value);
            }

            if (magnitude >= 1)
            {
                double t = ExpM1(2 * magnitude);
                result = 1 - (2 / (t + 2));
            }
            else
            {
                double t = ExpM1(-2 * magnitude);
                result = -t / (t + 2);
            }
        }

        return value < 0 ? -result : result;
    }

    public static double Asinh(double d)
    {
        double magnitude = Abs(d);
        if (!double.IsFinite(d) || magnitude < TinyArgument)
        {
            return d;
        }

        double result;
        if (magnitude > 268435456)
        {
            result = Log(magnitude) + Ln2;
        }
        else if (magnitude > 2)
        {
            result = Log((2.0 * magnitude) + (1 / (Sqrt((magnitude * magnitude) + 1) + magnitude)));
        }
        else
        {
            double square = magnitude * magnitude;
            result = LogP1(magnitude + (square / (1 + Sqrt(1 + square))));
        }

        return CopySign(result, d);
    }

    public static double Acosh(double d)
    {
        if (d > 2)
        {
            if (d >= 268435456)
            {
                return double.IsPositiveInfinity(d) ? d : Log(d) + Ln2;
            }

            return Log((2.0 * d) - (1 / (d + Sqrt((d * d) - 1))));
        }

        if (d > 1)
        {
            double t = d - 1;
            return LogP1(t + Sqrt((2.0 * t) + (t * t)));
        }

        return d == 1 ? 0 : double.NaN;
    }

    public static double Atanh(double d)
    {
        double magnitude = Abs(d);
        double result;
        if (magnitude < 0.5)
        {
            if (magnitude < TinyArgument)
            {
                return d;
            }

            double twice = magnitude + magnitude;
            result = 0.5 * LogP1(twice + (twice * magnitude / (1.0 - magnitude)));
        }
        else if (magnitude < 1)
        {
            result = 0.5 * LogP1((magnitude + magnitude) / (1.0 - magnitude));
        }
        else
        {
            return magnitude == 1 ? CopySign(double.PositiveInfinity, d) : double.NaN;
        }

        return CopySign(result, d);
    }

    public static double Cbrt(double d)
    {
        const double Root2 = 1.2599210498948731648;
        const double Root4 = 1.5874010519681994748;
        if (d == 0 || !double.IsFinite(d))
        {
            return d;
        }

        // 0.5 <= mantissa < 1; the exponent's remainder by three goes into a factor.
        int exponent = ILogB(d) + 1;
        double mantissa = ScaleB(Abs(d), -exponent);
        double u = 0.354895765043919860 + ((1.50819193781584896 - ((2.11499494167371287 - ((2.44693122278083564
            - ((1.83469277483613086 - ((0.784932344976639262 - (0.145263899385486367 * mantissa)) * mantissa)) * mantissa)) * mantissa))
            * mantissa)) * mantissa);
        double cube = u * u * u;
        int thirds = exponent % 3;
        double factor = thirds switch { -2 => 1 / Root4, -1 => 1 / Root2, 0 => 1.0, 1 => Root2, _ => Root4 };
        double root = u * (cube + (2.0 * mantissa)) / ((2.0 * cube) + mantissa) * factor;

        // One step of Newton's with the cube in two parts: from about one unit in the last place to the nearest double.
        mantissa *= thirds switch { -2 => 0.25, -1 => 0.5, 0 => 1.0, 1 => 2.0, _ => 4.0 };
        DoubleDouble square = DoubleDouble.TwoProduct(root, root);
        DoubleDouble product = DoubleDouble.TwoProduct(square.High, root);
        double lacks = mantissa - product.High - product.Low - (square.Low * root);
        root += lacks / (3 * square.High);
        return ScaleB(d > 0 ? root : -root, exponent / 3);
    }

    // e^x - 1 without loss near zero.
    private static double ExpM1(double x)
    {
        const double Ln2Upper = 6.93147180369123816490e-01;
        const double Ln2Lower = 1.90821492927058770002e-10;
        const double InverseLn2Single = 1.44269504088896338700;
        double magnitude = Abs(x);
        if (magnitude >= 38.816242)
        {
            if (x < 0)
            {
                return -1;
            }

            if (magnitude > ExpOverflow)
            {
                return double.PositiveInfinity;
            }
        }

        int k = 0;
        double c = 0;
        if (magnitude > 0.34657359027997264)
        {
            double high;
            double low;
            if (magnitude < 1.0397207708399179)
            {
                k = x > 0 ? 1 : -1;
                high = x - (k * Ln2Upper);
                low = k * Ln2Lower;
            }
            else
            {
                k = (int)((InverseLn2Single * x) + (x < 0 ? -0.5 : 0.5));
                high = x - (k * Ln2Upper);
                low = k * Ln2Lower;
            }

            x = high - low;
            c = high - x - low;
        }
        else if (magnitude < 5.551115123125783e-17)
        {
            return x;
        }

        double halfX = 0.5 * x;
        double hxs = x * halfX;
        double h2 = hxs * hxs;
        double r1 = 1 + (hxs * -3.33333333333331316428e-02) + (h2 * (1.58730158725481460165e-03 + (hxs * -7.93650757867487942473e-05)))
            + (h2 * h2 * (4.00821782732936239552e-06 + (hxs * -2.01099218183624371326e-07)));
        double t = 3.0 - (r1 * halfX);
        double e = hxs * ((r1 - t) / (6.0 - (x * t)));
        if (k == 0)
        {
            return x - ((x * e) - hxs);
        }

        e = (x * (e - c)) - c;
        e -= hxs;
        if (k == -1)
        {
            return (0.5 * (x - e)) - 0.5;
        }

        if (k == 1)
        {
            return x < -0.25 ? -2.0 * (e - (x + 0.5)) : 1 + (2.0 * (x - e));
        }

        if (k is <= -2 or > 56)
        {
            return ScaleB(1 - (e - x), k) - 1;
        }

        if (k < 20)
        {
            return ScaleB(1 - ScaleB(1.0, -k) - (e - x), k);
        }

        return ScaleB(x - (e + ScaleB(1.0, -k)) + 1, k);
    }

    // log(1 + x) without loss near zero; x is above -1.
    private static double LogP1(double x)
    {
        const double Ln2Upper = 6.93147180369123816490e-01;
        const double Ln2Lower = 1.90821492927058770002e-10;
        double magnitude = Abs(x);
        int k = 1;
        double f = 0;
        double c = 0;
        if (x < 0.41421356)
        {
            if (magnitude < 1.862645149230957e-09)
            {
                return magnitude < 5.551115123125783e-17 ? x : x - (x * x * 0.5);
            }

            if (x > -0.2928932)
            {
                k = 0;
                f = x;
            }
        }
        else if (double.IsPositiveInfinity(x))
        {
            return x;
        }

        ulong upper = 1;
        if (k != 0)
        {
            double u;
            if (magnitude < 9007199254740992.0)
            {
                u = 1.0 + x;
                k = (int)(BitConverter.DoubleToUInt64Bits(u) >> 52) - 1023;
                c = k > 0 ? 1.0 - (u - x) : x - (u - 1.0);
                c /= u;
            }
            else
            {
                u = x;
                k = (int)(BitConverter.DoubleToUInt64Bits(u) >> 52) - 1023;
            }

            ulong bits = BitConverter.DoubleToUInt64Bits(u) & 0x000F_FFFF_FFFF_FFFF;
            upper = bits >> 32;
            if (upper < 0x6A09E)
            {
                u = BitConverter.UInt64BitsToDouble(bits | 0x3FF0_0000_0000_0000);
            }
            else
            {
                k++;
                u = BitConverter.UInt64BitsToDouble(bits | 0x3FE0_0000_0000_0000);
                upper = (0x00100000 - upper) >> 2;
            }

            f = u - 1.0;
        }

        double halfSquare = 0.5 * f * f;
        if (upper == 0)
        {
            if (f == 0)
            {
                return k == 0 ? 0 : (k * Ln2Upper) + (c + (k * Ln2Lower));
            }

            double small = halfSquare * (1.0 - (0.66666666666666666 * f));
            return k == 0 ? f - small : (k * Ln2Upper) - (small - ((k * Ln2Lower) + c) - f);
        }

        double s = f / (2.0 + f);
        double z = s * s;
        double z2 = z * z;
        double z4 = z2 * z2;
        double r = (z * 6.666666666666735130e-01) + (z2 * (3.999999999940941908e-01 + (z * 2.857142874366239149e-01)))
            + (z4 * (2.222219843214978396e-01 + (z * 1.818357216161805012e-01)))
            + (z4 * z2 * (1.531383769920937332e-01 + (z * 1.479819860511658591e-01)));
        return k == 0
            ? f - (halfSquare - (s * (halfSquare + r)))
            : (k * Ln2Upper) - (halfSquare - ((s * (halfSquare + r)) + ((k * Ln2Lower) + c)) - f);
    }
}
