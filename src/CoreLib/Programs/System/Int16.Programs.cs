using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct Int16
    : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<short>, IUtf8SpanParsable<short>
{
    public override string ToString() => Number.ToString((long)_value);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format) => Number.ToString(_value, (ushort)_value, format, null);

    public string ToString(IFormatProvider? provider) => Number.ToString(_value, (ushort)_value, null, provider);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format, IFormatProvider? provider) =>
        Number.ToString(_value, (ushort)_value, format, provider);

    public static short Parse(string s) => (short)Number.ParseInteger<char>(Number.Check(s), NumberStyles.Integer, null, 16, isSigned: true);

    public static short Parse(string s, NumberStyles style) => (short)Number.ParseInteger<char>(Number.Check(s), style, null, 16, isSigned: true);

    public static short Parse(string s, IFormatProvider? provider) => (short)Number.ParseInteger<char>(Number.Check(s), NumberStyles.Integer, provider, 16, isSigned: true);

    public static short Parse(string s, NumberStyles style, IFormatProvider? provider) =>
        (short)Number.ParseInteger<char>(Number.Check(s), style, provider, 16, isSigned: true);

    public static short Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (short)Number.ParseInteger(s, style, provider, 16, isSigned: true);

    public static short Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => (short)Number.ParseInteger(s, NumberStyles.Integer, provider, 16, isSigned: true);

    public static short Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (short)Number.ParseInteger(utf8Text, style, provider, 16, isSigned: true);

    public static short Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        (short)Number.ParseInteger(utf8Text, NumberStyles.Integer, provider, 16, isSigned: true);

    public static bool TryParse([NotNullWhen(true)] string? s, out short result) => TryParse(s.AsSpan(), NumberStyles.Integer, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out short result) =>
        TryParse(s.AsSpan(), NumberStyles.Integer, provider, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out short result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out short result) => TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out short result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out short result) => TryParse(utf8Text, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out short result) =>
        TryParse(utf8Text, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out short result)
    {
        bool parsed = Number.TryParseInteger(s, style, provider, 16, isSigned: true, out ulong value) == ParseStatus.Done;
        result = (short)value;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out short result)
    {
        bool parsed = Number.TryParseInteger(utf8Text, style, provider, 16, isSigned: true, out ulong value) == ParseStatus.Done;
        result = (short)value;
        return parsed;
    }
}
