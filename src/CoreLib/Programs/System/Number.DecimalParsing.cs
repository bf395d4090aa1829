using System.Globalization;

namespace System;

// Reading of decimals: as many digits as fit, the rest rounded half to even.
internal static partial class Number
{
    private const int DecimalDigits = 31;
    private const int DecimalMaxScale = 28;

    public static decimal ParseDecimal<TChar>(ReadOnlySpan<TChar> text, NumberStyles style, IFormatProvider? provider)
        where TChar : unmanaged
    {
        ParseStatus status = TryParseDecimal(text, style, provider, out decimal value);
        if (status == ParseStatus.Overflow)
        {
            throw new OverflowException("Value was either too large or too small for a Decimal.");
        }

        return status == ParseStatus.Done ? value : throw BadFormat(text);
    }

    public static ParseStatus TryParseDecimal<TChar>(
        ReadOnlySpan<TChar> text, NumberStyles style, IFormatProvider? provider, out decimal value)
        where TChar : unmanaged
    {
        NumberFormatInfo.CheckFloatStyle(style);
        NumberDigits digits = new(stackalloc byte[DecimalDigits], NumberKind.Decimal);
        value = default;
        if (!TryReadDigits(text, style, ref digits, NumberFormatInfo.GetInstance(provider)))
        {
            return ParseStatus.BadFormat;
        }

        return ToDecimal(ref digits, out value) ? ParseStatus.Done : ParseStatus.Overflow;
    }

    private static bool ToDecimal(scoped ref NumberDigits digits, out decimal value)
    {
        int power = digits.Scale;
        if (digits.IsZero)
        {
            value = new decimal(UInt128.Zero, digits.IsNegative, Math.Min(Math.Max(-power, 0), DecimalMaxScale));
            return true;
        }

        value = default;
        if (power > 29)
        {
            return false;
        }

        UInt128 limit = (UInt128.One << 96) - 1;
        UInt128 mantissa = default;
        int next = 0;
        while (power > 0 || (next < digits.Count && power > -DecimalMaxScale))
        {
            UInt128 longer = (mantissa * 10) + (uint)(digits[next] - '0');
            if (longer > limit)
            {
                break;
            }

            mantissa = longer;
            next++;
            power--;
        }

        // A number far below the last place: zeros come before its first digit.
        char first = power < -DecimalMaxScale ? '0' : digits[next];
        if (first > '5' || (first == '5' && (digits.HasNonZeroTail || HasMore(ref digits, next + 1) || UInt128.IsOddInteger(mantissa))))
        {
            mantissa++;
            if (mantissa > limit)
            {
                mantissa = (mantissa / 10) + 1;
                power++;
            }
        }

        if (power > 0)
        {
            return false;
        }

        value = new decimal(mantissa, digits.IsNegative, Math.Min(-power, DecimalMaxScale));
        return true;
    }

    private static bool HasMore(scoped ref NumberDigits digits, int index)
    {
        for (; index < digits.Count; index++)
        {
            if (digits[index] != '0')
            {
                return true;
            }
        }

        return false;
    }
}
