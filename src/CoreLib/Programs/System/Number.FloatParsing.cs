using System.Globalization;
using System.Runtime.CompilerServices;

namespace System;

// Reading of binary floating-point numbers, rounded exactly: digits times a power of ten as a quotient of natural numbers.
internal static partial class Number
{
    // A midpoint between two doubles has at most 768 digits; what comes after only matters as "not zero".
    private const int MaxFloatDigits = 768;

    public static double ParseDouble<TChar>(ReadOnlySpan<TChar> text, NumberStyles style, IFormatProvider? provider)
        where TChar : unmanaged => TryParseDouble(text, style, provider, out double value) ? value : throw BadFormat(text);

    public static float ParseSingle<TChar>(ReadOnlySpan<TChar> text, NumberStyles style, IFormatProvider? provider)
        where TChar : unmanaged => TryParseSingle(text, style, provider, out float value) ? value : throw BadFormat(text);

    public static Half ParseHalf<TChar>(ReadOnlySpan<TChar> text, NumberStyles style, IFormatProvider? provider)
        where TChar : unmanaged => TryParseHalf(text, style, provider, out Half value) ? value : throw BadFormat(text);

    public static bool TryParseDouble<TChar>(ReadOnlySpan<TChar> text, NumberStyles style, IFormatProvider? provider, out double value)
        where TChar : unmanaged
    {
        bool parsed = TryParseFloat(text, style, provider, FloatFormat.Double, out ulong bits);
        value = BitConverter.UInt64BitsToDouble(bits);
        return parsed;
    }

    public static bool TryParseSingle<TChar>(ReadOnlySpan<TChar> text, NumberStyles style, IFormatProvider? provider, out float value)
        where TChar : unmanaged
    {
        bool parsed = TryParseFloat(text, style, provider, FloatFormat.Single, out ulong bits);
        value = BitConverter.UInt32BitsToSingle((uint)bits);
        return parsed;
    }

    public static bool TryParseHalf<TChar>(ReadOnlySpan<TChar> text, NumberStyles style, IFormatProvider? provider, out Half value)
        where TChar : unmanaged
    {
        bool parsed = TryParseFloat(text, style, provider, FloatFormat.Half, out ulong bits);
        value = new Half((ushort)bits);
        return parsed;
    }

    [SkipLocalsInit]
    private static bool TryParseFloat<TChar>(
        ReadOnlySpan<TChar> text, NumberStyles style, IFormatProvider? provider, in FloatFormat layout, out ulong bits)
        where TChar : unmanaged
    {
        NumberFormatInfo.CheckFloatStyle(style);
        NumberFormatInfo info = NumberFormatInfo.GetInstance(provider);
        NumberDigits digits = new(stackalloc byte[MaxFloatDigits], NumberKind.Float);
        ulong sign = 1UL << layout.SignShift;
        if (TryReadDigits(text, style, ref digits, info))
        {
            bits = ToFloatBits(ref digits, layout) | (digits.IsNegative ? sign : 0);
            return true;
        }

        ulong infinity = (ulong)layout.MaxExponent << layout.FractionBits;
        ulong notANumber = infinity | (1UL << (layout.FractionBits - 1)) | sign;
        bits = ReadSymbol(text, info) switch
        {
            1 => infinity,
            -1 => infinity | sign,
            0 => notANumber,
            _ => ulong.MaxValue,
        };
        if (bits != ulong.MaxValue)
        {
            return true;
        }

        bits = 0;
        return false;
    }

    // 1 and -1 for infinities, 0 for not a number, 2 for neither. White space around is always allowed.
    private static int ReadSymbol<TChar>(ReadOnlySpan<TChar> text, NumberFormatInfo info)
        where TChar : unmanaged
    {
        int start = 0;
        int end = text.Length;
        while (start < end && char.IsWhiteSpace((char)Get(text, start)))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace((char)Get(text, end - 1)))
        {
            end--;
        }

        text = text[start..end];
        if (EqualsIgnoreCase(text, info.PositiveInfinitySymbol))
        {
            return 1;
        }

        if (EqualsIgnoreCase(text, info.NegativeInfinitySymbol))
        {
            return -1;
        }

        if (EqualsIgnoreCase(text, info.NaNSymbol))
        {
            return 0;
        }

