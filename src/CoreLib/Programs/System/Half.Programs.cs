using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct Half
    : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<Half>, IUtf8SpanParsable<Half>
{
    public override string ToString() => Number.ToString(this, null, null);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format) => Number.ToString(this, format, null);

    public string ToString(IFormatProvider? provider) => Number.ToString(this, null, provider);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format, IFormatProvider? provider) =>
        Number.ToString(this, format, provider);

    public bool TryFormat(
        Span<char> destination, out int charsWritten, [StringSyntax(StringSyntaxAttribute.NumericFormat)] ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null) =>
        Number.TryFormat(this, destination, out charsWritten, format, provider);

    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, [StringSyntax(StringSyntaxAttribute.NumericFormat)] ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null) =>
        Number.TryFormat(this, utf8Destination, out bytesWritten, format, provider);

    public static Half Parse(string s) => Number.ParseHalf<char>(Number.Check(s), NumberStyles.Float | NumberStyles.AllowThousands, null);

    public static Half Parse(string s, NumberStyles style) => Number.ParseHalf<char>(Number.Check(s), style, null);

    public static Half Parse(string s, IFormatProvider? provider) =>
        Number.ParseHalf<char>(Number.Check(s), NumberStyles.Float | NumberStyles.AllowThousands, provider);

    public static Half Parse(string s, NumberStyles style = NumberStyles.Float | NumberStyles.AllowThousands, IFormatProvider? provider = null) =>
        Number.ParseHalf<char>(Number.Check(s), style, provider);

    public static Half Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Float | NumberStyles.AllowThousands, IFormatProvider? provider = null) =>
        Number.ParseHalf<char>(s, style, provider);

    public static Half Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Number.ParseHalf<char>(s, NumberStyles.Float | NumberStyles.AllowThousands, provider);

    public static Half Parse(
        ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Float | NumberStyles.AllowThousands, IFormatProvider? provider = null) =>
        Number.ParseHalf<byte>(utf8Text, style, provider);

    public static Half Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        Number.ParseHalf<byte>(utf8Text, NumberStyles.Float | NumberStyles.AllowThousands, provider);

    public static bool TryParse([NotNullWhen(true)] string? s, out Half result) =>
        TryParse(s.AsSpan(), NumberStyles.Float | NumberStyles.AllowThousands, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Half result) =>
        TryParse(s.AsSpan(), NumberStyles.Float | NumberStyles.AllowThousands, provider, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out Half result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out Half result) =>
        TryParse(s, NumberStyles.Float | NumberStyles.AllowThousands, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Half result) =>
        TryParse(s, NumberStyles.Float | NumberStyles.AllowThousands, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out Half result) =>
        Number.TryParseHalf(s, style, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Half result) =>
        TryParse(utf8Text, NumberStyles.Float | NumberStyles.AllowThousands, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Half result) =>
        TryParse(utf8Text, NumberStyles.Float | NumberStyles.AllowThousands, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out Half result) =>
        Number.TryParseHalf(utf8Text, style, provider, out result);
}
