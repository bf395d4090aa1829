using System.Numerics;

namespace System;

// Functions.
public readonly partial struct Single
{
    public static float Exp(float x) => MathF.Exp(x);

    public static float Log(float x) => MathF.Log(x);

    public static float Log10(float x) => MathF.Log10(x);

    public static float Cbrt(float x) => MathF.Cbrt(x);

    public static float Sqrt(float x) => MathF.Sqrt(x);

    public static float Acos(float x) => MathF.Acos(x);

    public static float Asin(float x) => MathF.Asin(x);

    public static float Atan(float x) => MathF.Atan(x);

    public static float Cos(float x) => MathF.Cos(x);

    public static float Sin(float x) => MathF.Sin(x);

    public static float Tan(float x) => MathF.Tan(x);

    public static float Acosh(float x) => MathF.Acosh(x);

    public static float Asinh(float x) => MathF.Asinh(x);

    public static float Atanh(float x) => MathF.Atanh(x);

    public static float Cosh(float x) => MathF.Cosh(x);

    public static float Sinh(float x) => MathF.Sinh(x);

    public static float Tanh(float x) => MathF.Tanh(x);

    public static float Ceiling(float x) => MathF.Ceiling(x);

    public static float Floor(float x) => MathF.Floor(x);

    public static float Truncate(float x) => MathF.Truncate(x);

    public static float Round(float x) => MathF.Round(x);

    public static float Round(float x, int digits) => MathF.Round(x, digits);

    public static float Round(float x, MidpointRounding mode) => MathF.Round(x, mode);

    public static float Round(float x, int digits, MidpointRounding mode) => MathF.Round(x, digits, mode);

    public static float Log2(float value) => MathF.Log2(value);

    public static float Log(float x, float newBase) => MathF.Log(x, newBase);

    public static float ExpM1(float x) => MathF.Exp(x) - 1;

    public static float Exp2(float x) => MathF.Pow(2, x);

    public static float Exp2M1(float x) => MathF.Pow(2, x) - 1;

    public static float Exp10(float x) => MathF.Pow(10, x);

    public static float Exp10M1(float x) => MathF.Pow(10, x) - 1;

    public static float LogP1(float x) => MathF.Log(x + 1);

    public static float Log2P1(float x) => MathF.Log2(x + 1);

    public static float Log10P1(float x) => MathF.Log10(x + 1);

    public static float Pow(float x, float y) => MathF.Pow(x, y);

    public static float Atan2(float y, float x) => MathF.Atan2(y, x);

    public static (float Sin, float Cos) SinCos(float x) => MathF.SinCos(x);

    public static float AcosPi(float x) => Acos(x) / Pi;

    public static float AsinPi(float x) => Asin(x) / Pi;

    public static float AtanPi(float x) => Atan(x) / Pi;

    public static float Atan2Pi(float y, float x) => Atan2(y, x) / Pi;

    public static float CosPi(float x) => (float)MathPi.Cos(x, isSingle: true);

    public static float SinPi(float x) => (float)MathPi.Sin(x, isSingle: true);

    public static float TanPi(float x) => (float)MathPi.Tan(x, isSingle: true);

    public static (float SinPi, float CosPi) SinCosPi(float x) => (SinPi(x), CosPi(x));

    public static float Hypot(float x, float y) => MathRoots.Hypot(x, y);

    public static float RootN(float x, int n) => MathRoots.RootN(x, n);

    public static float FusedMultiplyAdd(float left, float right, float addend) => MathF.FusedMultiplyAdd(left, right, addend);

    public static float Lerp(float value1, float value2, float amount) => MultiplyAddEstimate(value1, 1 - amount, value2 * amount);

    public static float DegreesToRadians(float degrees) => (degrees * Pi) / 180;

    public static float RadiansToDegrees(float radians) => (radians * 180) / Pi;

    public static float MultiplyAddEstimate(float left, float right, float addend) => MathF.FusedMultiplyAdd(left, right, addend);

    public static float Ieee754Remainder(float left, float right) => MathF.IEEERemainder(left, right);

    public static float BitDecrement(float x) => MathF.BitDecrement(x);

    public static float BitIncrement(float x) => MathF.BitIncrement(x);

    public static int ILogB(float x) => MathF.ILogB(x);

    public static float ScaleB(float x, int n) => MathF.ScaleB(x, n);

    public static float ReciprocalEstimate(float x) => MathF.ReciprocalEstimate(x);

    public static float ReciprocalSqrtEstimate(float x) => MathF.ReciprocalSqrtEstimate(x);

    public static TInteger ConvertToInteger<TInteger>(float value)
        where TInteger : IBinaryInteger<TInteger> =>
        TInteger.CreateSaturating(value);

    public static TInteger ConvertToIntegerNative<TInteger>(float value)
        where TInteger : IBinaryInteger<TInteger> =>
        TInteger.CreateSaturating(value);
}
