using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct UInt32
    : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<uint>, IUtf8SpanParsable<uint>
{
    public override string ToString() => Number.ToString((ulong)_value);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format) => Number.ToString((ulong)_value, format, null);

    public string ToString(IFormatProvider? provider) => Number.ToString((ulong)_value, null, provider);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format, IFormatProvider? provider) =>
        Number.ToString((ulong)_value, format, provider);

    public static uint Parse(string s) => (uint)Number.ParseInteger<char>(Number.Check(s), NumberStyles.Integer, null, 32, isSigned: false);

    public static uint Parse(string s, NumberStyles style) => (uint)Number.ParseInteger<char>(Number.Check(s), style, null, 32, isSigned: false);

    public static uint Parse(string s, IFormatProvider? provider) => (uint)Number.ParseInteger<char>(Number.Check(s), NumberStyles.Integer, provider, 32, isSigned: false);

    public static uint Parse(string s, NumberStyles style, IFormatProvider? provider) =>
        (uint)Number.ParseInteger<char>(Number.Check(s), style, provider, 32, isSigned: false);

    public static uint Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (uint)Number.ParseInteger(s, style, provider, 32, isSigned: false);

    public static uint Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => (uint)Number.ParseInteger(s, NumberStyles.Integer, provider, 32, isSigned: false);

    public static uint Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (uint)Number.ParseInteger(utf8Text, style, provider, 32, isSigned: false);

    public static uint Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        (uint)Number.ParseInteger(utf8Text, NumberStyles.Integer, provider, 32, isSigned: false);

    public static bool TryParse([NotNullWhen(true)] string? s, out uint result) => TryParse(s.AsSpan(), NumberStyles.Integer, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out uint result) =>
        TryParse(s.AsSpan(), NumberStyles.Integer, provider, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out uint result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out uint result) => TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out uint result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out uint result) => TryParse(utf8Text, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out uint result) =>
        TryParse(utf8Text, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out uint result)
    {
        bool parsed = Number.TryParseInteger(s, style, provider, 32, isSigned: false, out ulong value) == ParseStatus.Done;
        result = (uint)value;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out uint result)
    {
        bool parsed = Number.TryParseInteger(utf8Text, style, provider, 32, isSigned: false, out ulong value) == ParseStatus.Done;
        result = (uint)value;
        return parsed;
    }
}
