namespace System;

/// <summary>
/// Sine, cosine and tangent of multiples of pi: the argument is reduced exactly before it meets pi, and the product is
/// rounded to the type, as .NET does.
/// </summary>
internal static class MathPi
{
    public static double Sin(double x, bool isSingle = false)
    {
        if (!double.IsFinite(x))
        {
            return double.NaN;
        }

        double rest = Math.Abs(x) % 2;
        double sign = double.IsNegative(x) ? -1 : 1;
        if (rest >= 1)
        {
            rest -= 1;
            sign = -sign;
        }

        if (rest == 0)
        {
            return Math.CopySign(0.0, x);
        }

        rest = rest > 0.5 ? 1 - rest : rest;
        return sign * (rest <= 0.25 ? Math.Sin(Angle(rest, isSingle)) : Math.Cos(Angle(0.5 - rest, isSingle)));
    }

    public static double Cos(double x, bool isSingle = false)
    {
        if (!double.IsFinite(x))
        {
            return double.NaN;
        }

        double rest = Math.Abs(x) % 2;
        rest = rest > 1 ? 2 - rest : rest;
        double sign = 1;
        if (rest > 0.5)
        {
            rest = 1 - rest;
            sign = -1;
        }

        return rest == 0.5 ? 0 : sign * (rest <= 0.25 ? Math.Cos(Angle(rest, isSingle)) : Math.Sin(Angle(0.5 - rest, isSingle)));
    }

    public static double Tan(double x, bool isSingle = false)
    {
        double sin = Sin(x, isSingle);
        double cos = Cos(x, isSingle);
        if (!(sin * cos != 0))
        {
            return sin / cos;
        }

        double rest = Math.Abs(x) % 1;
        bool isDownhill = rest > 0.5;
        rest = isDownhill ? 1 - rest : rest;
        double result = rest < 0.25 ? Math.Tan(Angle(rest, isSingle))
            : rest == 0.25 ? 1
            : -Math.TanRounded(Angle(0.5 - rest, isSingle), isOdd: true);
        return isDownhill != (x < 0) ? -result : result;
    }

    private static double Angle(double rest, bool isSingle) => isSingle ? (float)rest * MathF.PI : rest * Math.PI;
}
