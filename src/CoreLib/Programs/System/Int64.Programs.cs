using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct Int64 : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<long>, IUtf8SpanParsable<long>
{
    public override string ToString() => Number.ToString(_value, (ulong)_value, 16, null);

    public string ToString(string? format) => Number.ToString(_value, (ulong)_value, 16, format);

    public string ToString(IFormatProvider? provider) => ToString();

    public string ToString(string? format, IFormatProvider? provider) => ToString(format);

    public static long Parse(string s) => Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan());

    public static long Parse(string s, IFormatProvider? provider) => Parse(s);

    public static long Parse(string s, NumberStyles style) =>
        Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), style);

    public static long Parse(string s, NumberStyles style, IFormatProvider? provider) => Parse(s, style);

    public static long Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    public static long Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        (long)Number.ParseSigned(utf8Text, NumberStyles.Integer, 64);

    public static long Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (long)Number.ParseSigned(s, style, 64);

    public static bool TryParse([NotNullWhen(true)] string? s, out long result) => TryParse(s.AsSpan(), out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out long result) =>
        TryParse(s.AsSpan(), out result);

    public static bool TryParse(
        [NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out long result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out long result) => TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out long result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out long result) => TryParse(utf8Text, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out long result)
    {
        bool parsed = Number.TryParseSigned(utf8Text, NumberStyles.Integer, 64, out long value) == ParseStatus.Done;
        result = (long)value;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out long result)
    {
        bool parsed = Number.TryParseSigned(s, style, 64, out long value) == ParseStatus.Done;
        result = (long)value;
        return parsed;
    }
}
