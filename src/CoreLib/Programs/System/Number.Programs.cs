using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

// Text forms of integers beyond the quick ones.
internal static partial class Number
{
    private const int StackBufferSize = 72;
    private const int MaxIntegerDigits = 40;

    public static string ToString(long value, ulong bits, string? format, IFormatProvider? provider)
    {
        Span<char> buffer = stackalloc char[StackBufferSize];
        return TryFormat(value, bits, buffer, out int length, format, provider)
            ? new string(buffer[..length])
            : ToLongString(value < 0 ? 0 - (ulong)value : (ulong)value, value < 0, bits, format, provider);
    }

    public static string ToString(ulong value, string? format, IFormatProvider? provider)
    {
        Span<char> buffer = stackalloc char[StackBufferSize];
        return TryFormat(value, buffer, out int length, format, provider)
            ? new string(buffer[..length])
            : ToLongString(value, false, value, format, provider);
    }

    // Precisions far beyond the digits there are.
    private static string ToLongString(ulong magnitude, bool negative, ulong bits, string? format, IFormatProvider? provider)
    {
        ParseFormat(format, out int precision);
        char[] buffer = new char[Math.Max(precision, 64) + 512];
        int length;
        while (!TryFormat(magnitude, negative, bits, buffer, out length, format, provider))
        {
            buffer = new char[checked(buffer.Length * 2)];
        }

        return new string(buffer, 0, length);
    }

    /// <summary>The provider's minus sign is "-".</summary>
    private static bool HasPlainSign(IFormatProvider? provider) => NumberFormatInfo.GetInstance(provider).NegativeSign == "-";

    private static bool TryFormatGeneral<TChar>(
        ulong magnitude, bool negative, char kind, int precision, Span<TChar> destination, out int written, ReadOnlySpan<char> format,
        IFormatProvider? provider)
        where TChar : unmanaged =>
        TryFormatGeneral((UInt128)magnitude, negative, kind, precision, destination, out written, format, provider);

    private static bool TryFormatGeneral<TChar>(
        UInt128 magnitude, bool negative, char kind, int precision, Span<TChar> destination, out int written, ReadOnlySpan<char> format,
        IFormatProvider? provider)
        where TChar : unmanaged
    {
        NumberFormatInfo info = NumberFormatInfo.GetInstance(provider);
        NumberDigits digits = new(stackalloc byte[MaxIntegerDigits], NumberKind.Integer);
        digits.Count = magnitude == 0 ? 0 : WriteDigits(magnitude, digits.Digits);
        digits.Scale = digits.Count;
        digits.IsNegative = negative;
        TextBuffer<TChar> text = new(stackalloc TChar[128]);
        if (kind is 'D' or 'd' || (kind is 'G' or 'g' or 'R' or 'r' && precision <= 0))
        {
            if (negative)
            {
                text.Append(info.NegativeSign);
            }

            int shown = Math.Max(digits.Count, 1);
            text.AppendRepeated('0', (kind is 'D' or 'd' ? precision : 0) - shown);
            for (int i = 0; i < shown; i++)
            {
                text.AppendAscii(digits[i]);
            }
        }
        else
        {
            Append(ref text, ref digits, kind, precision, format, info);
        }

        bool fits = text.TryCopyTo(destination, out written);
        text.Dispose();
        return fits;
    }

    /// <summary>At least one digit.</summary>
    internal static int WriteDigits(UInt128 value, Span<byte> digits)
    {
        int count = 0;
        while (value.Upper != 0)
        {
            (value, UInt128 rest) = UInt128.DivRem(value, 10_000_000_000_000_000_000);
            ulong part = rest.Lower;
            for (int i = 0; i < 19; i++)
            {
                digits[count++] = (byte)('0' + (part % 10));
                part /= 10;
            }
        }

        ulong low = value.Lower;
        do
        {
            digits[count++] = (byte)('0' + (low % 10));
            low /= 10;
        }
        while (low != 0);
        digits[..count].Reverse();
        return count;
    }

    public static string ToString(UInt128 value, string? format, IFormatProvider? provider) =>
        ToString(value, false, value, format, provider);

    public static string ToString(Int128 value, string? format, IFormatProvider? provider) =>
        ToString((UInt128)(Int128.IsNegative(value) ? -value : value), Int128.IsNegative(value), (UInt128)value, format, provider);

