namespace System;

/// <summary>Sine, cosine and tangent of multiples of pi: the argument is reduced exactly before it meets pi.</summary>
internal static class MathPi
{
    public static double Sin(double x)
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
        return sign * (rest <= 0.25 ? Math.Sin(rest * Math.PI) : rest == 0.5 ? 1 : Math.Cos((0.5 - rest) * Math.PI));
    }

    public static double Cos(double x)
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

        return rest == 0.5 ? 0 : sign * (rest <= 0.25 ? Math.Cos(rest * Math.PI) : Math.Sin((0.5 - rest) * Math.PI));
    }

    public static double Tan(double x) => Sin(x) / Cos(x);
}
