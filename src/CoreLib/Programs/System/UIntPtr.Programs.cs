using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct UIntPtr
    : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<nuint>, IUtf8SpanParsable<nuint>
{
    public override string ToString() => Number.ToString((ulong)_value);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format) => Number.ToString((ulong)_value, format, null);

    public string ToString(IFormatProvider? provider) => Number.ToString((ulong)_value, null, provider);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format, IFormatProvider? provider) =>
        Number.ToString((ulong)_value, format, provider);

    public static nuint Parse(string s) => (nuint)Number.ParseInteger<char>(Number.Check(s), NumberStyles.Integer, null, 64, isSigned: false);

    public static nuint Parse(string s, NumberStyles style) => (nuint)Number.ParseInteger<char>(Number.Check(s), style, null, 64, isSigned: false);

    public static nuint Parse(string s, IFormatProvider? provider) => (nuint)Number.ParseInteger<char>(Number.Check(s), NumberStyles.Integer, provider, 64, isSigned: false);

    public static nuint Parse(string s, NumberStyles style, IFormatProvider? provider) =>
        (nuint)Number.ParseInteger<char>(Number.Check(s), style, provider, 64, isSigned: false);

    public static nuint Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (nuint)Number.ParseInteger(s, style, provider, 64, isSigned: false);

    public static nuint Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => (nuint)Number.ParseInteger(s, NumberStyles.Integer, provider, 64, isSigned: false);

    public static nuint Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (nuint)Number.ParseInteger(utf8Text, style, provider, 64, isSigned: false);

    public static nuint Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        (nuint)Number.ParseInteger(utf8Text, NumberStyles.Integer, provider, 64, isSigned: false);

    public static bool TryParse([NotNullWhen(true)] string? s, out nuint result) => TryParse(s.AsSpan(), NumberStyles.Integer, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out nuint result) =>
        TryParse(s.AsSpan(), NumberStyles.Integer, provider, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out nuint result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out nuint result) => TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out nuint result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out nuint result) => TryParse(utf8Text, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out nuint result) =>
        TryParse(utf8Text, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out nuint result)
    {
        bool parsed = Number.TryParseInteger(s, style, provider, 64, isSigned: false, out ulong value) == ParseStatus.Done;
        result = (nuint)value;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out nuint result)
    {
        bool parsed = Number.TryParseInteger(utf8Text, style, provider, 64, isSigned: false, out ulong value) == ParseStatus.Done;
        result = (nuint)value;
        return parsed;
    }
}
