using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct UInt16 : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<ushort>, IUtf8SpanParsable<ushort>
{
    public override string ToString() => Number.ToString(_value, 4, null);

    public string ToString(string? format) => Number.ToString(_value, 4, format);

    public string ToString(IFormatProvider? provider) => ToString();

    public string ToString(string? format, IFormatProvider? provider) => ToString(format);

    public static ushort Parse(string s) => Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan());

    public static ushort Parse(string s, IFormatProvider? provider) => Parse(s);

    public static ushort Parse(string s, NumberStyles style) =>
        Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), style);

    public static ushort Parse(string s, NumberStyles style, IFormatProvider? provider) => Parse(s, style);

    public static ushort Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    public static ushort Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        (ushort)Number.ParseUnsigned(utf8Text, NumberStyles.Integer, 16);

    public static ushort Parse(
        ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (ushort)Number.ParseUnsigned(s, style, 16);

    public static bool TryParse([NotNullWhen(true)] string? s, out ushort result) => TryParse(s.AsSpan(), out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ushort result) =>
        TryParse(s.AsSpan(), out result);

    public static bool TryParse(
        [NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out ushort result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out ushort result) => TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ushort result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out ushort result) => TryParse(utf8Text, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out ushort result)
    {
        bool parsed = Number.TryParseUnsigned(utf8Text, NumberStyles.Integer, 16, out ulong value) == ParseStatus.Done;
        result = (ushort)value;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out ushort result)
    {
        bool parsed = Number.TryParseUnsigned(s, style, 16, out ulong value) == ParseStatus.Done;
        result = (ushort)value;
        return parsed;
    }
}
