using System.Globalization;

namespace ViperOS.Tests.ClassLibraryChecks.Arithmetic;

/// <summary>Every standard format and many custom ones over edge values of every type.</summary>
internal static class FormattingChecks
{
    private static readonly string[] s_formats =
    [
        "", "R", "r", "G", "g", "G0", "G3", "G15", "G17", "G20", "C", "C3", "E", "e0", "E12", "F", "F0", "F7", "N", "N1", "P", "P0", "D7",
        "X3", "x", "B9", "0.0", "#", "0", "#.##", "0;(0);zero", "#,##0.00", "0.###E+0", "00%", "000,000,", "[#]", "0.00e-00", "'a'0\\b\"c\"",
        "‰0", "+0;-0", "#,,.0", "0E", "Q",
    ];

    public static void Run()
    {
        double[] doubles =
        [
            0, -0.0, 1, -1, 0.5, -0.5, 0.125, 0.375, 2.5, -0.001, 1e15, 1e16, 1e17, 1e-5, 123456789012345678, -1234567.891, 0.1, 1.0 / 3,
            double.NaN, double.PositiveInfinity, double.NegativeInfinity,
        ];
        foreach (double value in doubles)
        {
            Console.WriteLine(All(format => value.ToString(format, CultureInfo.InvariantCulture)));
            Console.WriteLine(All(format => ((float)value).ToString(format, CultureInfo.InvariantCulture)));
            Console.WriteLine(All(format => ((Half)value).ToString(format, CultureInfo.InvariantCulture)));
        }

        foreach (decimal value in new[] { 0m, -0.00m, 1m, 1.500m, -0.5m, 0.125m, 2.5m, -1234567.891m, 1e15m, decimal.MaxValue, 0.0000000000000000000000000001m })
        {
            Console.WriteLine(All(format => value.ToString(format, CultureInfo.InvariantCulture)));
        }

        foreach (long value in new[] { 0, 1, -1, 12345, -123456789, int.MinValue, long.MaxValue, long.MinValue })
        {
            Console.WriteLine(All(format => value.ToString(format, CultureInfo.InvariantCulture)));
            Console.WriteLine(All(format => ((byte)value).ToString(format, CultureInfo.InvariantCulture)));
            Console.WriteLine(All(format => ((Int128)value * value).ToString(format, CultureInfo.InvariantCulture)));
            Console.WriteLine(All(format => ((UInt128)(ulong)value).ToString(format, CultureInfo.InvariantCulture)));
        }

        Extremes();
        RoundTrips();
        Cultures();
    }

    private static string All(Func<string, string> format) =>
        string.Join(" | ", s_formats.Select(each => ArithmeticChecks.Try(() => format(each))));

    private static void Extremes()
    {
        Console.WriteLine(double.MaxValue.ToString("F3") + " " + double.Epsilon.ToString("F340") + " " + double.Epsilon.ToString("E100"));
        Console.WriteLine(double.MaxValue.ToString("N0") + " " + float.MaxValue.ToString("C") + " " + float.Epsilon.ToString("E60"));
        Console.WriteLine(5.ToString("D300") + " " + 0.1.ToString("F300") + " " + 7.ToString("X150") + " " + 1m.ToString("N120"));
        Console.WriteLine(ArithmeticChecks.Try(() => 1.ToString("D1000000000")) + ArithmeticChecks.Try(() => 1.5.ToString("Z")));
        Span<char> small = stackalloc char[3];
        Console.WriteLine($"{1234.TryFormat(small, out int written)} {written} {12.TryFormat(small, out written)} {written} "
            + $"{1.25.TryFormat(small, out written)} {written} {1.5m.TryFormat(small, out written)} {written}");
        Span<byte> bytes = stackalloc byte[40];
        Console.WriteLine($"{(-1234.5).TryFormat(bytes, out written, "C", CultureInfo.InvariantCulture)} {written} {Convert.ToHexString(bytes[..written])}");
    }

    private static void RoundTrips()
    {
        Sequence sequence = new(42);
        for (int i = 0; i < 250; i++)
        {
            double value = sequence.NextDouble();
            float single = (float)value;
            Half half = (Half)(value % 60000);
            string text = value.ToString(CultureInfo.InvariantCulture);
            Console.WriteLine($"{text} {double.Parse(text, CultureInfo.InvariantCulture) == value} {single} {float.Parse(single.ToString()) == single} "
                + $"{half} {Half.Parse(half.ToString()) == half} {value:E16} {value:G17} {single:G9} {value:G5}");
        }
    }

    private static void Cultures()
    {
        NumberFormatInfo info = new()
        {
            NegativeSign = "~",
            NumberDecimalSeparator = "·",
            NumberGroupSeparator = "_",
            NumberGroupSizes = [3, 2],
            NumberNegativePattern = 4,
            CurrencySymbol = "€",
            CurrencyPositivePattern = 3,
            CurrencyNegativePattern = 8,
            PercentNegativePattern = 7,
            PercentGroupSizes = [2, 0],
            NumberDecimalDigits = 4,
            PositiveSign = "plus",
            NaNSymbol = "nix",
        };
        foreach (string format in s_formats)
        {
            Console.WriteLine(ArithmeticChecks.Try(() => $"{(-1234567.891).ToString(format, info)} {1234567890123.5m.ToString(format, info)} {double.NaN.ToString(format, info)}"));
            Console.WriteLine(ArithmeticChecks.Try(() => $"{(-1234567).ToString(format, info)} {ulong.MaxValue.ToString(format, info)}"));
        }

        Console.WriteLine(ArithmeticChecks.Try(() => int.Parse("~5", info)) + ArithmeticChecks.Try(() => double.Parse("1_234·5", NumberStyles.Any, info))
            + ArithmeticChecks.Try(() => decimal.Parse("12 €", NumberStyles.Any, info)) + ArithmeticChecks.Try(() => double.Parse("NIX", info)));
        Console.WriteLine(ArithmeticChecks.Try(() => info.NumberDecimalDigits = 100) + ArithmeticChecks.Try(() => info.NumberGroupSizes = [0, 3])
            + ArithmeticChecks.Try(() => info.NumberDecimalSeparator = ""));
    }
}
