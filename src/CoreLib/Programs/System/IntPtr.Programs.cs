using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct IntPtr
    : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<nint>, IUtf8SpanParsable<nint>
{
    public override string ToString() => Number.ToString((long)_value);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format) => Number.ToString(_value, (ulong)_value, format, null);

    public string ToString(IFormatProvider? provider) => Number.ToString(_value, (ulong)_value, null, provider);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format, IFormatProvider? provider) =>
        Number.ToString(_value, (ulong)_value, format, provider);

    public static nint Parse(string s) => (nint)Number.ParseInteger<char>(Number.Check(s), NumberStyles.Integer, null, 64, isSigned: true);

    public static nint Parse(string s, NumberStyles style) => (nint)Number.ParseInteger<char>(Number.Check(s), style, null, 64, isSigned: true);

    public static nint Parse(string s, IFormatProvider? provider) => (nint)Number.ParseInteger<char>(Number.Check(s), NumberStyles.Integer, provider, 64, isSigned: true);

    public static nint Parse(string s, NumberStyles style, IFormatProvider? provider) =>
        (nint)Number.ParseInteger<char>(Number.Check(s), style, provider, 64, isSigned: true);

    public static nint Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (nint)Number.ParseInteger(s, style, provider, 64, isSigned: true);

    public static nint Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => (nint)Number.ParseInteger(s, NumberStyles.Integer, provider, 64, isSigned: true);

    public static nint Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (nint)Number.ParseInteger(utf8Text, style, provider, 64, isSigned: true);

    public static nint Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        (nint)Number.ParseInteger(utf8Text, NumberStyles.Integer, provider, 64, isSigned: true);

    public static bool TryParse([NotNullWhen(true)] string? s, out nint result) => TryParse(s.AsSpan(), NumberStyles.Integer, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out nint result) =>
        TryParse(s.AsSpan(), NumberStyles.Integer, provider, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out nint result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out nint result) => TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out nint result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out nint result) => TryParse(utf8Text, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out nint result) =>
        TryParse(utf8Text, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out nint result)
    {
        bool parsed = Number.TryParseInteger(s, style, provider, 64, isSigned: true, out ulong value) == ParseStatus.Done;
        result = (nint)value;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out nint result)
    {
        bool parsed = Number.TryParseInteger(utf8Text, style, provider, 64, isSigned: true, out ulong value) == ParseStatus.Done;
        result = (nint)value;
        return parsed;
    }
}
