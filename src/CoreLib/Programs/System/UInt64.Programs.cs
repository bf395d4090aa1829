using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct UInt64
    : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<ulong>, IUtf8SpanParsable<ulong>
{
    public override string ToString() => Number.ToString(_value, null, null);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format) => Number.ToString(_value, format, null);

    public string ToString(IFormatProvider? provider) => Number.ToString(_value, null, provider);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format, IFormatProvider? provider) =>
        Number.ToString(_value, format, provider);

    public static ulong Parse(string s) => (ulong)Number.ParseInteger<char>(Number.Check(s), NumberStyles.Integer, null, 64, isSigned: false);

    public static ulong Parse(string s, NumberStyles style) => (ulong)Number.ParseInteger<char>(Number.Check(s), style, null, 64, isSigned: false);

    public static ulong Parse(string s, IFormatProvider? provider) => (ulong)Number.ParseInteger<char>(Number.Check(s), NumberStyles.Integer, provider, 64, isSigned: false);

    public static ulong Parse(string s, NumberStyles style, IFormatProvider? provider) =>
        (ulong)Number.ParseInteger<char>(Number.Check(s), style, provider, 64, isSigned: false);

    public static ulong Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (ulong)Number.ParseInteger(s, style, provider, 64, isSigned: false);

    public static ulong Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => (ulong)Number.ParseInteger(s, NumberStyles.Integer, provider, 64, isSigned: false);

    public static ulong Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (ulong)Number.ParseInteger(utf8Text, style, provider, 64, isSigned: false);

    public static ulong Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        (ulong)Number.ParseInteger(utf8Text, NumberStyles.Integer, provider, 64, isSigned: false);

    public static bool TryParse([NotNullWhen(true)] string? s, out ulong result) => TryParse(s.AsSpan(), NumberStyles.Integer, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ulong result) =>
        TryParse(s.AsSpan(), NumberStyles.Integer, provider, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out ulong result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out ulong result) => TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ulong result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out ulong result) => TryParse(utf8Text, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out ulong result) =>
        TryParse(utf8Text, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out ulong result)
    {
        bool parsed = Number.TryParseInteger(s, style, provider, 64, isSigned: false, out ulong value) == ParseStatus.Done;
        result = (ulong)value;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out ulong result)
    {
        bool parsed = Number.TryParseInteger(utf8Text, style, provider, 64, isSigned: false, out ulong value) == ParseStatus.Done;
        result = (ulong)value;
        return parsed;
    }
}
