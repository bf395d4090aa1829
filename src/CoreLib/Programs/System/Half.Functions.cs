using System.Numerics;

namespace System;

// Functions.
public readonly partial struct Half
{
    public static Half Exp(Half x) => (Half)(MathF.Exp((float)x));

    public static Half Log(Half x) => (Half)(MathF.Log((float)x));

    public static Half Log10(Half x) => (Half)(MathF.Log10((float)x));

    public static Half Cbrt(Half x) => (Half)(MathF.Cbrt((float)x));

    public static Half Sqrt(Half x) => (Half)(MathF.Sqrt((float)x));

    public static Half Acos(Half x) => (Half)(MathF.Acos((float)x));

    public static Half Asin(Half x) => (Half)(MathF.Asin((float)x));

    public static Half Atan(Half x) => (Half)(MathF.Atan((float)x));

    public static Half Cos(Half x) => (Half)(MathF.Cos((float)x));

    public static Half Sin(Half x) => (Half)(MathF.Sin((float)x));

    public static Half Tan(Half x) => (Half)(MathF.Tan((float)x));

    public static Half Acosh(Half x) => (Half)(MathF.Acosh((float)x));

    public static Half Asinh(Half x) => (Half)(MathF.Asinh((float)x));

    public static Half Atanh(Half x) => (Half)(MathF.Atanh((float)x));

    public static Half Cosh(Half x) => (Half)(MathF.Cosh((float)x));

    public static Half Sinh(Half x) => (Half)(MathF.Sinh((float)x));

    public static Half Tanh(Half x) => (Half)(MathF.Tanh((float)x));

    public static Half Ceiling(Half x) => (Half)(MathF.Ceiling((float)x));

    public static Half Floor(Half x) => (Half)(MathF.Floor((float)x));

    public static Half Truncate(Half x) => (Half)(MathF.Truncate((float)x));

    public static Half Round(Half x) => (Half)(MathF.Round((float)x));

    public static Half Round(Half x, int digits) => (Half)(MathF.Round((float)x, digits));

    public static Half Round(Half x, MidpointRounding mode) => (Half)(MathF.Round((float)x, mode));

    public static Half Round(Half x, int digits, MidpointRounding mode) => (Half)(MathF.Round((float)x, digits, mode));

    public static Half Log2(Half value) => (Half)(MathF.Log2((float)value));

    public static Half Log(Half x, Half newBase) => (Half)(MathF.Log((float)x, (float)newBase));

    public static Half ExpM1(Half x) => (Half)float.ExpM1((float)x);

    public static Half Exp2(Half x) => (Half)float.Exp2((float)x);

    public static Half Exp2M1(Half x) => (Half)float.Exp2M1((float)x);

    public static Half Exp10(Half x) => (Half)float.Exp10((float)x);

    public static Half Exp10M1(Half x) => (Half)float.Exp10M1((float)x);

    public static Half LogP1(Half x) => (Half)float.LogP1((float)x);

    public static Half Log2P1(Half x) => (Half)float.Log2P1((float)x);

    public static Half Log10P1(Half x) => (Half)float.Log10P1((float)x);

    public static Half Pow(Half x, Half y) => (Half)(MathF.Pow((float)x, (float)y));

    public static Half Atan2(Half y, Half x) => (Half)(MathF.Atan2((float)y, (float)x));

    public static (Half Sin, Half Cos) SinCos(Half x)
    {
        (float sin, float cos) = MathF.SinCos((float)x);
        return ((Half)sin, (Half)cos);
    }

    public static Half AcosPi(Half x) => (Half)float.AcosPi((float)x);

    public static Half AsinPi(Half x) => (Half)float.AsinPi((float)x);

    public static Half AtanPi(Half x) => (Half)float.AtanPi((float)x);

    public static Half CosPi(Half x) => (Half)float.CosPi((float)x);

    public static Half SinPi(Half x) => (Half)float.SinPi((float)x);

    public static Half TanPi(Half x) => (Half)float.TanPi((float)x);

    public static Half Atan2Pi(Half y, Half x) => (Half)float.Atan2Pi((float)y, (float)x);

    public static (Half SinPi, Half CosPi) SinCosPi(Half x)
    {
        (float sin, float cos) = float.SinCosPi((float)x);
        return ((Half)sin, (Half)cos);
    }

    public static Half Hypot(Half x, Half y) => (Half)float.Hypot((float)x, (float)y);

    public static Half RootN(Half x, int n) => (Half)float.RootN((float)x, n);

    public static Half FusedMultiplyAdd(Half left, Half right, Half addend) => (Half)MathF.FusedMultiplyAdd((float)left, (float)right, (float)addend);

    public static Half Lerp(Half value1, Half value2, Half amount) => (Half)float.Lerp((float)value1, (float)value2, (float)amount);

    public static Half DegreesToRadians(Half degrees) => (Half)float.DegreesToRadians((float)degrees);

    public static Half RadiansToDegrees(Half radians) => (Half)float.RadiansToDegrees((float)radians);

    public static Half MultiplyAddEstimate(Half left, Half right, Half addend) => (Half)float.MultiplyAddEstimate((float)left, (float)right, (float)addend);

    public static Half Ieee754Remainder(Half left, Half right) => (Half)(MathF.IEEERemainder((float)left, (float)right));

    public static int ILogB(Half x)
    {
        // Of subnormal numbers .NET counts the zeros of 32 bits, not of 16.
        int fraction = x._value & 0x3FF;
        return (x._value & PositiveInfinityBits) == 0 && fraction != 0
            ? -14 - (BitOperations.LeadingZeroCount((uint)fraction) - 5)
            : MathF.ILogB((float)x);
    }

    public static Half ScaleB(Half x, int n) => (Half)MathF.ScaleB((float)x, n);

    public static Half BitDecrement(Half x)
    {
        if (!IsFinite(x))
        {
            return IsPositiveInfinity(x) ? MaxValue : x;
        }

        return x._value == 0 ? new Half(0x8001) : new Half((ushort)(x._value + (IsNegative(x) ? 1 : -1)));
    }

    public static Half BitIncrement(Half x)
    {
        if (!IsFinite(x))
        {
            return IsNegativeInfinity(x) ? MinValue : x;
        }

        return x._value == 0x8000 ? Epsilon : new Half((ushort)(x._value + (IsNegative(x) ? -1 : 1)));
    }

    public static Half ReciprocalEstimate(Half x) => (Half)(MathF.ReciprocalEstimate((float)x));

    public static Half ReciprocalSqrtEstimate(Half x) => (Half)(MathF.ReciprocalSqrtEstimate((float)x));

    public static TInteger ConvertToInteger<TInteger>(Half value)
        where TInteger : IBinaryInteger<TInteger> =>
        TInteger.CreateSaturating(value);

    public static TInteger ConvertToIntegerNative<TInteger>(Half value)
        where TInteger : IBinaryInteger<TInteger> =>
        TInteger.CreateSaturating(value);
}
