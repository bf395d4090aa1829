using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace System;

public readonly partial struct DateTime
{
    public override string ToString() => ToString(null, null);

    public string ToString([StringSyntax(StringSyntaxAttribute.DateTimeFormat)] string? format) => ToString(format, null);

    public string ToString(IFormatProvider? provider) => ToString(null, provider);

    public string ToString([StringSyntax(StringSyntaxAttribute.DateTimeFormat)] string? format, IFormatProvider? provider)
    {
        TextBuilder result = new(stackalloc char[64]);
        Write(ref result, format, provider);
        return result.ToString();
    }

    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        [StringSyntax(StringSyntaxAttribute.DateTimeFormat)] ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null)
    {
        TextBuilder result = new(stackalloc char[64]);
        Write(ref result, format, provider);
        return result.TryCopyTo(destination, out charsWritten);
    }

    public bool TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        [StringSyntax(StringSyntaxAttribute.DateTimeFormat)] ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null)
    {
        TextBuilder result = new(stackalloc char[64]);
        Write(ref result, format, provider);
        return result.TryCopyTo(utf8Destination, out bytesWritten);
    }

    public static DateTime Parse(string s) => Parse(s, null, DateTimeStyles.None);

    public static DateTime Parse(string s, IFormatProvider? provider) => Parse(s, provider, DateTimeStyles.None);

    public static DateTime Parse(string s, IFormatProvider? provider, DateTimeStyles styles)
    {
        CheckStyles(styles);
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider, styles);
    }

    public static DateTime Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, provider, DateTimeStyles.None);

    public static DateTime Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null, DateTimeStyles styles = DateTimeStyles.None)
    {
        CheckStyles(styles);
        DateTimeParse parse = Read(s, provider, styles);
        return parse.Succeeded ? Take(in parse) : throw parse.GetException(s, nameof(DateTime));
    }

    public static bool TryParse([NotNullWhen(true)] string? s, out DateTime result) => TryParse(s.AsSpan(), out result);

    public static bool TryParse(ReadOnlySpan<char> s, out DateTime result) => TryParse(s, null, DateTimeStyles.None, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DateTime result) =>
        TryParse(s, provider, DateTimeStyles.None, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DateTime result) =>
        TryParse(s, provider, DateTimeStyles.None, out result);

    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, DateTimeStyles styles, out DateTime result)
    {
        CheckStyles(styles);
        result = default;
        return s is not null && TryParse(s.AsSpan(), provider, styles, out result);
    }

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, DateTimeStyles styles, out DateTime result)
    {
        CheckStyles(styles);
        DateTimeParse parse = Read(s, provider, styles);
        result = parse.Succeeded ? Take(in parse) : default;
        return parse.Succeeded;
    }

    public static DateTime ParseExact(string s, [StringSyntax(StringSyntaxAttribute.DateTimeFormat)] string format, IFormatProvider? provider) =>
        ParseExact(s, format, provider, DateTimeStyles.None);

    public static DateTime ParseExact(
        string s, [StringSyntax(StringSyntaxAttribute.DateTimeFormat)] string format, IFormatProvider? provider, DateTimeStyles style)
    {
        CheckStyles(style);
        ArgumentNullException.ThrowIfNull(s);
        ArgumentNullException.ThrowIfNull(format);
        return ParseExact(s.AsSpan(), format.AsSpan(), provider, style);
    }

    public static DateTime ParseExact(
        ReadOnlySpan<char> s,
        [StringSyntax(StringSyntaxAttribute.DateTimeFormat)] ReadOnlySpan<char> format,
        IFormatProvider? provider,
        DateTimeStyles style = DateTimeStyles.None)
    {
        CheckStyles(style);
        DateTimeParse parse = ReadExact(s, format, provider, style);
        return parse.Succeeded ? Take(in parse) : throw parse.GetException(s, nameof(DateTime));
    }

    public static DateTime ParseExact(
        string s, [StringSyntax(StringSyntaxAttribute.DateTimeFormat)] string[] formats, IFormatProvider? provider, DateTimeStyles style)
    {
        CheckStyles(style);
        ArgumentNullException.ThrowIfNull(s);
        return ParseExact(s.AsSpan(), formats, provider, style);
    }

    public static DateTime ParseExact(
        ReadOnlySpan<char> s,
        [StringSyntax(StringSyntaxAttribute.DateTimeFormat)] string[] formats,
        IFormatProvider? provider,
        DateTimeStyles style = DateTimeStyles.None)
    {
        CheckStyles(style);
        if (formats is null)
        {
            throw new ArgumentNullException(nameof(formats), "String reference not set to an instance of a String.");
        }

        DateTimeParse parse = ReadAny(s, formats, provider, style);
        return parse.Succeeded ? Take(in parse) : throw parse.GetException(s, nameof(DateTime));
    }

    public static bool TryParseExact(
        [NotNullWhen(true)] string? s,
        [NotNullWhen(true), StringSyntax(StringSyntaxAttribute.DateTimeFormat)] string? format,
        IFormatProvider? provider,
        DateTimeStyles style,
        out DateTime result)
    {
        CheckStyles(style);
        result = default;
        return s is not null && format is not null && TryParseExact(s.AsSpan(), format.AsSpan(), provider, style, out result);
    }

    public static bool TryParseExact(
        ReadOnlySpan<char> s,
        [StringSyntax(StringSyntaxAttribute.DateTimeFormat)] ReadOnlySpan<char> format,
        IFormatProvider? provider,
        DateTimeStyles style,
        out DateTime result)
    {
        CheckStyles(style);
        DateTimeParse parse = ReadExact(s, format, provider, style);
        result = parse.Succeeded ? Take(in parse) : default;
        return parse.Succeeded;
    }

    public static bool TryParseExact(
        [NotNullWhen(true)] string? s,
        [NotNullWhen(true), StringSyntax(StringSyntaxAttribute.DateTimeFormat)] string?[]? formats,
        IFormatProvider? provider,
        DateTimeStyles style,
        out DateTime result)
    {
        CheckStyles(style);
        result = default;
        return s is not null && TryParseExact(s.AsSpan(), formats, provider, style, out result);
    }

    public static bool TryParseExact(
        ReadOnlySpan<char> s,
        [NotNullWhen(true), StringSyntax(StringSyntaxAttribute.DateTimeFormat)] string?[]? formats,
        IFormatProvider? provider,
        DateTimeStyles style,
        out DateTime result)
    {
        CheckStyles(style);
        DateTimeParse parse = ReadAny(s, formats, provider, style);
        result = parse.Succeeded ? Take(in parse) : default;
        return parse.Succeeded;
    }

    private static unsafe DateTimeParse ReadAny(
        ReadOnlySpan<char> text, string?[]? formats, IFormatProvider? provider, DateTimeStyles styles) =>
        DateTimeParse.ReadAny(text, formats, provider, styles, &ReadExact);

    public string ToLongDateString() => ToString("D");

    public string ToLongTimeString() => ToString("T");

    public string ToShortDateString() => ToString("d");

    public string ToShortTimeString() => ToString("t");

    public string[] GetDateTimeFormats() => GetDateTimeFormats(null);

    public string[] GetDateTimeFormats(IFormatProvider? provider)
    {
        List<string> texts = [];
        foreach (char format in "dDfFgGmMoOrRstTuUyY")
        {
            texts.AddRange(GetDateTimeFormats(format, provider));
        }

        return texts.ToArray();
    }

    public string[] GetDateTimeFormats([StringSyntax(StringSyntaxAttribute.DateTimeFormat)] char format) => GetDateTimeFormats(format, null);

    public string[] GetDateTimeFormats([StringSyntax(StringSyntaxAttribute.DateTimeFormat)] char format, IFormatProvider? provider)
    {
        DateTimeFormatInfo info = DateTimeFormatInfo.GetInstance(provider);
        if (format is 'd' or 'D' or 'f' or 'F' or 'g' or 'G' or 't' or 'T' or 'y' or 'Y' or 'U' or 'm' or 'M')
        {
            string[] patterns = info.GetAllDateTimePatterns(format);
            DateTime value = format == 'U' ? ToUniversalTime() : this;
            return Array.ConvertAll(patterns, pattern => value.ToString(pattern, info));
        }

        return [ToString(new string(format, 1), info)];
    }

    private static void CheckStyles(DateTimeStyles styles) => DateTimeParse.CheckStyles(styles, forOffset: false);

    private static DateTimeParse Read(ReadOnlySpan<char> text, IFormatProvider? provider, DateTimeStyles styles)
    {
        DateTimeParse parse = new(DateTimeFormatInfo.GetInstance(provider), styles);
        parse.ReadFree(text);
        return parse;
    }

    private static DateTimeParse ReadExact(
        ReadOnlySpan<char> text, ReadOnlySpan<char> format, IFormatProvider? provider, DateTimeStyles styles)
    {
        DateTimeParse parse = new(DateTimeFormatInfo.GetInstance(provider), styles);
        parse.ReadExact(text, format);
        return parse;
    }

    private static DateTime Take(in DateTimeParse parse) => parse.Moment;

    private void Write(ref TextBuilder result, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        DateTimeFormat.Format(ref result, this, format, provider, DateTimeFormat.NoOffset);
}
