using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct Int16 : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<short>, IUtf8SpanParsable<short>
{
    public override string ToString() => Number.ToString(_value, (ushort)_value, 4, null);

    public string ToString(string? format) => Number.ToString(_value, (ushort)_value, 4, format);

    public string ToString(IFormatProvider? provider) => ToString();

    public string ToString(string? format, IFormatProvider? provider) => ToString(format);

    public static short Parse(string s) => Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan());

    public static short Parse(string s, IFormatProvider? provider) => Parse(s);

    public static short Parse(string s, NumberStyles style) =>
        Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), style);

    public static short Parse(string s, NumberStyles style, IFormatProvider? provider) => Parse(s, style);

    public static short Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    public static short Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        (short)Number.ParseSigned(utf8Text, NumberStyles.Integer, 16);

    public static short Parse(
        ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (short)Number.ParseSigned(s, style, 16);

    public static bool TryParse([NotNullWhen(true)] string? s, out short result) => TryParse(s.AsSpan(), out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out short result) =>
        TryParse(s.AsSpan(), out result);

    public static bool TryParse(
        [NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out short result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out short result) => TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out short result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out short result) => TryParse(utf8Text, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out short result)
    {
        bool parsed = Number.TryParseSigned(utf8Text, NumberStyles.Integer, 16, out long value) == ParseStatus.Done;
        result = (short)value;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out short result)
    {
        bool parsed = Number.TryParseSigned(s, style, 16, out long value) == ParseStatus.Done;
        result = (short)value;
        return parsed;
    }
}
