using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct Int64
    : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<long>, IUtf8SpanParsable<long>
{
    public override string ToString() => Number.ToString((long)_value);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format) => Number.ToString(_value, (ulong)_value, format, null);

    public string ToString(IFormatProvider? provider) => Number.ToString(_value, (ulong)_value, null, provider);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format, IFormatProvider? provider) =>
        Number.ToString(_value, (ulong)_value, format, provider);

    public static long Parse(string s) => (long)Number.ParseInteger<char>(Number.Check(s), NumberStyles.Integer, null, 64, isSigned: true);

    public static long Parse(string s, NumberStyles style) => (long)Number.ParseInteger<char>(Number.Check(s), style, null, 64, isSigned: true);

    public static long Parse(string s, IFormatProvider? provider) => (long)Number.ParseInteger<char>(Number.Check(s), NumberStyles.Integer, provider, 64, isSigned: true);

    public static long Parse(string s, NumberStyles style, IFormatProvider? provider) =>
        (long)Number.ParseInteger<char>(Number.Check(s), style, provider, 64, isSigned: true);

    public static long Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (long)Number.ParseInteger(s, style, provider, 64, isSigned: true);

    public static long Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => (long)Number.ParseInteger(s, NumberStyles.Integer, provider, 64, isSigned: true);

    public static long Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (long)Number.ParseInteger(utf8Text, style, provider, 64, isSigned: true);

    public static long Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        (long)Number.ParseInteger(utf8Text, NumberStyles.Integer, provider, 64, isSigned: true);

    public static bool TryParse([NotNullWhen(true)] string? s, out long result) => TryParse(s.AsSpan(), NumberStyles.Integer, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out long result) =>
        TryParse(s.AsSpan(), NumberStyles.Integer, provider, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out long result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out long result) => TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out long result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out long result) => TryParse(utf8Text, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out long result) =>
        TryParse(utf8Text, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out long result)
    {
        bool parsed = Number.TryParseInteger(s, style, provider, 64, isSigned: true, out ulong value) == ParseStatus.Done;
        result = (long)value;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out long result)
    {
        bool parsed = Number.TryParseInteger(utf8Text, style, provider, 64, isSigned: true, out ulong value) == ParseStatus.Done;
        result = (long)value;
        return parsed;
    }
}
