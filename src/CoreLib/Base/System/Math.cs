using System.Runtime.CompilerServices;

namespace System;

/// <summary>Arithmetic beyond the operators.</summary>
public static partial class Math
{
    public const double E = 2.7182818284590452354;
    public const double PI = 3.14159265358979323846;
    public const double Tau = 6.283185307179586476925;

    [Intrinsic]
    public static double Abs(double value) => Unsafe.BitCast<ulong, double>(Unsafe.BitCast<double, ulong>(value) & ~(1UL << 63));

    [Intrinsic]
    public static float Abs(float value) => Unsafe.BitCast<uint, float>(Unsafe.BitCast<float, uint>(value) & ~(1U << 31));

    [Intrinsic]
    public static double Max(double val1, double val2) =>
        val1 != val2 ? (val1 > val2 || double.IsNaN(val1) ? val1 : val2) : double.IsNegative(val2) ? val1 : val2;

    [Intrinsic]
    public static float Max(float val1, float val2) =>
        val1 != val2 ? (val1 > val2 || float.IsNaN(val1) ? val1 : val2) : float.IsNegative(val2) ? val1 : val2;

    [Intrinsic]
    public static double Min(double val1, double val2) =>
        val1 != val2 ? (val1 < val2 || double.IsNaN(val1) ? val1 : val2) : double.IsNegative(val1) ? val1 : val2;

    [Intrinsic]
    public static float Min(float val1, float val2) =>
        val1 != val2 ? (val1 < val2 || float.IsNaN(val1) ? val1 : val2) : float.IsNegative(val1) ? val1 : val2;

    // The code generator turns these into FSQRT, FRINTM, FRINTP, FRINTZ and FRINTN.
    [Intrinsic]
    public static double Sqrt(double d) => Sqrt(d);

    [Intrinsic]
    public static double Floor(double d) => Floor(d);

    [Intrinsic]
    public static double Ceiling(double a) => Ceiling(a);

    [Intrinsic]
    public static double Truncate(double d) => Truncate(d);

    [Intrinsic]
    public static double Round(double a) => Round(a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long BigMul(int a, int b) => (long)a * b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong BigMul(uint a, uint b) => (ulong)a * b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong BigMul(ulong a, ulong b, out ulong low)
    {
        low = a * b;
        return Runtime.Intrinsics.Arm.ArmBase.Arm64.MultiplyHigh(a, b);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long BigMul(long a, long b, out long low)
    {
        low = a * b;
        return Runtime.Intrinsics.Arm.ArmBase.Arm64.MultiplyHigh(a, b);
    }

    public static int DivRem(int a, int b, out int result)
    {
        int quotient = a / b;
        result = a - (quotient * b);
        return quotient;
    }

    public static long DivRem(long a, long b, out long result)
    {
        long quotient = a / b;
        result = a - (quotient * b);
        return quotient;
    }

    public static int Sign(double value)
    {
        if (double.IsNaN(value))
        {
            ThrowNotANumber();
        }

        return value > 0 ? 1 : value < 0 ? -1 : 0;
    }
}
