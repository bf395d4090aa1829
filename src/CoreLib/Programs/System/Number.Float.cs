using System.Runtime.CompilerServices;

namespace System;

// Text forms of floating-point numbers: shortest (R and the default), G, F, N, E and P.
internal static partial class Number
{
    private const int DoubleMantissaBits = 52;
    private const int SingleMantissaBits = 23;
    private const int DoublePlainDigits = 17;
    private const int SinglePlainDigits = 9;

    public static string ToString(double value, string? format)
    {
        Span<char> buffer = stackalloc char[128];
        if (TryFormat(value, buffer, out int length, format))
        {
            return new string(buffer[..length]);
        }

        char[] large = new char[2048];
        TryFormat(value, large, out length, format);
        return new string(large, 0, length);
    }

    public static string ToString(float value, string? format)
    {
        Span<char> buffer = stackalloc char[128];
        if (TryFormat(value, buffer, out int length, format))
        {
            return new string(buffer[..length]);
        }

        char[] large = new char[2048];
        TryFormat(value, large, out length, format);
        return new string(large, 0, length);
    }

    public static bool TryFormat(double value, Span<char> destination, out int written, ReadOnlySpan<char> format)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        ulong fraction = bits & ((1UL << DoubleMantissaBits) - 1);
        int exponent = (int)(bits >> DoubleMantissaBits) & 0x7FF;
        if (!double.IsFinite(value))
        {
            return TryWrite(double.IsNaN(value) ? "NaN" : value < 0 ? "-Infinity" : "Infinity", destination, out written);
        }

        ulong mantissa = exponent == 0 ? fraction : fraction | (1UL << DoubleMantissaBits);
        return TryFormatFloat(
            (long)bits < 0, mantissa, Math.Max(exponent, 1) - 1075, fraction == 0 && exponent > 1, DoublePlainDigits, destination,
            out written, format);
    }

    public static bool TryFormat(float value, Span<char> destination, out int written, ReadOnlySpan<char> format)
    {
        uint bits = BitConverter.SingleToUInt32Bits(value);
        uint fraction = bits & ((1U << SingleMantissaBits) - 1);
        int exponent = (int)(bits >> SingleMantissaBits) & 0xFF;
        if (!float.IsFinite(value))
        {
            return TryWrite(float.IsNaN(value) ? "NaN" : value < 0 ? "-Infinity" : "Infinity", destination, out written);
        }

        uint mantissa = exponent == 0 ? fraction : fraction | (1U << SingleMantissaBits);
        return TryFormatFloat(
            (int)bits < 0, mantissa, Math.Max(exponent, 1) - 150, fraction == 0 && exponent > 1, SinglePlainDigits, destination,
            out written, format);
    }

    private static bool TryFormatFloat(
        bool negative, ulong mantissa, int exponent, bool hasCloserNeighbour, int plainDigits, Span<char> destination,
        out int written, ReadOnlySpan<char> format)
    {
        char kind = 'R';
        int precision = -1;
        if (format.Length != 0 && !TryParseFormat(format, out kind, out precision))
        {
            ThrowHelper.ThrowFormat("Format specifier was invalid.");
        }

        kind = (char)(kind & ~0x20);
        FloatDigits digits = new(stackalloc byte[FloatDigits.MaxDigits]);
        int decimals = precision < 0 ? (kind == 'E' ? 6 : 2) : precision;
        if (mantissa != 0)
        {
            switch (kind)
            {
                case 'F' or 'N':
                    digits.Rounded(mantissa, exponent, decimals, countsAll: false);
                    break;
                case 'P':
                    digits.Rounded(mantissa, exponent, decimals + 2, countsAll: false);
                    break;
                case 'E':
                    digits.Rounded(mantissa, exponent, decimals + 1, countsAll: true);
                    break;
                case 'G' when precision > 0:
                    digits.Rounded(mantissa, exponent, precision, countsAll: true);
                    break;
                default:
                    digits.Shortest(mantissa, exponent, hasCloserNeighbour);
                    break;
            }
        }

        FloatWriter writer = new(destination);
        if (negative)
        {
            writer.Put('-');
        }

        int scale = digits.Count == 0 ? (kind is 'F' or 'N' or 'P' ? 0 : 1) : digits.Scale;
        switch (kind)
        {
            case 'F':
                writer.PutFixed(digits, scale, decimals, grouped: false);
                break;
            case 'N':
                writer.PutFixed(digits, scale, decimals, grouped: true);
                break;
            case 'P':
                writer.PutFixed(digits, digits.Count == 0 ? 0 : scale + 2, decimals, grouped: true);
                writer.Put(' ');
                writer.Put('%');
                break;
            case 'E':
                writer.PutScientific(digits, scale, decimals, minimumExponentDigits: 3);
                break;
            default:
                int limit = kind == 'G' && precision > 0 ? precision : plainDigits;
                if (scale > limit || scale < -3)
                {
                    writer.PutScientific(digits, scale, Math.Max(digits.Count - 1, 0), minimumExponentDigits: 2);
                }
                else
                {
                    writer.PutFixed(digits, scale, Math.Max(digits.Count - scale, 0), grouped: false);
                }

                break;
        }

        written = writer.Overflowed ? 0 : writer.Length;
        return !writer.Overflowed;
    }

    private static bool TryWrite(ReadOnlySpan<char> text, Span<char> destination, out int written)
    {
        bool fits = text.TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }
}
