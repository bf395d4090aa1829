using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct UIntPtr : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<nuint>, IUtf8SpanParsable<nuint>
{
    public override string ToString() => Number.ToString(_value, 16, null);

    public string ToString(string? format) => Number.ToString(_value, 16, format);

    public string ToString(IFormatProvider? provider) => ToString();

    public string ToString(string? format, IFormatProvider? provider) => ToString(format);

    public static nuint Parse(string s) => Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan());

    public static nuint Parse(string s, IFormatProvider? provider) => Parse(s);

    public static nuint Parse(string s, NumberStyles style) =>
        Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), style);

    public static nuint Parse(string s, NumberStyles style, IFormatProvider? provider) => Parse(s, style);

    public static nuint Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    public static nuint Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        (nuint)Number.ParseUnsigned(utf8Text, NumberStyles.Integer, 64);

    public static nuint Parse(
        ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (nuint)Number.ParseUnsigned(s, style, 64);

    public static bool TryParse([NotNullWhen(true)] string? s, out nuint result) => TryParse(s.AsSpan(), out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out nuint result) =>
        TryParse(s.AsSpan(), out result);

    public static bool TryParse(
        [NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out nuint result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out nuint result) => TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out nuint result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out nuint result) => TryParse(utf8Text, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out nuint result)
    {
        bool parsed = Number.TryParseUnsigned(utf8Text, NumberStyles.Integer, 64, out ulong value) == ParseStatus.Done;
        result = (nuint)value;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out nuint result)
    {
        bool parsed = Number.TryParseUnsigned(s, style, 64, out ulong value) == ParseStatus.Done;
        result = (nuint)value;
        return parsed;
    }
}
