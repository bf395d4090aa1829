namespace System;

/// <summary>The length of a vector without overflow, and roots of any order.</summary>
internal static class MathRoots
{
    public static double Hypot(double x, double y)
    {
        if (double.IsInfinity(x) || double.IsInfinity(y))
        {
            return double.PositiveInfinity;
        }

        if (double.IsNaN(x) || double.IsNaN(y))
        {
            return double.NaN;
        }

        x = Math.Abs(x);
        y = Math.Abs(y);
        if (x == 0 || y == 0)
        {
            return x + y;
        }

        int exponent = Math.ILogB(Math.Max(x, y));
        x = Math.ScaleB(x, -exponent);
        y = Math.ScaleB(y, -exponent);
        DoubleDouble sum = DoubleDouble.TwoProduct(x, x) + DoubleDouble.TwoProduct(y, y);
        return Math.ScaleB(DoubleDouble.Sqrt(sum).Value, exponent);
    }

    public static float Hypot(float x, float y) => (float)Hypot((double)x, y);

    public static double RootN(double x, int n)
    {
        if (n == 2)
        {
            return x != 0 ? Math.Sqrt(x) : 0.0;
        }

        if (n == 3)
        {
            return Math.Cbrt(x);
        }

        if (n == 0)
        {
            return double.NaN;
        }

        bool isOdd = (n & 1) != 0;
        if (x < 0 && !isOdd)
        {
            return double.NaN;
        }

        if (x == 0)
        {
            double zero = n > 0 ? 0.0 : double.PositiveInfinity;
            return isOdd ? Math.CopySign(zero, x) : zero;
        }

        return Math.CopySign(Math.Pow(Math.Abs(x), 1.0 / n), x);
    }

    public static float RootN(float x, int n) => (float)RootN((double)x, n);
}
