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

    // Near multiples of half pi, large, tiny, and at the ends of table steps.
    private static readonly double[] s_angles =
    [
        1.5707963267948966, 22, 355, 1e9, 1e15, 6.02e23, double.MaxValue, 0.7853981633974483, 0.78515625, 3.14159, 7.6e-9,
        1e-8, 0.0078125, 0.015625, 1000000.5, 4.71238898038469, 1e-300, 11, 103993,
    ];

    private static readonly double[] s_ratios = [1e-9, 0.0078125, 0.1, 0.25, 0.4921875, 0.5, 0.7071067811865476, 0.75, 0.99999999, 0.9999999999999999];

    public static void Run()
    {
        foreach (double x in s_angles)
        {
            (double sin, double cos) = Math.SinCos(x);
            Console.WriteLine($"{Math.Sin(x):R} {Math.Cos(x):R} {Math.Tan(x):R} {sin:R} {cos:R} {Math.Sin(-x):R} {Math.Cos(-x):R} {Math.Tan(-x):R} {Math.Atan(x):R}");
        }

        foreach (double x in s_ratios)
        {
            Console.WriteLine($"{Math.Asin(x):R} {Math.Acos(x):R} {Math.Atan(x):R} {Math.Asin(-x):R} {Math.Acos(-x):R} {Math.Atan(-x):R} {Math.Atan2(x, -3):R} "
                + $"{Math.Atan2(-5, x):R} {Short(Math.Cbrt(x))}");
        }

        for (int i = -1000; i <= 1000; i += 50)
        {
            // Cubes have exact roots.
            double cube = (double)i * i * i;
            Console.WriteLine(Math.Abs(Math.Cbrt(cube) - i) < 1e-12);
        }

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
