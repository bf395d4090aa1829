using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

/// <summary>Text forms of integers: D (default, G), X, x, B and N, written straight into characters or UTF-8 bytes.</summary>
internal static partial class Number
{
    private const int MaxDigits = 64;

    public static bool TryFormat<TChar>(
        long value, ulong bits, int hexDigits, Span<TChar> destination, out int written, ReadOnlySpan<char> format)
        where TChar : unmanaged
    {
        ulong magnitude = value < 0 ? 0 - (ulong)value : (ulong)value;
        return TryFormat(magnitude, value < 0, bits, hexDigits, destination, out written, format);
    }

    public static bool TryFormat<TChar>(
        ulong value, int hexDigits, Span<TChar> destination, out int written, ReadOnlySpan<char> format)
        where TChar : unmanaged =>
        TryFormat(value, negative: false, value, hexDigits, destination, out written, format);

    public static bool TryFormat<TChar>(
        ulong magnitude, bool negative, ulong bits, int hexDigits, Span<TChar> destination, out int written, ReadOnlySpan<char> format)
        where TChar : unmanaged
    {
        char kind = 'D';
        int precision = -1;
        if (format.Length != 0 && !TryParseFormat(format, out kind, out precision))
        {
            ThrowHelper.ThrowFormat("Format specifier was invalid.");
        }

        switch (kind)
        {
            case 'X' or 'x':
                return TryWritePowerOfTwo(bits, 4, kind == 'x', precision, destination, out written);
            case 'B' or 'b':
                return TryWritePowerOfTwo(bits, 1, false, precision, destination, out written);
            case 'N' or 'n':
                return TryWriteGrouped(magnitude, negative, precision < 0 ? 2 : precision, destination, out written);
            case 'F' or 'f':
                return TryWriteFixed(magnitude, negative, precision < 0 ? 2 : precision, destination, out written);
            default:
                return TryWriteDecimal(magnitude, negative, kind is 'D' or 'd' ? precision : -1, destination, out written);
        }
    }

    /// <summary>Splits "X8" into 'X' and 8; without digits the precision is -1.</summary>
    public static bool TryParseFormat(ReadOnlySpan<char> format, out char kind, out int precision)
    {
        kind = format[0];
        precision = -1;
        if (!char.IsAsciiLetter(kind) || format.Length > 4)
        {
            return false;
        }

        for (int i = 1; i < format.Length; i++)
        {
            if (!char.IsAsciiDigit(format[i]))
            {
                return false;
            }

            precision = (precision < 0 ? 0 : precision * 10) + (format[i] - '0');
        }

        return true;
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

    private static bool TryWriteGrouped<TChar>(
        ulong magnitude, bool negative, int decimals, Span<TChar> destination, out int written)
        where TChar : unmanaged
    {
        int digits = CountDigits(magnitude);
        int whole = (negative ? 1 : 0) + digits + ((digits - 1) / 3);
        int length = whole + (decimals > 0 ? decimals + 1 : 0);
        if (length > destination.Length)
        {
            written = 0;
            return false;
        }

        int position = whole - 1;
        for (int i = 0; i < digits; i++)
        {
            if (i > 0 && i % 3 == 0)
            {
                Put(destination, position--, ',');
            }

            Put(destination, position--, (char)('0' + (int)(magnitude % 10)));
            magnitude /= 10;
        }

        return Finish(negative, whole, decimals, length, destination, out written);
    }

    private static bool TryWriteFixed<TChar>(ulong magnitude, bool negative, int decimals, Span<TChar> destination, out int written)
        where TChar : unmanaged
    {
        int whole = (negative ? 1 : 0) + CountDigits(magnitude);
        int length = whole + (decimals > 0 ? decimals + 1 : 0);
        if (length > destination.Length)
        {
            written = 0;
            return false;
        }

        for (int position = whole - 1; position >= (negative ? 1 : 0); position--)
        {
            Put(destination, position, (char)('0' + (int)(magnitude % 10)));
            magnitude /= 10;
        }

        return Finish(negative, whole, decimals, length, destination, out written);
    }

    private static bool Finish<TChar>(
        bool negative, int whole, int decimals, int length, Span<TChar> destination, out int written)
        where TChar : unmanaged
    {
        if (negative)
        {
            Put(destination, 0, '-');
        }

        if (decimals > 0)
        {
            Put(destination, whole, '.');
            for (int i = whole + 1; i < length; i++)
            {
                Put(destination, i, '0');
            }
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
