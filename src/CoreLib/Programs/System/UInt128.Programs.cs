using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct UInt128
    : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<UInt128>, IUtf8SpanParsable<UInt128>
{
    public override string ToString() => Number.ToString(this, null, null);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format) => Number.ToString(this, format, null);

    public string ToString(IFormatProvider? provider) => Number.ToString(this, null, provider);

    public string ToString([StringSyntax(StringSyntaxAttribute.NumericFormat)] string? format, IFormatProvider? provider) =>
        Number.ToString(this, format, provider);

    public bool TryFormat(
        Span<char> destination, out int charsWritten,
        [StringSyntax(StringSyntaxAttribute.NumericFormat)] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(this, destination, out charsWritten, format, provider);

    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten,
        [StringSyntax(StringSyntaxAttribute.NumericFormat)] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(this, utf8Destination, out bytesWritten, format, provider);

    public static UInt128 Parse(string s) => (UInt128)Number.ParseInteger128<char>(Number.Check(s), NumberStyles.Integer, null, 128, isSigned: false);

    public static UInt128 Parse(string s, NumberStyles style) => (UInt128)Number.ParseInteger128<char>(Number.Check(s), style, null, 128, isSigned: false);

    public static UInt128 Parse(string s, IFormatProvider? provider) => (UInt128)Number.ParseInteger128<char>(Number.Check(s), NumberStyles.Integer, provider, 128, isSigned: false);

    public static UInt128 Parse(string s, NumberStyles style, IFormatProvider? provider) =>
        (UInt128)Number.ParseInteger128<char>(Number.Check(s), style, provider, 128, isSigned: false);

    public static UInt128 Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (UInt128)Number.ParseInteger128(s, style, provider, 128, isSigned: false);

    public static UInt128 Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => (UInt128)Number.ParseInteger128(s, NumberStyles.Integer, provider, 128, isSigned: false);

    public static UInt128 Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (UInt128)Number.ParseInteger128(utf8Text, style, provider, 128, isSigned: false);

    public static UInt128 Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        (UInt128)Number.ParseInteger128(utf8Text, NumberStyles.Integer, provider, 128, isSigned: false);

    public static bool TryParse([NotNullWhen(true)] string? s, out UInt128 result) => TryParse(s.AsSpan(), NumberStyles.Integer, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out UInt128 result) =>
        TryParse(s.AsSpan(), NumberStyles.Integer, provider, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out UInt128 result) =>
        TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out UInt128 result) => TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out UInt128 result) =>
        TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out UInt128 result) => TryParse(utf8Text, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out UInt128 result) =>
        TryParse(utf8Text, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out UInt128 result)
    {
        bool parsed = Number.TryParseInteger128(s, style, provider, 128, isSigned: false, out UInt128 value) == ParseStatus.Done;
        result = (UInt128)value;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out UInt128 result)
    {
        bool parsed = Number.TryParseInteger128(utf8Text, style, provider, 128, isSigned: false, out UInt128 value) == ParseStatus.Done;
        result = (UInt128)value;
        return parsed;
    }
}
