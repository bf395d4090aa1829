using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct SByte : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<sbyte>, IUtf8SpanParsable<sbyte>
{
    public override string ToString() => Number.ToString(_value, (byte)_value, 2, null);

    public string ToString(string? format) => Number.ToString(_value, (byte)_value, 2, format);

    public string ToString(IFormatProvider? provider) => ToString();

    public string ToString(string? format, IFormatProvider? provider) => ToString(format);

    public static sbyte Parse(string s) => Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan());

    public static sbyte Parse(string s, IFormatProvider? provider) => Parse(s);

    public static sbyte Parse(string s, NumberStyles style) =>
        Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), style);

    public static sbyte Parse(string s, NumberStyles style, IFormatProvider? provider) => Parse(s, style);

    public static sbyte Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    public static sbyte Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        (sbyte)Number.ParseSigned(utf8Text, NumberStyles.Integer, 8);

    public static sbyte Parse(
        ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (sbyte)Number.ParseSigned(s, style, 8);

    public static bool TryParse([NotNullWhen(true)] string? s, out sbyte result) => TryParse(s.AsSpan(), out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out sbyte result) =>
        TryParse(s.AsSpan(), out result);

    public static bool TryParse(
        [NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out sbyte result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out sbyte result) => TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out sbyte result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out sbyte result) => TryParse(utf8Text, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out sbyte result)
    {
        bool parsed = Number.TryParseSigned(utf8Text, NumberStyles.Integer, 8, out long value) == ParseStatus.Done;
        result = (sbyte)value;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out sbyte result)
    {
        bool parsed = Number.TryParseSigned(s, style, 8, out long value) == ParseStatus.Done;
        result = (sbyte)value;
        return parsed;
    }
}
