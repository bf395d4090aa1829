using System.Globalization;
using System.Text;

namespace ViperOS.Tests.ClassLibraryChecks.Arithmetic;

/// <summary>Reading of numbers in all styles, right and wrong.</summary>
internal static class ParsingChecks
{
    public static void Run()
    {
        string[] texts =
        [
            "0", "-0", "00012", " 7 ", "+7", "-7", "7-", "(7)", "(7", "1.5", "1.0", "-.5", ".", "5.", "1e2", "1E-2", "100e-2", "1e", "1e+", "1,234,567",
            "1,", ",1", "¤5", "¤ -5", "$5", "0x5", "- 5", "--5", "", " ", "x", "5x", "5\0", "5\0x", "ff", "FF", "1010", "2147483648", "-2147483648", "256",
            "99999999999999999999", "340282366920938463463374607431768211456", "170141183460469231731687303715884105727", "79228162514264337593543950335",
            "79228162514264337593543950335.5", "0.00000000000000000000000000005", "0.1e-27", "1e400", "-1e-400", "NaN", "-nan", "Infinity", "-infinity",
            "+Infinity", "∞", "4.9e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "1.7976931348623159e308", "65519.99", "65520",
            "8.5070591730234615847396907784232501249e37", "9007199254740993", "9007199254740992.9999999999999999999999999999999999999999",
        ];
        NumberStyles[] styles =
        [
            NumberStyles.None, NumberStyles.Integer, NumberStyles.Number, NumberStyles.Float, NumberStyles.Currency, NumberStyles.Any, NumberStyles.HexNumber,
            NumberStyles.BinaryNumber,
        ];
        foreach (string text in texts)
        {
            foreach (NumberStyles style in styles)
            {
                StringBuilder line = new();
                line.Append(text.Replace("\0", "\\0")).Append(' ').Append((int)style).Append(": ");
                line.Append(int.TryParse(text, style, null, out int i)).Append(i).Append(' ');
                line.Append(byte.TryParse(text, style, null, out byte b)).Append(b).Append(' ');
                line.Append(sbyte.TryParse(text, style, null, out sbyte s)).Append(s).Append(' ');
                line.Append(ulong.TryParse(text, style, null, out ulong u)).Append(u).Append(' ');
                line.Append(Int128.TryParse(text, style, null, out Int128 h)).Append(h).Append(' ');
                line.Append(UInt128.TryParse(Encoding.UTF8.GetBytes(text), style, null, out UInt128 uh)).Append(uh).Append(' ');
                if ((style & (NumberStyles.AllowHexSpecifier | NumberStyles.AllowBinarySpecifier)) == 0)
                {
                    line.Append(double.TryParse(text, style, null, out double d)).Append(d).Append(' ');
                    line.Append(float.TryParse(Encoding.UTF8.GetBytes(text), style, null, out float f)).Append(f).Append(' ');
                    line.Append(Half.TryParse(text, style, null, out Half half)).Append(half).Append(' ');
                    line.Append(decimal.TryParse(text, style, null, out decimal m)).Append(m);
                }

                Console.WriteLine(line.ToString());
            }
        }

        foreach (string text in new[] { "x", "", "99999999999999999999999999999999999999999", "-1", "1.5" })
        {
            Console.WriteLine(ArithmeticChecks.Try(() => int.Parse(text)) + ArithmeticChecks.Try(() => byte.Parse(text))
                + ArithmeticChecks.Try(() => sbyte.Parse(text)) + ArithmeticChecks.Try(() => short.Parse(text)) + ArithmeticChecks.Try(() => ushort.Parse(text))
                + ArithmeticChecks.Try(() => uint.Parse(text)) + ArithmeticChecks.Try(() => long.Parse(text)) + ArithmeticChecks.Try(() => ulong.Parse(text))
                + ArithmeticChecks.Try(() => Int128.Parse(text)) + ArithmeticChecks.Try(() => UInt128.Parse(text)) + ArithmeticChecks.Try(() => nint.Parse(text))
                + ArithmeticChecks.Try(() => double.Parse(text)) + ArithmeticChecks.Try(() => decimal.Parse(text)) + ArithmeticChecks.Try(() => Half.Parse(text)));
        }

        Console.WriteLine(ArithmeticChecks.Try(() => int.Parse("1", (NumberStyles)8192)) + ArithmeticChecks.Try(() => int.Parse("1", NumberStyles.AllowHexSpecifier | NumberStyles.AllowLeadingSign))
            + ArithmeticChecks.Try(() => double.Parse("1", NumberStyles.AllowHexSpecifier)) + ArithmeticChecks.Try(() => int.Parse((string)null!)));
    }
}
