using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct UInt16
    : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<ushort>, IUtf8SpanParsable<ushort>
{
    public override string ToString() => Number.ToString((ulong)_value);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format) => Number.ToString((ulong)_value, format, null);

    public string ToString(IFormatProvider? provider) => Number.ToString((ulong)_value, null, provider);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format, IFormatProvider? provider) =>
        Number.ToString((ulong)_value, format, provider);

    public static ushort Parse(string s) => (ushort)Number.ParseInteger<char>(Number.Check(s), NumberStyles.Integer, null, 16, isSigned: false);

    public static ushort Parse(string s, NumberStyles style) => (ushort)Number.ParseInteger<char>(Number.Check(s), style, null, 16, isSigned: false);

    public static ushort Parse(string s, IFormatProvider? provider) => (ushort)Number.ParseInteger<char>(Number.Check(s), NumberStyles.Integer, provider, 16, isSigned: false);

    public static ushort Parse(string s, NumberStyles style, IFormatProvider? provider) =>
        (ushort)Number.ParseInteger<char>(Number.Check(s), style, provider, 16, isSigned: false);

    public static ushort Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (ushort)Number.ParseInteger(s, style, provider, 16, isSigned: false);

    public static ushort Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => (ushort)Number.ParseInteger(s, NumberStyles.Integer, provider, 16, isSigned: false);

    public static ushort Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (ushort)Number.ParseInteger(utf8Text, style, provider, 16, isSigned: false);

    public static ushort Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        (ushort)Number.ParseInteger(utf8Text, NumberStyles.Integer, provider, 16, isSigned: false);

    public static bool TryParse([NotNullWhen(true)] string? s, out ushort result) => TryParse(s.AsSpan(), NumberStyles.Integer, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ushort result) =>
        TryParse(s.AsSpan(), NumberStyles.Integer, provider, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out ushort result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out ushort result) => TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ushort result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out ushort result) => TryParse(utf8Text, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out ushort result) =>
        TryParse(utf8Text, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out ushort result)
    {
        bool parsed = Number.TryParseInteger(s, style, provider, 16, isSigned: false, out ulong value) == ParseStatus.Done;
        result = (ushort)value;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out ushort result)
    {
        bool parsed = Number.TryParseInteger(utf8Text, style, provider, 16, isSigned: false, out ulong value) == ParseStatus.Done;
        result = (ushort)value;
        return parsed;
    }
}
