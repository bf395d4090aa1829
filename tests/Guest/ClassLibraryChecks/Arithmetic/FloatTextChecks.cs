using System.Globalization;
using System.Numerics;

namespace ViperOS.Tests.ClassLibraryChecks.Arithmetic;

/// <summary>
/// Floating-point numbers into text and back, many of each kind: shortest digits, digits to a precision, and reading of what lies at, or
/// next to, the middle between two numbers. A line is a checksum over a hundred numbers.
/// </summary>
/// <remarks>
/// Powers of two of doubles are left out: for 2^-25 and 2^-958 .NET gives a digit too few, so that the text does not read back.
/// </remarks>
internal static class FloatTextChecks
{
    private const int Kinds = 8;

    private static readonly string[] s_formats =
    [
        "F0", "F1", "F2", "F3", "F6", "F12", "F18", "F25", "E0", "E3", "E6", "E16", "E17", "E22", "G3", "G8", "G15", "G16", "G17", "G20",
        "N2", "P1", "C2", "0.###", "#,##0.00", "0.00E+00", "R", "G",
    ];

    public static void Run()
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        Sequence random = new(20_210_718);
        HashCodeOfText sum = default;
        for (int i = 0; i < 2_000; i++)
        {
            double value = Next(ref random, i % Kinds);
            float single = i % 3 == 0 ? (float)value : BitConverter.UInt32BitsToSingle((uint)random.Next());
            Half half = BitConverter.UInt16BitsToHalf((ushort)random.Next());
            string format = s_formats[i % s_formats.Length];
            sum.Add(value.ToString(culture));
            sum.Add(single.ToString(culture));
            sum.Add(half.ToString(culture));
            sum.Add(value.ToString(format, culture));
            sum.Add(single.ToString(format, culture));

            string text = value.ToString("E" + (random.Next() % 30), culture);
            sum.Add(Bits(text));
            string whole = (random.Next() >> (int)(random.Next() & 63)) + (random.Next() % 3 == 0 ? random.Next() + "5" : "");
            sum.Add(Bits(whole + "." + (random.Next() >> (int)(random.Next() & 63)) + "e" + ((int)(random.Next() % 700) - 350)));
            if (double.IsFinite(value) && Math.Abs(value) is > 1e-30 and < 1e30)
            {
                string middle = Middle(value);
                sum.Add(Bits(middle));
                sum.Add(Bits(middle.Replace("e", "0000000000000000000000000000000000000001e")));
            }

            if (i % 100 == 99)
            {
                Console.WriteLine($"float text {i / 100} {sum.Value:x16} {value} {text}");
                sum = default;
            }
        }
    }

    private static double Next(ref Sequence random, int kind) => kind switch
    {
        0 => BitConverter.UInt64BitsToDouble(random.Next()),
        1 => (long)(random.Next() >> (int)(random.Next() & 63)) / 100.0,
        2 => (random.Next() % 1_000_000) / 8.0,
        3 => BitConverter.UInt64BitsToDouble((random.Next() & 0xFFF0_0000_0000_0000) | 1),
        4 => BitConverter.UInt64BitsToDouble((random.Next() >> 12 >> (int)(random.Next() % 52)) | 3),
        5 => Math.ScaleB(random.Next(), (int)(random.Next() % 2000) - 1000),
        6 => ((long)(random.Next() >> 20) / 1024.0) + 0.5,
        _ => (random.Next() % 100_000) / 1000.0,
    };

    private static string Bits(string text)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        return $"{BitConverter.DoubleToUInt64Bits(double.Parse(text, culture)):x} {BitConverter.SingleToUInt32Bits(float.Parse(text, culture)):x} "
            + $"{BitConverter.HalfToUInt16Bits(Half.Parse(text, culture)):x}";
    }

    /// <summary>All digits of the number half way to the next larger magnitude.</summary>
    private static string Middle(double value)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(Math.Abs(value));
        ulong mantissa = (bits & ((1UL << 52) - 1)) | (1UL << 52);
        int exponent = (int)(bits >> 52) - 1076;
        BigInteger twice = ((BigInteger)mantissa * 2) + 1;
        return exponent >= 0 ? (twice << exponent) + ".0e0" : (twice * BigInteger.Pow(5, -exponent)) + ".0e-" + -exponent;
    }

    /// <summary>FNV-1a over characters.</summary>
    private struct HashCodeOfText
    {
        public ulong Value { get; private set; }

        public void Add(string text)
        {
            foreach (char character in text)
            {
                Value = (Value ^ character) * 1_099_511_628_211;
            }
        }
    }
}
