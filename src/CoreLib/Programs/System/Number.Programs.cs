using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace System;

internal static partial class Number
{
    private const int StackBufferSize = 128;

    public static string ToString(long value, ulong bits, int hexDigits, string? format)
    {
        Span<char> buffer = stackalloc char[StackBufferSize];
        return TryFormat(value, bits, hexDigits, buffer, out int length, format)
            ? new string(buffer[..length])
            : ToLongString(value < 0 ? 0 - (ulong)value : (ulong)value, value < 0, bits, hexDigits, format);
    }

    public static string ToString(ulong value, int hexDigits, string? format)
    {
        Span<char> buffer = stackalloc char[StackBufferSize];
        return TryFormat(value, hexDigits, buffer, out int length, format)
            ? new string(buffer[..length])
            : ToLongString(value, false, value, hexDigits, format);
    }

    // Precisions up to 999 digits.
    private static string ToLongString(ulong magnitude, bool negative, ulong bits, int hexDigits, string? format)
    {
        Span<char> buffer = new char[2048];
        TryFormat(magnitude, negative, bits, hexDigits, buffer, out int length, format);
        return new string(buffer[..length]);
    }

    public static long ParseSigned<TChar>(ReadOnlySpan<TChar> text, NumberStyles style, int bits)
        where TChar : unmanaged
    {
        ParseStatus status = TryParseSigned(text, style, bits, out long value);
        if (status != ParseStatus.Done)
        {
            Throw(status);
        }

        return value;
    }

    public static ulong ParseUnsigned<TChar>(ReadOnlySpan<TChar> text, NumberStyles style, int bits)
        where TChar : unmanaged
    {
        ParseStatus status = TryParseUnsigned(text, style, bits, out ulong value);
        if (status != ParseStatus.Done)
        {
            Throw(status);
        }

        return value;
    }

    public static ParseStatus TryParseSigned<TChar>(ReadOnlySpan<TChar> text, NumberStyles style, int bits, out long value)
        where TChar : unmanaged
    {
        value = 0;
        ParseStatus status = ReadInteger(text, style, bits, out bool negative, out ulong magnitude);
        if (status != ParseStatus.Done)
        {
            return status;
        }

        if ((style & (NumberStyles.AllowHexSpecifier | NumberStyles.AllowBinarySpecifier)) != 0)
        {
            // All bits may be given, the highest being the sign.
            value = (long)(magnitude << (64 - bits)) >> (64 - bits);
            return ParseStatus.Done;
        }

        ulong limit = (1UL << (bits - 1)) - (negative ? 0UL : 1UL);
        if (magnitude > limit)
        {
            return ParseStatus.Overflow;
        }

        value = negative ? (long)(0 - magnitude) : (long)magnitude;
        return ParseStatus.Done;
    }

    public static ParseStatus TryParseUnsigned<TChar>(ReadOnlySpan<TChar> text, NumberStyles style, int bits, out ulong value)
        where TChar : unmanaged
    {
        value = 0;
        ParseStatus status = ReadInteger(text, style, bits, out bool negative, out ulong magnitude);
        if (status != ParseStatus.Done)
        {
            return status;
        }

        if ((negative && magnitude != 0) || (bits < 64 && magnitude >> bits != 0))
        {
            return ParseStatus.Overflow;
        }

        value = magnitude;
        return ParseStatus.Done;
    }

    private static ParseStatus ReadInteger<TChar>(
        ReadOnlySpan<TChar> text, NumberStyles style, int bits, out bool negative, out ulong magnitude)
        where TChar : unmanaged
    {
        negative = false;
        magnitude = 0;
        int start = 0;
        int end = text.Length;
        if ((style & NumberStyles.AllowLeadingWhite) != 0)
        {
            while (start < end && IsWhite(Get(text, start)))
            {
                start++;
            }
        }

        if ((style & NumberStyles.AllowTrailingWhite) != 0)
        {
            while (end > start && IsWhite(Get(text, end - 1)))
            {
                end--;
            }
        }

        if ((style & NumberStyles.AllowLeadingSign) != 0 && start < end && Get(text, start) is '-' or '+')
        {
            negative = Get(text, start++) == '-';
        }

        if (start == end)
        {
            return ParseStatus.BadFormat;
        }

        uint radix = (style & NumberStyles.AllowHexSpecifier) != 0 ? 16u : (style & NumberStyles.AllowBinarySpecifier) != 0 ? 2u : 10u;
        bool overflow = false;
        for (int i = start; i < end; i++)
        {
            int character = Get(text, i);
            if (character == ',' && i > start && (style & NumberStyles.AllowThousands) != 0)
            {
                continue;
            }

            uint digit = (uint)(character - '0');
            if (digit > 9 && radix == 16 && (uint)((character | 0x20) - 'a') < 6)
            {
                digit = (uint)((character | 0x20) - 'a') + 10;
            }

            if (digit >= radix)
            {
                return ParseStatus.BadFormat;
            }

            overflow |= Math.BigMul(magnitude, radix, out ulong product) != 0;
            magnitude = product + digit;
            overflow |= magnitude < product;
        }

        return overflow || (radix != 10 && bits < 64 && magnitude >> bits != 0) ? ParseStatus.Overflow : ParseStatus.Done;
    }

    private static bool IsWhite(int character) => character is ' ' or (>= '\t' and <= '\r');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Get<TChar>(ReadOnlySpan<TChar> text, int index)
        where TChar : unmanaged =>
        typeof(TChar) == typeof(char) ? Unsafe.BitCast<TChar, char>(text[index]) : Unsafe.BitCast<TChar, byte>(text[index]);

    [DoesNotReturn]
    private static void Throw(ParseStatus status)
    {
        if (status == ParseStatus.Overflow)
        {
            throw new OverflowException("Value was either too large or too small for the type.");
        }

        throw new FormatException("The input string was not in a correct format.");
    }
}
