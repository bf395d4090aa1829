using System.Globalization;
using System.Numerics;

namespace System;

// Reading of floating-point numbers, rounded exactly: digits times a power of ten as a quotient of natural numbers.
internal static partial class Number
{
    // Digits beyond this only matter as "not zero".
    private const int SignificantDigits = 40;

    public static bool TryParseDouble(ReadOnlySpan<char> text, NumberStyles style, out double value)
    {
        value = 0;
        text = (style & NumberStyles.AllowLeadingWhite) != 0 ? text.TrimStart() : text;
        text = (style & NumberStyles.AllowTrailingWhite) != 0 ? text.TrimEnd() : text;
        bool negative = text.Length != 0 && text[0] == '-';
        if (text.Length != 0 && text[0] is '-' or '+')
        {
            text = text[1..];
        }

        if (text.Equals("Infinity", StringComparison.OrdinalIgnoreCase) || text is "∞")
        {
            value = negative ? double.NegativeInfinity : double.PositiveInfinity;
            return true;
        }

        if (text.Equals("NaN", StringComparison.OrdinalIgnoreCase))
        {
            value = double.NaN;
            return true;
        }

        if (!ReadDecimal(text, style, out BigNumber digits, out int exponent))
        {
            return false;
        }

        value = digits.IsZero ? 0 : ToDouble(ref digits, exponent);
        value = negative ? -value : value;
        return true;
    }

    internal static bool ReadDecimal(ReadOnlySpan<char> text, NumberStyles style, out BigNumber digits, out int exponent)
    {
        digits = new BigNumber(0);
        exponent = 0;
        int count = 0;
        bool hasDigits = false;
        bool behindPoint = false;
        bool isCut = false;
        int i = 0;
        for (; i < text.Length; i++)
        {
            char character = text[i];
            if (character == '.' && !behindPoint && (style & NumberStyles.AllowDecimalPoint) != 0)
            {
                behindPoint = true;
                continue;
            }

            if (character == ',' && hasDigits && !behindPoint && (style & NumberStyles.AllowThousands) != 0)
            {
                continue;
            }

            if (!char.IsAsciiDigit(character))
            {
                break;
            }

            hasDigits = true;
            if (count < SignificantDigits)
            {
                digits.MultiplyAdd(10, (uint)(character - '0'));
                count += digits.IsZero ? 0 : 1;
                exponent -= behindPoint ? 1 : 0;
            }
            else
            {
                isCut |= character != '0';
                exponent += behindPoint ? 0 : 1;
            }
        }

        if (isCut)
        {
            digits.MultiplyAdd(10, 1);
            exponent--;
        }

        if (hasDigits && i < text.Length && text[i] is 'e' or 'E' && (style & NumberStyles.AllowExponent) != 0)
        {
            if (!int.TryParse(text[(i + 1)..], NumberStyles.AllowLeadingSign, null, out int given))
            {
                return false;
            }

            exponent += Math.Clamp(given, -100_000, 100_000);
            i = text.Length;
        }

        return hasDigits && i == text.Length;
    }

    private static double ToDouble(ref BigNumber digits, int exponent)
    {
        // Beyond these there is only infinity and zero; within them the numbers fit.
        if (exponent > 310)
        {
            return double.PositiveInfinity;
        }

        if (exponent < -390)
        {
            return 0;
        }

        BigNumber divisor = new(1);
        if (exponent >= 0)
        {
            digits.MultiplyByPowerOf10(exponent);
        }
        else
        {
            divisor.MultiplyByPowerOf10(-exponent);
        }

        // Shift so that the quotient lies in [1, 2), then take its bits one by one.
        int binary = digits.BitLength - divisor.BitLength;
        if (binary > 0)
        {
            divisor.ShiftLeft(binary);
        }
        else
        {
            digits.ShiftLeft(-binary);
        }

        if (BigNumber.Compare(digits, divisor) < 0)
        {
            digits.ShiftLeft(1);
            binary--;
        }

        // Fewer bits are left for a subnormal number; one more than is kept decides the rounding.
        int kept = Math.Min(DoubleMantissaBits + 1, binary + 1075);
        if (kept < 0)
        {
            return 0;
        }

        ulong mantissa = 0;
        for (int i = 0; i <= kept; i++)
        {
            mantissa <<= 1;
            if (BigNumber.Compare(digits, divisor) >= 0)
            {
                digits.Subtract(divisor);
                mantissa |= 1;
            }

            digits.ShiftLeft(1);
        }

        bool roundUp = (mantissa & 1) != 0 && (!digits.IsZero || (mantissa & 2) != 0);
        mantissa = (mantissa >> 1) + (roundUp ? 1UL : 0);
        ulong bits = kept == DoubleMantissaBits + 1
            ? mantissa + ((ulong)(binary + 1022) << DoubleMantissaBits)
            : mantissa;
        return bits >= 0x7FF0_0000_0000_0000 ? double.PositiveInfinity : BitConverter.UInt64BitsToDouble(bits);
    }
}
