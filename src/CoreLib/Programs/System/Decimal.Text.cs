using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct Decimal : ISpanParsable<decimal>
{
    private const int MaxDigits = 29;

    public override string ToString() => ToString(null, null);

    public string ToString(string? format) => ToString(format, null);

    public string ToString(IFormatProvider? provider) => ToString(null, null);

    public string ToString(string? format, IFormatProvider? provider)
    {
        Span<char> buffer = stackalloc char[256];
        return TryFormat(buffer, out int length, format, provider)
            ? new string(buffer[..length])
            : throw new FormatException("The precision is too large.");
    }

    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        char kind = 'G';
        int precision = -1;
        if (format.Length != 0 && !Number.TryParseFormat(format, out kind, out precision))
        {
            throw new FormatException("Format specifier was invalid.");
        }

        bool isFixed = kind is 'F' or 'f' or 'N' or 'n';
        int decimals = isFixed ? (precision < 0 ? 2 : precision) : Scale;
        decimal value = isFixed && Scale > decimals ? RoundAwayFromZero(decimals) : this;
        Span<byte> storage = stackalloc byte[MaxDigits + 1];
        FloatDigits digits = value.GetDigits(storage);
        FloatWriter writer = new(destination);
        if (value.IsNegativeSign && (!isFixed || !value.IsZero))
        {
            writer.Put('-');
        }

        writer.PutFixed(digits, digits.Scale, decimals, grouped: kind is 'N' or 'n');
        charsWritten = writer.Overflowed ? 0 : writer.Length;
        return !writer.Overflowed;
    }

    public static decimal Parse(string s) => Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan());

    public static decimal Parse(string s, IFormatProvider? provider) => Parse(s);

    public static decimal Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    public static decimal Parse(string s, NumberStyles style) => Parse(s.AsSpan(), style);

    public static decimal Parse(
        ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Number, IFormatProvider? provider = null)
    {
        if (!TryParse(s, style, provider, out decimal result))
        {
            throw new FormatException("The input string was not in a correct format.");
        }

        return result;
    }

    public static bool TryParse([NotNullWhen(true)] string? s, out decimal result) =>
        TryParse(s.AsSpan(), NumberStyles.Number, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out decimal result) =>
        TryParse(s.AsSpan(), NumberStyles.Number, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out decimal result) =>
        TryParse(s, NumberStyles.Number, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out decimal result)
    {
        result = default;
        s = s.Trim();
        bool isNegative = s.Length != 0 && s[0] == '-';
        if (s.Length != 0 && s[0] is '-' or '+')
        {
            s = s[1..];
        }

        if (!Number.ReadDecimal(s, style, out BigNumber mantissa, out int exponent) || exponent > 2 * MaxScale)
        {
            return false;
        }

        if (exponent > 0)
        {
            mantissa.MultiplyByPowerOf10(exponent);
            exponent = 0;
        }

        if (exponent < -3 * MaxScale)
        {
            return true;
        }

        result = Round(ref mantissa, isNegative, -exponent);
        return true;
    }

    private decimal RoundAwayFromZero(int decimals)
    {
        BigNumber mantissa = GetMantissa(Scale);
        int last = 0;
        for (int i = Scale; i > decimals; i--)
        {
            last = (int)mantissa.DivideBy10();
        }

        if (last >= 5)
        {
            mantissa.Add(new BigNumber(1));
        }

        return new decimal(mantissa.ToParts(), IsNegativeSign, decimals);
    }

    private FloatDigits GetDigits(Span<byte> storage)
    {
        BigNumber mantissa = GetMantissa(Scale);
        int count = 0;
        while (!mantissa.IsZero)
        {
            storage[count++] = (byte)('0' + mantissa.DivideBy10());
        }

        storage[..count].Reverse();
        return new FloatDigits(storage, count, count - Scale);
    }
}
