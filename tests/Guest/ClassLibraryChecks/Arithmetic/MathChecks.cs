namespace ViperOS.Tests.ClassLibraryChecks.Arithmetic;

/// <summary>
/// Functions whose results agree to the last bit on all arguments, those that do on the arguments taken, and the rest to twelve digits.
/// </summary>
internal static class MathChecks
{
    private static readonly double[] s_special =
    [
        0, -0.0, 1, -1, 0.5, 2, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon, double.MaxValue, 1e-300, 1e22, Math.PI, 0.1, 3, 10, -0.3,
        0.9999999,
    ];

    public static void Run()
    {
        foreach (double x in s_special)
        {
            Console.WriteLine($"{x} {Math.Exp(x)} {Math.Log(x)} {Math.Log2(x)} {Math.Log10(x)} {Math.Sin(x)} {Math.Cos(x)} {Math.Tan(x)} {Math.Asin(x)} {Math.Acos(x)} {Math.Atan(x)} "
                + $"{Math.Sinh(x)} {Math.Cosh(x)} {Math.Tanh(x)} {Math.Asinh(x)} {Math.Acosh(x)} {Math.Atanh(x)} {Math.Sqrt(x)} {Math.Floor(x)} {Math.Ceiling(x)} {Math.Truncate(x)} {Math.Round(x)} "
                + $"{Math.ILogB(x)} {Math.ScaleB(x, -5)} {Math.BitIncrement(x)} {Math.BitDecrement(x)}");
            foreach (double y in s_special)
            {
                Console.WriteLine($"{x} {y} {Math.Pow(x, y)} {Math.IEEERemainder(x, y)} {x % y} {(float)x % (float)y} {Math.Max(x, y)} {Math.Min(x, y)} {Math.MaxMagnitude(x, y)} {Math.CopySign(x, y)} "
                    + $"{Math.FusedMultiplyAdd(x, y, 1)} {ArithmeticChecks.Try(() => Math.Clamp(1.0, x, y))}");
            }

            for (int mode = 0; mode < 5; mode++)
            {
                Console.WriteLine($"{Math.Round(x, mode, (MidpointRounding)mode)} {Math.Round((2.5 * mode) + (0.125 * x), 2, (MidpointRounding)mode)} {MathF.Round((float)x * 1.5f, 1, (MidpointRounding)mode)}");
            }
        }

        Sequence sequence = new(99);
        for (int i = 0; i < 150; i++)
        {
            double unit = (sequence.Next() >> 11) / (double)(1UL << 53);
            double x = Math.ScaleB(unit, (int)(sequence.Next() % 20) - 8);
            double y = (unit * 20) - 10;
            Console.WriteLine($"{x} {Math.Exp(y)} {Math.Log(x)} {Math.Log2(x)} {Math.Log10(x)} {Math.Pow(x, y)} {x % 0.37} {Math.Sqrt(x)} {Short(Math.Sin(x))} {Short(Math.Cos(x))} {Short(Math.Tan(x))} "
                + $"{Short(Math.Atan(x))} {Short(Math.Asin(unit))} {Short(Math.Acos(unit))} {Short(Math.Atan2(x, y))} {Short(Math.Sinh(y))} {Short(Math.Cosh(y))} {Short(Math.Tanh(y))} {Short(Math.Cbrt(x))} "
                + $"{Short(double.Hypot(x, y))} {Short(double.RootN(x, 5))} {Short(double.SinPi(y))}");
        }

        Console.WriteLine(ArithmeticChecks.Try(() => Math.Abs(int.MinValue)) + ArithmeticChecks.Try(() => Math.Sign(double.NaN)) + ArithmeticChecks.Try(() => Math.Round(1.5, 16))
            + ArithmeticChecks.Try(() => MathF.Round(1.5f, 7)) + ArithmeticChecks.Try(() => Math.Round(1.5, (MidpointRounding)9)) + ArithmeticChecks.Try(() => Math.DivRem(7, 0))
            + Math.BigMul(ulong.MaxValue, ulong.MaxValue) + Math.BigMul(long.MinValue, long.MaxValue));
    }

    private static string Short(double value) => value.ToString("E11");
}
