using System.Globalization;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Floating-point numbers: text forms and parsing.</summary>
internal static class Floats
{
    public static void Run()
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        double[] values = [0, -0.0, 1, -1, 0.1, 0.2 + 0.1, 1.0 / 3, 100, 1e15, 1e16, 123456789012345, 1234567890123456, 1e-4, 1e-5, 1.5e-5, 3.14159265358979, 1e100, 1e308, double.MaxValue, double.Epsilon, 2.2250738585072014E-308, 4.35, 0.5, 1.5, 2.5, 0.005, 1e22, 1e23, 9007199254740993, 5e-324, 0.000123456, double.NaN, double.PositiveInfinity, double.NegativeInfinity];
        foreach (double value in values)
        {
            Console.Write($"{value.ToString(culture)} {((float)value).ToString(culture)} ");
            foreach (string format in (string[])["F0", "F2", "F6", "N1", "N3", "E", "E3", "P1", "G5", "R", "G17"])
            {
                Console.Write($"{value.ToString(format, culture)} ");
            }

            Console.WriteLine();
        }

        string[] texts = ["0", "1", "-1.5", "1e10", "1E-10", ".5", "5.", "1e400", "-1e400", "1e-400", "123456789012345678901234567890", "0.1", "2.2250738585072011e-308", "4.9e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "1,234.5", "abc", "", "1e", "Infinity", "NaN", "9007199254740993", "9007199254740992.5000000000000000000000000001", "179769313486231580793728971405301e276"];
        foreach (string text in texts)
        {
            Console.Write($"[{text}] {double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, culture, out double value)} ");
            Console.WriteLine($"{BitConverter.DoubleToInt64Bits(value):X}");
        }

        Random random = new(1);
        ulong state = 12345;
        for (int i = 0; i < 200; i++)
        {
            state = (state * 6364136223846793005) + 1442695040888963407;
            double value = BitConverter.UInt64BitsToDouble(state);
            string text = value.ToString(culture);
            Console.Write(text);
            Console.Write(double.IsNaN(value) || double.Parse(text, culture) == value ? " " : "! ");
        }

        Console.WriteLine();
        Console.WriteLine($"{Math.Sqrt(2).ToString(culture)} {Math.Floor(-1.5).ToString(culture)} {Math.Ceiling(1.2).ToString(culture)} {Math.Round(2.5).ToString(culture)} {Math.Truncate(-1.9).ToString(culture)} {Math.Abs(-2.5).ToString(culture)} {Math.Max(1.5, 2.5).ToString(culture)}");
        Console.WriteLine($"{1.5.CompareTo(2.5)} {double.NaN.CompareTo(1)} {double.NaN.Equals(double.NaN)} {(0.0).Equals(-0.0)} {(7.5 % 2).ToString(culture)} {unchecked((int)double.Parse("1e20", culture))} {unchecked((long)double.Parse("1e30", culture))}");
    }
}
