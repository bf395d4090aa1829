using System.Numerics;

namespace System;

// Functions.
public readonly partial struct Double
{
    public static double Exp(double x) => Math.Exp(x);

    public static double Log(double x) => Math.Log(x);

    public static double Log10(double x) => Math.Log10(x);

    public static double Cbrt(double x) => Math.Cbrt(x);

    public static double Sqrt(double x) => Math.Sqrt(x);

    public static double Acos(double x) => Math.Acos(x);

    public static double Asin(double x) => Math.Asin(x);

    public static double Atan(double x) => Math.Atan(x);

    public static double Cos(double x) => Math.Cos(x);

    public static double Sin(double x) => Math.Sin(x);

    public static double Tan(double x) => Math.Tan(x);

    public static double Acosh(double x) => Math.Acosh(x);

    public static double Asinh(double x) => Math.Asinh(x);

    public static double Atanh(double x) => Math.Atanh(x);

    public static double Cosh(double x) => Math.Cosh(x);

    public static double Sinh(double x) => Math.Sinh(x);

    public static double Tanh(double x) => Math.Tanh(x);

    public static double Ceiling(double x) => Math.Ceiling(x);

    public static double Floor(double x) => Math.Floor(x);

    public static double Truncate(double x) => Math.Truncate(x);

    public static double Round(double x) => Math.Round(x);

    public static double Round(double x, int digits) => Math.Round(x, digits);

    public static double Round(double x, MidpointRounding mode) => Math.Round(x, mode);

    public static double Round(double x, int digits, MidpointRounding mode) => Math.Round(x, digits, mode);

    public static double Log2(double value) => Math.Log2(value);

    public static double Log(double x, double newBase) => Math.Log(x, newBase);

    public static double ExpM1(double x) => Math.Exp(x) - 1;

    public static double Exp2(double x) => Math.Pow(2, x);

    public static double Exp2M1(double x) => Math.Pow(2, x) - 1;

    public static double Exp10(double x) => Math.Pow(10, x);

    public static double Exp10M1(double x) => Math.Pow(10, x) - 1;

    public static double LogP1(double x) => Math.Log(x + 1);

    public static double Log2P1(double x) => Math.Log2(x + 1);

    public static double Log10P1(double x) => Math.Log10(x + 1);

    public static double Pow(double x, double y) => Math.Pow(x, y);

    public static double Atan2(double y, double x) => Math.Atan2(y, x);

    public static (double Sin, double Cos) SinCos(double x) => Math.SinCos(x);

    public static double AcosPi(double x) => Acos(x) / Pi;

    public static double AsinPi(double x) => Asin(x) / Pi;

    public static double AtanPi(double x) => Atan(x) / Pi;

    public static double Atan2Pi(double y, double x) => Atan2(y, x) / Pi;

    public static double CosPi(double x) => MathPi.Cos(x);

    public static double SinPi(double x) => MathPi.Sin(x);

    public static double TanPi(double x) => MathPi.Tan(x);

    public static (double SinPi, double CosPi) SinCosPi(double x) => (SinPi(x), CosPi(x));

    public static double Hypot(double x, double y) => MathRoots.Hypot(x, y);

    public static double RootN(double x, int n) => MathRoots.RootN(x, n);

    public static double FusedMultiplyAdd(double left, double right, double addend) => Math.FusedMultiplyAdd(left, right, addend);

    public static double Lerp(double value1, double value2, double amount) => MultiplyAddEstimate(value1, 1 - amount, value2 * amount);

    public static double DegreesToRadians(double degrees) => (degrees * Pi) / 180;

    public static double RadiansToDegrees(double radians) => (radians * 180) / Pi;

    public static double MultiplyAddEstimate(double left, double right, double addend) => Math.FusedMultiplyAdd(left, right, addend);

    public static double Ieee754Remainder(double left, double right) => Math.IEEERemainder(left, right);

    public static double BitDecrement(double x) => Math.BitDecrement(x);

    public static double BitIncrement(double x) => Math.BitIncrement(x);

    public static int ILogB(double x) => Math.ILogB(x);

    public static double ScaleB(double x, int n) => Math.ScaleB(x, n);

    public static double ReciprocalEstimate(double x) => Math.ReciprocalEstimate(x);

    public static double ReciprocalSqrtEstimate(double x) => Math.ReciprocalSqrtEstimate(x);

    public static TInteger ConvertToInteger<TInteger>(double value)
        where TInteger : IBinaryInteger<TInteger> =>
        TInteger.CreateSaturating(value);

    public static TInteger ConvertToIntegerNative<TInteger>(double value)
        where TInteger : IBinaryInteger<TInteger> =>
        TInteger.CreateSaturating(value);
}
