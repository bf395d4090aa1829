using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct UInt32 : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<uint>, IUtf8SpanParsable<uint>
{
    public override string ToString() => Number.ToString(_value, 8, null);

    public string ToString(string? format) => Number.ToString(_value, 8, format);

    public string ToString(IFormatProvider? provider) => ToString();

    public string ToString(string? format, IFormatProvider? provider) => ToString(format);

    public static uint Parse(string s) => Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan());

    public static uint Parse(string s, IFormatProvider? provider) => Parse(s);

    public static uint Parse(string s, NumberStyles style) =>
        Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), style);

    public static uint Parse(string s, NumberStyles style, IFormatProvider? provider) => Parse(s, style);

    public static uint Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    public static uint Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        (uint)Number.ParseUnsigned(utf8Text, NumberStyles.Integer, 32);

    public static uint Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (uint)Number.ParseUnsigned(s, style, 32);

    public static bool TryParse([NotNullWhen(true)] string? s, out uint result) => TryParse(s.AsSpan(), out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out uint result) =>
        TryParse(s.AsSpan(), out result);

    public static bool TryParse(
        [NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out uint result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out uint result) => TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out uint result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out uint result) => TryParse(utf8Text, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out uint result)
    {
        bool parsed = Number.TryParseUnsigned(utf8Text, NumberStyles.Integer, 32, out ulong value) == ParseStatus.Done;
        result = (uint)value;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out uint result)
    {
        bool parsed = Number.TryParseUnsigned(s, style, 32, out ulong value) == ParseStatus.Done;
        result = (uint)value;
        return parsed;
    }
}
