using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct Double
    : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<double>, IUtf8SpanParsable<double>
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

    public static double Parse(string s) => Number.ParseDouble<char>(Number.Check(s), NumberStyles.Float | NumberStyles.AllowThousands, null);

    public static double Parse(string s, NumberStyles style) => Number.ParseDouble<char>(Number.Check(s), style, null);

    public static double Parse(string s, IFormatProvider? provider) =>
        Number.ParseDouble<char>(Number.Check(s), NumberStyles.Float | NumberStyles.AllowThousands, provider);

    public static double Parse(string s, NumberStyles style, IFormatProvider? provider) =>
        Number.ParseDouble<char>(Number.Check(s), style, provider);

    public static double Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Float | NumberStyles.AllowThousands, IFormatProvider? provider = null) =>
        Number.ParseDouble<char>(s, style, provider);

    public static double Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Number.ParseDouble<char>(s, NumberStyles.Float | NumberStyles.AllowThousands, provider);

    public static double Parse(
        ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Float | NumberStyles.AllowThousands, IFormatProvider? provider = null) =>
        Number.ParseDouble<byte>(utf8Text, style, provider);

    public static double Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        Number.ParseDouble<byte>(utf8Text, NumberStyles.Float | NumberStyles.AllowThousands, provider);

    public static bool TryParse([NotNullWhen(true)] string? s, out double result) =>
        TryParse(s.AsSpan(), NumberStyles.Float | NumberStyles.AllowThousands, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out double result) =>
        TryParse(s.AsSpan(), NumberStyles.Float | NumberStyles.AllowThousands, provider, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out double result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out double result) =>
        TryParse(s, NumberStyles.Float | NumberStyles.AllowThousands, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out double result) =>
        TryParse(s, NumberStyles.Float | NumberStyles.AllowThousands, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out double result) =>
        Number.TryParseDouble(s, style, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out double result) =>
        TryParse(utf8Text, NumberStyles.Float | NumberStyles.AllowThousands, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out double result) =>
        TryParse(utf8Text, NumberStyles.Float | NumberStyles.AllowThousands, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out double result) =>
        Number.TryParseDouble(utf8Text, style, provider, out result);
}
