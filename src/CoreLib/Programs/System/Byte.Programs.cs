using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct Byte
    : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<byte>, IUtf8SpanParsable<byte>
{
    public override string ToString() => Number.ToString((ulong)_value);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format) => Number.ToString((ulong)_value, format, null);

    public string ToString(IFormatProvider? provider) => Number.ToString((ulong)_value, null, provider);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format, IFormatProvider? provider) =>
        Number.ToString((ulong)_value, format, provider);

    public static byte Parse(string s) => (byte)Number.ParseInteger<char>(Number.Check(s), NumberStyles.Integer, null, 8, isSigned: false);

    public static byte Parse(string s, NumberStyles style) => (byte)Number.ParseInteger<char>(Number.Check(s), style, null, 8, isSigned: false);

    public static byte Parse(string s, IFormatProvider? provider) => (byte)Number.ParseInteger<char>(Number.Check(s), NumberStyles.Integer, provider, 8, isSigned: false);

    public static byte Parse(string s, NumberStyles style, IFormatProvider? provider) =>
        (byte)Number.ParseInteger<char>(Number.Check(s), style, provider, 8, isSigned: false);

    public static byte Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (byte)Number.ParseInteger(s, style, provider, 8, isSigned: false);

    public static byte Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => (byte)Number.ParseInteger(s, NumberStyles.Integer, provider, 8, isSigned: false);

    public static byte Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (byte)Number.ParseInteger(utf8Text, style, provider, 8, isSigned: false);

    public static byte Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        (byte)Number.ParseInteger(utf8Text, NumberStyles.Integer, provider, 8, isSigned: false);

    public static bool TryParse([NotNullWhen(true)] string? s, out byte result) => TryParse(s.AsSpan(), NumberStyles.Integer, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out byte result) =>
        TryParse(s.AsSpan(), NumberStyles.Integer, provider, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out byte result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out byte result) => TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out byte result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out byte result) => TryParse(utf8Text, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out byte result) =>
        TryParse(utf8Text, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out byte result)
    {
        bool parsed = Number.TryParseInteger(s, style, provider, 8, isSigned: false, out ulong value) == ParseStatus.Done;
        result = (byte)value;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out byte result)
    {
        bool parsed = Number.TryParseInteger(utf8Text, style, provider, 8, isSigned: false, out ulong value) == ParseStatus.Done;
        result = (byte)value;
        return parsed;
    }
}
