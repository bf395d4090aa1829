using System.Globalization;
using System.Runtime.CompilerServices;

namespace System;

// Text forms of binary floating-point numbers.
internal static partial class Number
{
    [SkipLocalsInit]
    public static string ToString(double value, string? format, IFormatProvider? provider)
    {
        TextBuffer<char> text = new(stackalloc char[64]);
        AppendFloat(ref text, value, FloatFormat.Double, BitConverter.DoubleToUInt64Bits(value), format, provider);
        string result = new(text.Written);
        text.Dispose();
        return result;
    }

    [SkipLocalsInit]
    public static string ToString(float value, string? format, IFormatProvider? provider)
    {
        TextBuffer<char> text = new(stackalloc char[64]);
        AppendFloat(ref text, value, FloatFormat.Single, BitConverter.SingleToUInt32Bits(value), format, provider);
        string result = new(text.Written);
        text.Dispose();
        return result;
    }

    [SkipLocalsInit]
    public static string ToString(Half value, string? format, IFormatProvider? provider)
    {
        TextBuffer<char> text = new(stackalloc char[64]);
        AppendFloat(ref text, (float)value, FloatFormat.Half, value._value, format, provider);
        string result = new(text.Written);
        text.Dispose();
        return result;
    }

    [SkipLocalsInit]
    public static bool TryFormat<TChar>(
        double value, Span<TChar> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
        where TChar : unmanaged
    {
        TextBuffer<TChar> text = new(stackalloc TChar[64]);
        AppendFloat(ref text, value, FloatFormat.Double, BitConverter.DoubleToUInt64Bits(value), format, provider);
        bool fits = text.TryCopyTo(destination, out written);
        text.Dispose();
        return fits;
    }

    [SkipLocalsInit]
    public static bool TryFormat<TChar>(
        float value, Span<TChar> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
        where TChar : unmanaged
    {
        TextBuffer<TChar> text = new(stackalloc TChar[64]);
        AppendFloat(ref text, value, FloatFormat.Single, BitConverter.SingleToUInt32Bits(value), format, provider);
        bool fits = text.TryCopyTo(destination, out written);
        text.Dispose();
        return fits;
    }

    [SkipLocalsInit]
    public static bool TryFormat<TChar>(
        Half value, Span<TChar> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
        where TChar : unmanaged
    {
        TextBuffer<TChar> text = new(stackalloc TChar[64]);
        AppendFloat(ref text, (float)value, FloatFormat.Half, value._value, format, provider);
        bool fits = text.TryCopyTo(destination, out written);
        text.Dispose();
        return fits;
    }

    [SkipLocalsInit]
    private static unsafe void AppendFloat<TChar>(
        ref TextBuffer<TChar> text, double value, in FloatFormat layout, ulong bits, ReadOnlySpan<char> format, IFormatProvider? provider)
        where TChar : unmanaged
    {
        NumberFormatInfo info = NumberFormatInfo.GetInstance(provider);
        char kind = ParseFormat(format, out int precision);
        if (!double.IsFinite(value))
        {
            text.Append(double.IsNaN(value) ? info.NaNSymbol : value < 0 ? info.NegativeInfinitySymbol : info.PositiveInfinitySymbol);
            return;
        }

        // The storage holds every digit that a double can have.
        byte* storage = stackalloc byte[FloatDigits.MaxDigits];
        FloatDigits found = new(new Span<byte>(storage, FloatDigits.MaxDigits));
        bool isShortest = false;
        if (kind is 'R' or 'r' || (kind is 'G' or 'g' && precision <= 0))
        {
            isShortest = true;
        }

        if (value != 0)
        {
            ulong fraction = bits & ((1UL << layout.FractionBits) - 1);
            int exponent = (int)(bits >> layout.FractionBits) & layout.MaxExponent;
            ulong mantissa = exponent == 0 ? fraction : fraction | (1UL << layout.FractionBits);
            int binaryExponent = Math.Max(exponent, 1) - layout.Bias - layout.FractionBits;
            if (isShortest)
            {
                found.Shortest(mantissa, binaryExponent, fraction == 0 && exponent > 1);
            }
            else
            {
                (int count, bool countsAll) = kind switch
                {
                    '\0' => (layout.CustomDigits, true),
                    'E' or 'e' => ((precision < 0 ? 6 : precision) + 1, true),
                    'G' or 'g' => (precision, true),
                    'F' or 'f' or 'N' or 'n' => (precision < 0 ? info.NumberDecimalDigits : precision, false),
                    'P' or 'p' => ((precision < 0 ? info.PercentDecimalDigits : precision) + 2, false),
                    'C' or 'c' => (precision < 0 ? info.CurrencyDecimalDigits : precision, false),
                    _ => (1, true),
                };
                found.Rounded(mantissa, binaryExponent, count, countsAll);
            }
        }

        NumberDigits digits = found.ToDigits();
        digits.IsNegative = bits >> layout.SignShift != 0;
        Append(
            ref text, ref digits, kind, isShortest ? Math.Max(digits.Count, layout.PlainDigits) : precision, format, info);
    }
}
