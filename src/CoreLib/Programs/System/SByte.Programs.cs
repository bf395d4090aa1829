using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct SByte
    : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<sbyte>, IUtf8SpanParsable<sbyte>
{
    public override string ToString() => Number.ToString((long)_value);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format) => Number.ToString(_value, (byte)_value, format, null);

    public string ToString(IFormatProvider? provider) => Number.ToString(_value, (byte)_value, null, provider);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format, IFormatProvider? provider) =>
        Number.ToString(_value, (byte)_value, format, provider);

    public static sbyte Parse(string s) => (sbyte)Number.ParseInteger<char>(Number.Check(s), NumberStyles.Integer, null, 8, isSigned: true);

    public static sbyte Parse(string s, NumberStyles style) => (sbyte)Number.ParseInteger<char>(Number.Check(s), style, null, 8, isSigned: true);

    public static sbyte Parse(string s, IFormatProvider? provider) => (sbyte)Number.ParseInteger<char>(Number.Check(s), NumberStyles.Integer, provider, 8, isSigned: true);

    public static sbyte Parse(string s, NumberStyles style, IFormatProvider? provider) =>
        (sbyte)Number.ParseInteger<char>(Number.Check(s), style, provider, 8, isSigned: true);

    public static sbyte Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (sbyte)Number.ParseInteger(s, style, provider, 8, isSigned: true);

    public static sbyte Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => (sbyte)Number.ParseInteger(s, NumberStyles.Integer, provider, 8, isSigned: true);

    public static sbyte Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (sbyte)Number.ParseInteger(utf8Text, style, provider, 8, isSigned: true);

    public static sbyte Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        (sbyte)Number.ParseInteger(utf8Text, NumberStyles.Integer, provider, 8, isSigned: true);

    public static bool TryParse([NotNullWhen(true)] string? s, out sbyte result) => TryParse(s.AsSpan(), NumberStyles.Integer, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out sbyte result) =>
        TryParse(s.AsSpan(), NumberStyles.Integer, provider, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out sbyte result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out sbyte result) => TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out sbyte result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out sbyte result) => TryParse(utf8Text, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out sbyte result) =>
        TryParse(utf8Text, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out sbyte result)
    {
        bool parsed = Number.TryParseInteger(s, style, provider, 8, isSigned: true, out ulong value) == ParseStatus.Done;
        result = (sbyte)value;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out sbyte result)
    {
        bool parsed = Number.TryParseInteger(utf8Text, style, provider, 8, isSigned: true, out ulong value) == ParseStatus.Done;
        result = (sbyte)value;
        return parsed;
    }
}