    private static string ToString(UInt128 magnitude, bool negative, UInt128 bits, string? format, IFormatProvider? provider)
    {
        ParseFormat(format, out int precision);
        Span<char> buffer = precision < 256 ? stackalloc char[512] : new char[precision + 512];
        int length;
        while (!TryFormat(magnitude, negative, bits, buffer, out length, format, provider))
        {
            buffer = new char[checked(buffer.Length * 2)];
        }

        return new string(buffer[..length]);
    }

    public static bool TryFormat<TChar>(
        UInt128 value, Span<TChar> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
        where TChar : unmanaged => TryFormat(value, false, value, destination, out written, format, provider);

    public static bool TryFormat<TChar>(
        Int128 value, Span<TChar> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
        where TChar : unmanaged =>
        TryFormat(
            (UInt128)(Int128.IsNegative(value) ? -value : value), Int128.IsNegative(value), (UInt128)value, destination, out written,
            format, provider);

    private static bool TryFormat<TChar>(
        UInt128 magnitude, bool negative, UInt128 bits, Span<TChar> destination, out int written, ReadOnlySpan<char> format,
        IFormatProvider? provider)
        where TChar : unmanaged
    {
        char kind = ParseFormat(format, out int precision);
        if (kind is not ('X' or 'x' or 'B' or 'b'))
        {
            return TryFormatGeneral(magnitude, negative, kind, precision, destination, out written, format, provider);
        }

        if (bits.Upper == 0)
        {
            return TryWritePowerOfTwo(bits.Lower, kind is 'X' or 'x' ? 4 : 1, kind == 'x', precision, destination, out written);
        }

        // The lower half in full; the upper half in front of it.
        int lowDigits = kind is 'X' or 'x' ? 16 : 64;
        if (!TryWritePowerOfTwo(
                bits.Upper, 64 / lowDigits, kind == 'x', Math.Max(precision - lowDigits, 0), destination, out int highLength)
            || !TryWritePowerOfTwo(
                bits.Lower, 64 / lowDigits, kind == 'x', lowDigits, destination[highLength..], out int lowLength))
        {
            written = 0;
            return false;
        }

        written = highLength + lowLength;
        return true;
    }

    [DoesNotReturn]
    internal static void ThrowValueArgumentNegative() =>
        throw new ArgumentOutOfRangeException("value", "The value must be a non-negative number.");

    [DoesNotReturn]
    internal static void ThrowDestinationTooShort() =>
        throw new ArgumentException("Destination is too short.", "destination");

    /// <summary>
    /// An integer of any length, two's complement unless unsigned; false if it does not fit into <paramref name="size"/> bytes.
    /// </summary>
    internal static bool TryReadInteger(
        ReadOnlySpan<byte> source, bool isUnsigned, bool bigEndian, int size, bool isSigned, out UInt128 value)
    {
        value = default;
        if (source.IsEmpty)
        {
            return true;
        }

        bool negative = !isUnsigned && (bigEndian ? source[0] : source[^1]) >= 0x80;
        if (negative && !isSigned)
        {
            return false;
        }

        byte fill = negative ? (byte)0xFF : (byte)0;
        UInt128 bits = negative ? UInt128.MaxValue : default;
        byte top = fill;
        for (int i = 0; i < source.Length; i++)
        {
            byte part = bigEndian ? source[^(i + 1)] : source[i];
            if (i >= size)
            {
                if (part != fill)
                {
                    return false;
                }

                continue;
            }

            top = i == size - 1 ? part : top;
            bits ^= (UInt128)(byte)(part ^ fill) << (i * 8);
        }

        if (isSigned && top >= 0x80 != negative)
        {
            return false;
        }

        value = bits;
        return true;
    }

    internal static bool TryWriteInteger(UInt128 bits, int size, bool bigEndian, Span<byte> destination, out int written)
    {
        if (destination.Length < size)
        {
            written = 0;
            return false;
        }

        for (int i = 0; i < size; i++)
        {
            destination[bigEndian ? size - 1 - i : i] = (byte)bits.Lower;
            bits >>= 8;
        }

        written = size;
        return true;
    }
}
