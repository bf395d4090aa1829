using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct Byte : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<byte>, IUtf8SpanParsable<byte>
{
    public override string ToString() => Number.ToString(_value, 2, null);

    public string ToString(string? format) => Number.ToString(_value, 2, format);

    public string ToString(IFormatProvider? provider) => ToString();

    public string ToString(string? format, IFormatProvider? provider) => ToString(format);

    public static byte Parse(string s) => Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan());

    public static byte Parse(string s, IFormatProvider? provider) => Parse(s);

    public static byte Parse(string s, NumberStyles style) =>
        Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), style);

    public static byte Parse(string s, NumberStyles style, IFormatProvider? provider) => Parse(s, style);

    public static byte Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    public static byte Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        (byte)Number.ParseUnsigned(utf8Text, NumberStyles.Integer, 8);

    public static byte Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (byte)Number.ParseUnsigned(s, style, 8);

    public static bool TryParse([NotNullWhen(true)] string? s, out byte result) => TryParse(s.AsSpan(), out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out byte result) =>
        TryParse(s.AsSpan(), out result);

    public static bool TryParse(
        [NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out byte result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out byte result) => TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out byte result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out byte result) => TryParse(utf8Text, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out byte result)
    {
        bool parsed = Number.TryParseUnsigned(utf8Text, NumberStyles.Integer, 8, out ulong value) == ParseStatus.Done;
        result = (byte)value;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out byte result)
    {
        bool parsed = Number.TryParseUnsigned(s, style, 8, out ulong value) == ParseStatus.Done;
        result = (byte)value;
        return parsed;
    }
}
