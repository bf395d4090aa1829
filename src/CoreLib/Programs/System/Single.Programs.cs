using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct Single
    : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<float>, IUtf8SpanParsable<float>
{
    public override string ToString() => Number.ToString(_value, null, null);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format) => Number.ToString(_value, format, null);

    public string ToString(IFormatProvider? provider) => Number.ToString(_value, null, provider);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format, IFormatProvider? provider) =>
        Number.ToString(_value, format, provider);

    public bool TryFormat(
        Span<char> destination, out int charsWritten, [StringSyntax(StringSyntaxAttribute.NumericFormat)] ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null) =>
        Number.TryFormat(_value, destination, out charsWritten, format, provider);

    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, [StringSyntax(StringSyntaxAttribute.NumericFormat)] ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null) =>
        Number.TryFormat(_value, utf8Destination, out bytesWritten, format, provider);

    public static float Parse(string s) => Number.ParseSingle<char>(Number.Check(s), NumberStyles.Float | NumberStyles.AllowThousands, null);

    public static float Parse(string s, NumberStyles style) => Number.ParseSingle<char>(Number.Check(s), style, null);

    public static float Parse(string s, IFormatProvider? provider) =>
        Number.ParseSingle<char>(Number.Check(s), NumberStyles.Float | NumberStyles.AllowThousands, provider);

    public static float Parse(string s, NumberStyles style, IFormatProvider? provider) =>
        Number.ParseSingle<char>(Number.Check(s), style, provider);

    public static float Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Float | NumberStyles.AllowThousands, IFormatProvider? provider = null) =>
        Number.ParseSingle<char>(s, style, provider);

    public static float Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Number.ParseSingle<char>(s, NumberStyles.Float | NumberStyles.AllowThousands, provider);

    public static float Parse(
        ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Float | NumberStyles.AllowThousands, IFormatProvider? provider = null) =>
        Number.ParseSingle<byte>(utf8Text, style, provider);

    public static float Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        Number.ParseSingle<byte>(utf8Text, NumberStyles.Float | NumberStyles.AllowThousands, provider);

    public static bool TryParse([NotNullWhen(true)] string? s, out float result) =>
        TryParse(s.AsSpan(), NumberStyles.Float | NumberStyles.AllowThousands, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out float result) =>
        TryParse(s.AsSpan(), NumberStyles.Float | NumberStyles.AllowThousands, provider, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out float result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out float result) =>
        TryParse(s, NumberStyles.Float | NumberStyles.AllowThousands, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out float result) =>
        TryParse(s, NumberStyles.Float | NumberStyles.AllowThousands, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out float result) =>
        Number.TryParseSingle(s, style, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out float result) =>
        TryParse(utf8Text, NumberStyles.Float | NumberStyles.AllowThousands, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out float result) =>
        TryParse(utf8Text, NumberStyles.Float | NumberStyles.AllowThousands, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out float result) =>
        Number.TryParseSingle(utf8Text, style, provider, out result);
}