        int sign = MatchIgnoreCase(text, info.PositiveSign);
        if (sign != 0)
        {
            text = text[sign..];
            return EqualsIgnoreCase(text, info.PositiveInfinitySymbol) ? 1 : EqualsIgnoreCase(text, info.NaNSymbol) ? 0 : 2;
        }

        sign = MatchIgnoreCase(text, info.NegativeSign);
        return sign != 0 && EqualsIgnoreCase(text[sign..], info.NaNSymbol) ? 0 : 2;
    }

    private static bool EqualsIgnoreCase<TChar>(ReadOnlySpan<TChar> text, string symbol)
        where TChar : unmanaged
    {
        int length = MatchIgnoreCase(text, symbol);
        return length == text.Length && length != 0;
    }

    private static int MatchIgnoreCase<TChar>(ReadOnlySpan<TChar> text, string symbol)
        where TChar : unmanaged
    {
        if (symbol.Length > text.Length)
        {
            return 0;
        }

        for (int i = 0; i < symbol.Length; i++)
        {
            char character = (char)Get(text, i);
            if (character >= 0x80 && typeof(TChar) == typeof(byte))
            {
                return Match(text, 0, symbol);
            }

            if (character != symbol[i] && char.ToUpperInvariant(character) != char.ToUpperInvariant(symbol[i]))
            {
                return 0;
            }
        }

        return symbol.Length;
    }

    private static ulong ToFloatBits(scoped ref NumberDigits digits, in FloatFormat layout)
    {
        ulong infinity = (ulong)layout.MaxExponent << layout.FractionBits;
        if (digits.IsZero || digits.Scale < -330)
        {
            return 0;
        }

        if (digits.Scale > 310)
        {
            return infinity;
        }

        int exponent = digits.Scale - digits.Count;
        return TryRoundQuickly(ref digits, layout, out ulong bits) ? bits : ToFloatBitsExactly(ref digits, exponent, layout);
    }

    private static ulong ToFloatBitsExactly(scoped ref NumberDigits digits, int exponent, in FloatFormat layout)
    {
        BigNumber dividend = new(0);
        uint group = 0;
        uint factor = 1;
        foreach (byte digit in digits.Digits[..digits.Count])
        {
            group = (group * 10) + (uint)(digit - '0');
            factor *= 10;
            if (factor == 1_000_000_000)
            {
                dividend.MultiplyAdd(factor, group);
                group = 0;
                factor = 1;
            }
        }

        if (factor != 1)
        {
            dividend.MultiplyAdd(factor, group);
        }

        if (digits.HasNonZeroTail)
        {
            dividend.MultiplyAdd(10, 1);
            exponent--;
        }

        BigNumber divisor = new(1);
        if (exponent >= 0)
        {
            dividend.MultiplyByPowerOf10(exponent);
        }
        else
        {
            divisor.MultiplyByPowerOf10(-exponent);
        }

        // Shift so that the quotient lies in [1, 2), then take its bits one by one.
        int binary = dividend.BitLength - divisor.BitLength;
        if (binary > 0)
        {
            divisor.ShiftLeft(binary);
        }
        else
        {
            dividend.ShiftLeft(-binary);
        }

        if (BigNumber.Compare(dividend, divisor) < 0)
        {
            dividend.ShiftLeft(1);
            binary--;
        }

        int kept = KeptBits(binary, layout);
        if (kept < 0)
        {
            return 0;
        }

        ulong mantissa = 0;
        for (int i = 0; i <= kept; i++)
        {
            mantissa <<= 1;
            if (BigNumber.Compare(dividend, divisor) >= 0)
            {
                dividend.Subtract(divisor);
                mantissa |= 1;
            }

            dividend.ShiftLeft(1);
        }

        return Assemble(mantissa, !dividend.IsZero, binary, layout);
    }

    internal static decimal SaturateToDecimal(double value) =>
        value >= 79228162514264337593543950336.0 ? decimal.MaxValue
        : value <= -79228162514264337593543950336.0 ? decimal.MinValue
        : double.IsNaN(value) ? 0.0m : (decimal)value;

    internal static decimal SaturateToDecimal(float value) =>
        value >= 79228162514264337593543950336.0f ? decimal.MaxValue
        : value <= -79228162514264337593543950336.0f ? decimal.MinValue
        : float.IsNaN(value) ? 0.0m : (decimal)value;
}
