using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct Int32 : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<int>, IUtf8SpanParsable<int>
{
    public override string ToString() => Number.ToString(_value, (uint)_value, 8, null);

    public string ToString(string? format) => Number.ToString(_value, (uint)_value, 8, format);

    public string ToString(IFormatProvider? provider) => ToString();

    public string ToString(string? format, IFormatProvider? provider) => ToString(format);

    public static int Parse(string s) => Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan());

    public static int Parse(string s, IFormatProvider? provider) => Parse(s);

    public static int Parse(string s, NumberStyles style) =>
        Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), style);

    public static int Parse(string s, NumberStyles style, IFormatProvider? provider) => Parse(s, style);

    public static int Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    public static int Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        (int)Number.ParseSigned(utf8Text, NumberStyles.Integer, 32);

    public static int Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (int)Number.ParseSigned(s, style, 32);

    public static bool TryParse([NotNullWhen(true)] string? s, out int result) => TryParse(s.AsSpan(), out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out int result) =>
        TryParse(s.AsSpan(), out result);

    public static bool TryParse(
        [NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out int result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out int result) => TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out int result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out int result) => TryParse(utf8Text, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out int result)
    {
        bool parsed = Number.TryParseSigned(utf8Text, NumberStyles.Integer, 32, out long value) == ParseStatus.Done;
        result = (int)value;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out int result)
    {
        bool parsed = Number.TryParseSigned(s, style, 32, out long value) == ParseStatus.Done;
        result = (int)value;
        return parsed;
    }
}
