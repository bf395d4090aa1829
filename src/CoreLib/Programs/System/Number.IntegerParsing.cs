using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

// Reading of integers: the plain style quickly, hexadecimal and binary, and everything else by way of digits.
internal static partial class Number
{
    private const NumberStyles Radix = NumberStyles.AllowHexSpecifier | NumberStyles.AllowBinarySpecifier;

    public static ulong ParseInteger<TChar>(
        ReadOnlySpan<TChar> text, NumberStyles style, IFormatProvider? provider, int bits, bool isSigned)
        where TChar : unmanaged
    {
        ParseStatus status = TryParseInteger(text, style, provider, bits, isSigned, out ulong value);
        if (status != ParseStatus.Done)
        {
            ThrowParsing(status, text, bits, isSigned);
        }

        return value;
    }

    public static UInt128 ParseInteger128<TChar>(
        ReadOnlySpan<TChar> text, NumberStyles style, IFormatProvider? provider, int bits, bool isSigned)
        where TChar : unmanaged
    {
        ParseStatus status = TryParseInteger128(text, style, provider, bits, isSigned, out UInt128 value);
        if (status != ParseStatus.Done)
        {
            ThrowParsing(status, text, bits, isSigned);
        }

        return value;
    }

    /// <summary>The bits of the value, sign-extended.</summary>
    public static ParseStatus TryParseInteger<TChar>(
        ReadOnlySpan<TChar> text, NumberStyles style, IFormatProvider? provider, int bits, bool isSigned, out ulong value)
        where TChar : unmanaged
    {
        value = 0;
        if ((style & ~NumberStyles.Integer) == 0)
        {
            ParseStatus quick = ReadPlain(text, style, bits, isSigned, out value);
            if (quick != ParseStatus.Unknown)
            {
                return quick;
            }
        }

        NumberFormatInfo.CheckIntegerStyle(style);
        ParseStatus status = ReadGeneral(text, style, provider, out bool negative, out UInt128 magnitude, bits, isSigned);
        if (status != ParseStatus.Done)
        {
            return status;
        }

        value = negative ? 0 - magnitude.Lower : magnitude.Lower;
        if (isSigned && (style & Radix) != 0)
        {
            value = (ulong)((long)(value << (64 - bits)) >> (64 - bits));
        }

        return status;
    }

    public static ParseStatus TryParseInteger128<TChar>(
        ReadOnlySpan<TChar> text, NumberStyles style, IFormatProvider? provider, int bits, bool isSigned, out UInt128 value)
        where TChar : unmanaged
    {
        NumberFormatInfo.CheckIntegerStyle(style);
        ParseStatus status = ReadGeneral(text, style, provider, out bool negative, out UInt128 magnitude, bits, isSigned);
        value = status != ParseStatus.Done ? default : negative ? -magnitude : magnitude;
        return status;
    }

    // White space, a sign of ASCII, digits. What is not understood is left to the general way, which knows the culture.
    private static ParseStatus ReadPlain<TChar>(ReadOnlySpan<TChar> text, NumberStyles style, int bits, bool isSigned, out ulong value)
        where TChar : unmanaged
    {
        value = 0;
        int position = 0;
        if ((style & NumberStyles.AllowLeadingWhite) != 0)
        {
            while (position < text.Length && IsWhite(Get(text, position)))
            {
                position++;
            }
        }

        bool negative = false;
        if ((style & NumberStyles.AllowLeadingSign) != 0 && position < text.Length && Get(text, position) == '-')
        {
            negative = true;
            position++;
        }

        // Nineteen digits never overflow.
        int start = position;
        ulong magnitude = 0;
        while (position < text.Length && position - start < 19)
        {
            uint digit = (uint)(Get(text, position) - '0');
            if (digit > 9)
            {
                break;
            }

            magnitude = (magnitude * 10) + digit;
            position++;
        }

        if (position != text.Length || position == start || (negative && !HasPlainSign(null)))
        {
            return ParseStatus.Unknown;
        }

        if (!Fits(magnitude, negative, bits, isSigned))
        {
            return ParseStatus.Overflow;
        }

        value = negative ? 0 - magnitude : magnitude;
        return ParseStatus.Done;
    }

