using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct Decimal
    : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<decimal>, IUtf8SpanParsable<decimal>
{
    private const int MaxDigits = 31;

    public override string ToString() => ToString(null, null);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format) => ToString(format, null);

    public string ToString(IFormatProvider? provider) => ToString(null, provider);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format, IFormatProvider? provider)
    {
        TextBuffer<char> text = new(stackalloc char[64]);
        Append(ref text, format, provider);
        string result = new(text.Written);
        text.Dispose();
        return result;
    }

    public bool TryFormat(
        Span<char> destination, out int charsWritten, [StringSyntax(StringSyntaxAttribute.NumericFormat)] ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null)
    {
        TextBuffer<char> text = new(stackalloc char[64]);
        Append(ref text, format, provider);
        bool fits = text.TryCopyTo(destination, out charsWritten);
        text.Dispose();
        return fits;
    }

    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, [StringSyntax(StringSyntaxAttribute.NumericFormat)] ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null)
    {
        TextBuffer<byte> text = new(stackalloc byte[64]);
        Append(ref text, format, provider);
        bool fits = text.TryCopyTo(utf8Destination, out bytesWritten);
        text.Dispose();
        return fits;
    }

    private unsafe void Append<TChar>(ref TextBuffer<TChar> text, ReadOnlySpan<char> format, IFormatProvider? provider)
        where TChar : unmanaged
    {
        char kind = Number.ParseFormat(format, out int precision);
        byte* storage = stackalloc byte[MaxDigits];
        NumberDigits digits = new(new Span<byte>(storage, MaxDigits), NumberKind.Decimal);
        digits.Count = IsZero ? 0 : Number.WriteDigits(Mantissa, digits.Digits);
        digits.Scale = digits.Count - Scale;
        digits.IsNegative = HasSign;
        Number.Append(ref text, ref digits, kind, precision, format, Globalization.NumberFormatInfo.GetInstance(provider));
    }

    public static decimal Parse(string s) => Number.ParseDecimal<char>(Number.Check(s), NumberStyles.Number, null);

    public static decimal Parse(string s, NumberStyles style) => Number.ParseDecimal<char>(Number.Check(s), style, null);

    public static decimal Parse(string s, IFormatProvider? provider) => Number.ParseDecimal<char>(Number.Check(s), NumberStyles.Number, provider);

    public static decimal Parse(string s, NumberStyles style, IFormatProvider? provider) => Number.ParseDecimal<char>(Number.Check(s), style, provider);

    public static bool TryParse([NotNullWhen(true)] string? s, out decimal result) => TryParse(s.AsSpan(), NumberStyles.Number, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out decimal result) =>
        TryParse(s.AsSpan(), NumberStyles.Number, provider, out result);

    public static bool TryParse(
        [NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out decimal result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    public static decimal Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Number, IFormatProvider? provider = null) =>
        Number.ParseDecimal(s, style, provider);

    public static decimal Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Number.ParseDecimal(s, NumberStyles.Number, provider);

    public static bool TryParse(ReadOnlySpan<char> s, out decimal result) => TryParse(s, NumberStyles.Number, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out decimal result) =>
        TryParse(s, NumberStyles.Number, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out decimal result) =>
        Number.TryParseDecimal(s, style, provider, out result) == ParseStatus.Done;

    public static decimal Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Number, IFormatProvider? provider = null) =>
        Number.ParseDecimal(utf8Text, style, provider);

    public static decimal Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Number.ParseDecimal(utf8Text, NumberStyles.Number, provider);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out decimal result) => TryParse(utf8Text, NumberStyles.Number, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out decimal result) =>
        TryParse(utf8Text, NumberStyles.Number, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out decimal result) =>
        Number.TryParseDecimal(utf8Text, style, provider, out result) == ParseStatus.Done;
}
