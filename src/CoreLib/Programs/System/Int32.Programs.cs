using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct Int32
    : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<int>, IUtf8SpanParsable<int>
{
    public override string ToString() => Number.ToString((long)_value);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format) => Number.ToString(_value, (uint)_value, format, null);

    public string ToString(IFormatProvider? provider) => Number.ToString(_value, (uint)_value, null, provider);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format, IFormatProvider? provider) =>
        Number.ToString(_value, (uint)_value, format, provider);

    public static int Parse(string s) => (int)Number.ParseInteger<char>(Number.Check(s), NumberStyles.Integer, null, 32, isSigned: true);

    public static int Parse(string s, NumberStyles style) => (int)Number.ParseInteger<char>(Number.Check(s), style, null, 32, isSigned: true);

    public static int Parse(string s, IFormatProvider? provider) => (int)Number.ParseInteger<char>(Number.Check(s), NumberStyles.Integer, provider, 32, isSigned: true);

    public static int Parse(string s, NumberStyles style, IFormatProvider? provider) =>
        (int)Number.ParseInteger<char>(Number.Check(s), style, provider, 32, isSigned: true);

    public static int Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (int)Number.ParseInteger(s, style, provider, 32, isSigned: true);

    public static int Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => (int)Number.ParseInteger(s, NumberStyles.Integer, provider, 32, isSigned: true);

    public static int Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (int)Number.ParseInteger(utf8Text, style, provider, 32, isSigned: true);

    public static int Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        (int)Number.ParseInteger(utf8Text, NumberStyles.Integer, provider, 32, isSigned: true);

    public static bool TryParse([NotNullWhen(true)] string? s, out int result) => TryParse(s.AsSpan(), NumberStyles.Integer, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out int result) =>
        TryParse(s.AsSpan(), NumberStyles.Integer, provider, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out int result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out int result) => TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out int result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out int result) => TryParse(utf8Text, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out int result) =>
        TryParse(utf8Text, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out int result)
    {
        bool parsed = Number.TryParseInteger(s, style, provider, 32, isSigned: true, out ulong value) == ParseStatus.Done;
        result = (int)value;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out int result)
    {
        bool parsed = Number.TryParseInteger(utf8Text, style, provider, 32, isSigned: true, out ulong value) == ParseStatus.Done;
        result = (int)value;
        return parsed;
    }
}
