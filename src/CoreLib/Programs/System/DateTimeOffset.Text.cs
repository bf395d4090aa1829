using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace System;

public readonly partial struct DateTimeOffset
{
    public override string ToString() => ToString(null, null);

    public string ToString([StringSyntax(StringSyntaxAttribute.DateTimeFormat)] string? format) => ToString(format, null);

    public string ToString(IFormatProvider? formatProvider) => ToString(null, formatProvider);

    public string ToString([StringSyntax(StringSyntaxAttribute.DateTimeFormat)] string? format, IFormatProvider? formatProvider)
    {
        TextBuilder result = new(stackalloc char[64]);
        Write(ref result, format, formatProvider);
        return result.ToString();
    }

    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        [StringSyntax(StringSyntaxAttribute.DateTimeFormat)] ReadOnlySpan<char> format = default,
        IFormatProvider? formatProvider = null)
    {
        TextBuilder result = new(stackalloc char[64]);
        Write(ref result, format, formatProvider);
        return result.TryCopyTo(destination, out charsWritten);
    }

    public bool TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        [StringSyntax(StringSyntaxAttribute.DateTimeFormat)] ReadOnlySpan<char> format = default,
        IFormatProvider? formatProvider = null)
    {
        TextBuilder result = new(stackalloc char[64]);
        Write(ref result, format, formatProvider);
        return result.TryCopyTo(utf8Destination, out bytesWritten);
    }

    public static DateTimeOffset Parse(string input) => Parse(input, null, DateTimeStyles.None);

    public static DateTimeOffset Parse(string input, IFormatProvider? formatProvider) => Parse(input, formatProvider, DateTimeStyles.None);

    public static DateTimeOffset Parse(string input, IFormatProvider? formatProvider, DateTimeStyles styles)
    {
        CheckStyles(styles);
        ArgumentNullException.ThrowIfNull(input);
        return Parse(input.AsSpan(), formatProvider, styles);
    }

    public static DateTimeOffset Parse(ReadOnlySpan<char> input, IFormatProvider? formatProvider) => Parse(input, formatProvider, DateTimeStyles.None);

    public static DateTimeOffset Parse(ReadOnlySpan<char> input, IFormatProvider? formatProvider = null, DateTimeStyles styles = DateTimeStyles.None)
    {
        CheckStyles(styles);
        DateTimeParse parse = Read(input, formatProvider, styles);
        return parse.Succeeded ? Take(in parse) : throw parse.GetException(input, nameof(DateTimeOffset));
    }

    public static bool TryParse([NotNullWhen(true)] string? input, out DateTimeOffset result) => TryParse(input.AsSpan(), out result);

    public static bool TryParse(ReadOnlySpan<char> input, out DateTimeOffset result) => TryParse(input, null, DateTimeStyles.None, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DateTimeOffset result) =>
        TryParse(s, provider, DateTimeStyles.None, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DateTimeOffset result) =>
        TryParse(s, provider, DateTimeStyles.None, out result);

    public static bool TryParse(
        [NotNullWhen(true)] string? input, IFormatProvider? formatProvider, DateTimeStyles styles, out DateTimeOffset result)
    {
        CheckStyles(styles);
        result = default;
        return input is not null && TryParse(input.AsSpan(), formatProvider, styles, out result);
    }

    public static bool TryParse(ReadOnlySpan<char> input, IFormatProvider? formatProvider, DateTimeStyles styles, out DateTimeOffset result)
    {
        CheckStyles(styles);
        DateTimeParse parse = Read(input, formatProvider, styles);
        result = parse.Succeeded ? Take(in parse) : default;
        return parse.Succeeded;
    }

    public static DateTimeOffset ParseExact(string input, [StringSyntax(StringSyntaxAttribute.DateTimeFormat)] string format, IFormatProvider? formatProvider) =>
        ParseExact(input, format, formatProvider, DateTimeStyles.None);

    public static DateTimeOffset ParseExact(
        string input, [StringSyntax(StringSyntaxAttribute.DateTimeFormat)] string format, IFormatProvider? formatProvider, DateTimeStyles styles)
    {
        CheckStyles(styles);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(format);
        return ParseExact(input.AsSpan(), format.AsSpan(), formatProvider, styles);
    }

    public static DateTimeOffset ParseExact(
        ReadOnlySpan<char> input,
        [StringSyntax(StringSyntaxAttribute.DateTimeFormat)] ReadOnlySpan<char> format,
        IFormatProvider? formatProvider,
        DateTimeStyles styles = DateTimeStyles.None)
    {
        CheckStyles(styles);
        DateTimeParse parse = ReadExact(input, format, formatProvider, styles);
        return parse.Succeeded ? Take(in parse) : throw parse.GetException(input, nameof(DateTimeOffset));
    }

    public static DateTimeOffset ParseExact(
        string input, [StringSyntax(StringSyntaxAttribute.DateTimeFormat)] string[] formats, IFormatProvider? formatProvider, DateTimeStyles styles)
    {
        CheckStyles(styles);
        ArgumentNullException.ThrowIfNull(input);
        return ParseExact(input.AsSpan(), formats, formatProvider, styles);
    }

    public static DateTimeOffset ParseExact(
        ReadOnlySpan<char> input,
        [StringSyntax(StringSyntaxAttribute.DateTimeFormat)] string[] formats,
        IFormatProvider? formatProvider,
        DateTimeStyles styles = DateTimeStyles.None)
    {
        CheckStyles(styles);
        if (formats is null)
        {
            throw new ArgumentNullException(nameof(formats), "String reference not set to an instance of a String.");
        }

        DateTimeParse parse = ReadAny(input, formats, formatProvider, styles);
        return parse.Succeeded ? Take(in parse) : throw parse.GetException(input, nameof(DateTimeOffset));
    }

    public static bool TryParseExact(
        [NotNullWhen(true)] string? input,
        [NotNullWhen(true), StringSyntax(StringSyntaxAttribute.DateTimeFormat)] string? format,
        IFormatProvider? formatProvider,
        DateTimeStyles styles,
        out DateTimeOffset result)
    {
        CheckStyles(styles);
        result = default;
        return input is not null && format is not null && TryParseExact(input.AsSpan(), format.AsSpan(), formatProvider, styles, out result);
    }

    public static bool TryParseExact(
        ReadOnlySpan<char> input,
        [StringSyntax(StringSyntaxAttribute.DateTimeFormat)] ReadOnlySpan<char> format,
        IFormatProvider? formatProvider,
        DateTimeStyles styles,
        out DateTimeOffset result)
    {
        CheckStyles(styles);
        DateTimeParse parse = ReadExact(input, format, formatProvider, styles);
        result = parse.Succeeded ? Take(in parse) : default;
        return parse.Succeeded;
    }

    public static bool TryParseExact(
        [NotNullWhen(true)] string? input,
        [NotNullWhen(true), StringSyntax(StringSyntaxAttribute.DateTimeFormat)] string?[]? formats,
        IFormatProvider? formatProvider,
        DateTimeStyles styles,
        out DateTimeOffset result)
    {
        CheckStyles(styles);
        result = default;
        return input is not null && TryParseExact(input.AsSpan(), formats, formatProvider, styles, out result);
    }

    public static bool TryParseExact(
        ReadOnlySpan<char> input,
        [NotNullWhen(true), StringSyntax(StringSyntaxAttribute.DateTimeFormat)] string?[]? formats,
        IFormatProvider? formatProvider,
        DateTimeStyles styles,
        out DateTimeOffset result)
    {
        CheckStyles(styles);
        DateTimeParse parse = ReadAny(input, formats, formatProvider, styles);
        result = parse.Succeeded ? Take(in parse) : default;
        return parse.Succeeded;
    }

    private static unsafe DateTimeParse ReadAny(
        ReadOnlySpan<char> text, string?[]? formats, IFormatProvider? provider, DateTimeStyles styles) =>
        DateTimeParse.ReadAny(text, formats, provider, styles, &ReadExact);

    private static void CheckStyles(DateTimeStyles styles) => DateTimeParse.CheckStyles(styles, forOffset: true);

    private static DateTimeParse Read(ReadOnlySpan<char> text, IFormatProvider? provider, DateTimeStyles styles)
    {
        DateTimeParse parse = new(DateTimeFormatInfo.GetInstance(provider), styles, wantsOffset: true);
        parse.ReadFree(text);
        return parse;
    }

    private static DateTimeParse ReadExact(
        ReadOnlySpan<char> text, ReadOnlySpan<char> format, IFormatProvider? provider, DateTimeStyles styles)
    {
        DateTimeParse parse = new(DateTimeFormatInfo.GetInstance(provider), styles, wantsOffset: true);
        parse.ReadExact(text, format);
        return parse;
    }

    private static DateTimeOffset Take(in DateTimeParse parse) => new(parse.Moment.Ticks, parse.Offset);

    private void Write(ref TextBuilder result, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        DateTimeFormat.Format(ref result, DateTime, format, provider, Offset.Ticks);
}
