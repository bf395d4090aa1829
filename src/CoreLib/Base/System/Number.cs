using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

/// <summary>Text forms of integers: D (default, G), X, x and B are written straight into characters or UTF-8 bytes.</summary>
internal static partial class Number
{
    private const int MaxDigits = 64;

    public static bool TryFormat<TChar>(
        long value, ulong bits, Span<TChar> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
        where TChar : unmanaged
    {
        ulong magnitude = value < 0 ? 0 - (ulong)value : (ulong)value;
        return TryFormat(magnitude, value < 0, bits, destination, out written, format, provider);
    }

    public static bool TryFormat<TChar>(
        ulong value, Span<TChar> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
        where TChar : unmanaged =>
        TryFormat(value, negative: false, value, destination, out written, format, provider);

    public static bool TryFormat<TChar>(
        ulong magnitude, bool negative, ulong bits, Span<TChar> destination, out int written, ReadOnlySpan<char> format,
        IFormatProvider? provider)
        where TChar : unmanaged
    {
        char kind = 'D';
        int precision = -1;
        if (format.Length != 0)
        {
            kind = ParseFormat(format, out precision);
        }

        switch (kind)
        {
            case 'X' or 'x':
                return TryWritePowerOfTwo(bits, 4, kind == 'x', precision, destination, out written);
            case 'B' or 'b':
                return TryWritePowerOfTwo(bits, 1, false, precision, destination, out written);
            case 'D' or 'd' when !negative || HasPlainSign(provider):
                return TryWriteDecimal(magnitude, negative, precision, destination, out written);
            case 'G' or 'g' or 'R' or 'r' when precision <= 0 && (!negative || HasPlainSign(provider)):
                return TryWriteDecimal(magnitude, negative, -1, destination, out written);
            default:
                return TryFormatGeneral(magnitude, negative, kind, precision, destination, out written, format, provider);
        }
    }

    /// <summary>Splits "X8" into 'X' and 8; without digits the precision is -1. What is no such format is a custom one: 0.</summary>
    public static char ParseFormat(ReadOnlySpan<char> format, out int precision)
    {
        const int MaxPrecision = 999_999_999;
        precision = -1;
        if (format.Length == 0)
        {
            return 'G';
        }

        if (!char.IsAsciiLetter(format[0]))
        {
            return '\0';
        }

        long value = 0;
        for (int i = 1; i < format.Length; i++)
        {
            if (!char.IsAsciiDigit(format[i]))
            {
                return '\0';
            }

            value = Math.Min((value * 10) + (format[i] - '0'), MaxPrecision + 1L);
        }

        if (value > MaxPrecision)
        {
            ThrowHelper.ThrowFormat("Format specifier was invalid.");
        }

        precision = format.Length == 1 ? -1 : (int)value;
        return format[0];
    }

    public static int CountDigits(ulong value)
    {
        int digits = 1;
        while (value >= 10_000)
        {
            value /= 10_000;
            digits += 4;
        }

        return value < 10 ? digits : value < 100 ? digits + 1 : value < 1000 ? digits + 2 : digits + 3;
    }

    private static bool TryWriteDecimal<TChar>(
        ulong magnitude, bool negative, int precision, Span<TChar> destination, out int written)
        where TChar : unmanaged
    {
        int digits = Math.Max(CountDigits(magnitude), precision);
        int length = digits + (negative ? 1 : 0);
        if (length > destination.Length)
        {
            written = 0;
            return false;
        }

        for (int i = length - 1; digits > 0; i--, digits--)
        {
            ulong quotient = magnitude / 10;
            Put(destination, i, (char)('0' + (int)(magnitude - (quotient * 10))));
            magnitude = quotient;
        }

        if (negative)
        {
            Put(destination, 0, '-');
        }

        written = length;
        return true;
    }

    private static bool TryWritePowerOfTwo<TChar>(
        ulong bits, int bitsPerDigit, bool lower, int precision, Span<TChar> destination, out int written)
        where TChar : unmanaged
    {
        int significant = 64 - Numerics.BitOperations.LeadingZeroCount(bits | 1);
        int length = Math.Max((significant + bitsPerDigit - 1) / bitsPerDigit, precision);
        if (length > destination.Length)
        {
            written = 0;
            return false;
        }

        char letters = (char)((lower ? 'a' : 'A') - 10);
        ulong mask = (1UL << bitsPerDigit) - 1;
        for (int i = length - 1; i >= 0; i--)
        {
            int digit = (int)(bits & mask);
            Put(destination, i, (char)(digit < 10 ? '0' + digit : letters + digit));
            bits >>= bitsPerDigit;
        }

        written = length;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put<TChar>(Span<TChar> destination, int index, char character)
        where TChar : unmanaged
    {
        if (typeof(TChar) == typeof(char))
        {
            destination[index] = Unsafe.BitCast<char, TChar>(character);
        }
        else
        {
            destination[index] = Unsafe.BitCast<byte, TChar>((byte)character);
        }
    }
}
