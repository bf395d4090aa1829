using System.Runtime.CompilerServices;

namespace System;

/// <summary>
/// Arithmetic of single precision beyond the operators: computed in double precision and rounded once.
/// </summary>
public static class MathF
{
    public const float E = 2.71828183f;
    public const float PI = 3.14159265f;
    public const float Tau = 6.283185307f;

    public static float Acos(float x) => (float)Math.Acos(x);

    public static float Acosh(float x) => (float)Math.Acosh(x);

    public static float Asin(float x) => (float)Math.Asin(x);

    public static float Asinh(float x) => (float)Math.Asinh(x);

    public static float Atan(float x) => (float)Math.Atan(x);

    public static float Atanh(float x) => (float)Math.Atanh(x);

    public static float Cbrt(float x) => (float)Math.Cbrt(x);

    public static float Cos(float x) => (float)Math.Cos(x);

    public static float Cosh(float x) => (float)Math.Cosh(x);

    public static float Exp(float x) => (float)Math.Exp(x);

    public static float Log(float x) => (float)Math.Log(x);

    public static float Log2(float x) => (float)Math.Log2(x);

    public static float Log10(float x) => (float)Math.Log10(x);

    public static float Sin(float x) => (float)Math.Sin(x);

    public static float Sinh(float x) => (float)Math.Sinh(x);

    public static float Tan(float x) => (float)Math.Tan(x);

    public static float Tanh(float x) => (float)Math.Tanh(x);

    [Intrinsic]
    public static float Ceiling(float x) => Ceiling(x);

    [Intrinsic]
    public static float Floor(float x) => Floor(x);

    [Intrinsic]
    public static float Sqrt(float x) => Sqrt(x);

    [Intrinsic]
    public static float Truncate(float x) => Truncate(x);

    [Intrinsic]
    public static float Round(float x) => Round(x);

    [Intrinsic]
    public static float FusedMultiplyAdd(float x, float y, float z) => FusedMultiplyAdd(x, y, z);

    public static float Abs(float x) => Math.Abs(x);

    public static float Atan2(float y, float x) => (float)Math.Atan2(y, x);

    public static float Pow(float x, float y) => (float)Math.Pow(x, y);

    public static (float Sin, float Cos) SinCos(float x) => (Sin(x), Cos(x));

    public static float Log(float x, float y)
    {
        if (float.IsNaN(x))
        {
            return x;
        }

        if (float.IsNaN(y))
        {
            return y;
        }

        if (y == 1 || (x != 1 && (y == 0 || float.IsPositiveInfinity(y))))
        {
            return float.NaN;
        }

        return Log(x) / Log(y);
    }

    public static float CopySign(float x, float y) =>
        BitConverter.UInt32BitsToSingle(
            (BitConverter.SingleToUInt32Bits(x) & 0x7FFF_FFFF) | (BitConverter.SingleToUInt32Bits(y) & 0x8000_0000));

    public static float BitDecrement(float x)
    {
        uint bits = BitConverter.SingleToUInt32Bits(x);
        if (!float.IsFinite(x))
        {
            return bits == 0x7F80_0000 ? float.MaxValue : x;
        }

        return bits == 0 ? -float.Epsilon : BitConverter.UInt32BitsToSingle((int)bits < 0 ? bits + 1 : bits - 1);
    }

    public static float BitIncrement(float x)
    {
        uint bits = BitConverter.SingleToUInt32Bits(x);
        if (!float.IsFinite(x))
        {
            return bits == 0xFF80_0000 ? float.MinValue : x;
        }

        return bits == 0x8000_0000 ? float.Epsilon : BitConverter.UInt32BitsToSingle((int)bits < 0 ? bits - 1 : bits + 1);
    }

    public static int ILogB(float x) => Math.ILogB(x);

    public static float ScaleB(float x, int n) => (float)Math.ScaleB(x, Math.Clamp(n, -500, 500));

    public static float IEEERemainder(float x, float y) => (float)Math.IEEERemainder(x, y);

    public static float Max(float x, float y) => Math.Max(x, y);

    public static float MaxMagnitude(float x, float y) => float.MaxMagnitude(x, y);

    public static float Min(float x, float y) => Math.Min(x, y);

    public static float MinMagnitude(float x, float y) => float.MinMagnitude(x, y);

    public static float ReciprocalEstimate(float x) => 1.0f / x;

    public static float ReciprocalSqrtEstimate(float x) => 1.0f / Sqrt(x);

    public static int Sign(float x) => Math.Sign(x);

    public static float Round(float x, int digits) => Round(x, digits, MidpointRounding.ToEven);

    public static float Round(float x, MidpointRounding mode) => mode switch
    {
        MidpointRounding.ToEven => Round(x),
        MidpointRounding.AwayFromZero => Truncate(x + CopySign(0.49999997f, x)),
        MidpointRounding.ToZero => Truncate(x),
        MidpointRounding.ToNegativeInfinity => Floor(x),
        MidpointRounding.ToPositiveInfinity => Ceiling(x),
        _ => throw Math.InvalidMode(mode),
    };

    public static float Round(float x, int digits, MidpointRounding mode)
    {
        if ((uint)digits > 6)
        {
            throw new ArgumentOutOfRangeException(nameof(digits), "Rounding digits must be between 0 and 6, inclusive.");
        }

        if ((uint)mode > (uint)MidpointRounding.ToPositiveInfinity)
        {
            throw Math.InvalidMode(mode);
        }

        if (!(Abs(x) < 1e8f))
        {
            return x;
        }

        float power = RoundingPowers[digits];
        return Round(x * power, mode) / power;
    }

    private static ReadOnlySpan<float> RoundingPowers => [1e0f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f];
}