    private static bool Fits(UInt128 magnitude, bool negative, int bits, bool isSigned)
    {
        if (isSigned)
        {
            UInt128 limit = UInt128.One << (bits - 1);
            return negative ? magnitude <= limit : magnitude < limit;
        }

        return negative ? magnitude == 0 : bits == 128 || magnitude >> bits == 0;
    }

    private static ParseStatus ReadGeneral<TChar>(
        ReadOnlySpan<TChar> text, NumberStyles style, IFormatProvider? provider, out bool negative, out UInt128 magnitude, int bits,
        bool isSigned)
        where TChar : unmanaged
    {
        negative = false;
        magnitude = default;
        if ((style & Radix) != 0)
        {
            return ReadRadix(text, style, bits, out magnitude);
        }

        NumberDigits digits = new(stackalloc byte[MaxIntegerDigits], NumberKind.Integer);
        if (!TryReadDigits(text, style, ref digits, NumberFormatInfo.GetInstance(provider)))
        {
            return ParseStatus.BadFormat;
        }

        negative = digits.IsNegative;
        if (digits.Scale > MaxIntegerDigits - 1 || digits.Scale < digits.Count || digits.HasNonZeroTail)
        {
            return ParseStatus.Overflow;
        }

        for (int i = 0; i < digits.Scale; i++)
        {
            UInt128 upper = UInt128.BigMul(magnitude, 10, out UInt128 product);
            magnitude = product + (uint)(digits[i] - '0');
            if (upper != 0 || magnitude < product)
            {
                return ParseStatus.Overflow;
            }
        }

        return Fits(magnitude, negative, bits, isSigned) ? ParseStatus.Done : ParseStatus.Overflow;
    }

    private static ParseStatus ReadRadix<TChar>(ReadOnlySpan<TChar> text, NumberStyles style, int bits, out UInt128 magnitude)
        where TChar : unmanaged
    {
        magnitude = default;
        int shift = (style & NumberStyles.AllowHexSpecifier) != 0 ? 4 : 1;
        int position = 0;
        if ((style & NumberStyles.AllowLeadingWhite) != 0)
        {
            while (position < text.Length && IsWhite(Get(text, position)))
            {
                position++;
            }
        }

        int start = position;
        bool overflow = false;
        for (; position < text.Length; position++)
        {
            int character = Get(text, position);
            uint digit = (uint)(character - '0');
            if (digit > 9)
            {
                digit = (uint)((character | 0x20) - 'a');
                digit = digit < 6 ? digit + 10 : uint.MaxValue;
            }

            if (digit >> shift != 0)
            {
                break;
            }

            overflow |= magnitude >> (bits - shift) != 0;
            magnitude = (magnitude << shift) | digit;
        }

        if (position == start)
        {
            return ParseStatus.BadFormat;
        }

        if ((style & NumberStyles.AllowTrailingWhite) != 0)
        {
            while (position < text.Length && IsWhite(Get(text, position)))
            {
                position++;
            }
        }

        return !HasOnlyZeros(text, position) ? ParseStatus.BadFormat : overflow ? ParseStatus.Overflow : ParseStatus.Done;
    }

    [DoesNotReturn]
    private static void ThrowParsing<TChar>(ParseStatus status, ReadOnlySpan<TChar> text, int bits, bool isSigned)
        where TChar : unmanaged
    {
        if (status != ParseStatus.Overflow)
        {
            throw BadFormat(text);
        }

        string name = bits == 8
            ? isSigned ? "a signed byte" : "an unsigned byte"
            : (isSigned ? "an Int" : "a UInt") + bits.ToString();
        throw new OverflowException($"Value was either too large or too small for {name}.");
    }
}
