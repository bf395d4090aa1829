using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace System;

public readonly partial struct TimeOnly
{
    public override string ToString() => ToString(null, null);

    public string ToString([StringSyntax(StringSyntaxAttribute.TimeOnlyFormat)] string? format) => ToString(format, null);

    public string ToString(IFormatProvider? provider) => ToString(null, provider);

    public string ToString([StringSyntax(StringSyntaxAttribute.TimeOnlyFormat)] string? format, IFormatProvider? provider)
    {
        TextBuilder result = new(stackalloc char[64]);
        Write(ref result, format, provider);
        return result.ToString();
    }

    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        [StringSyntax(StringSyntaxAttribute.TimeOnlyFormat)] ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null)
    {
        TextBuilder result = new(stackalloc char[64]);
        Write(ref result, format, provider);
        return result.TryCopyTo(destination, out charsWritten);
    }

    public bool TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        [StringSyntax(StringSyntaxAttribute.TimeOnlyFormat)] ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null)
    {
        TextBuilder result = new(stackalloc char[64]);
        Write(ref result, format, provider);
        return result.TryCopyTo(utf8Destination, out bytesWritten);
    }

    public static TimeOnly Parse(string s) => Parse(s, null, DateTimeStyles.None);

    public static TimeOnly Parse(string s, IFormatProvider? provider) => Parse(s, provider, DateTimeStyles.None);

    public static TimeOnly Parse(string s, IFormatProvider? provider, DateTimeStyles style = DateTimeStyles.None)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider, style);
    }

    public static TimeOnly Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, provider, DateTimeStyles.None);

    public static TimeOnly Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null, DateTimeStyles style = DateTimeStyles.None)
    {
        CheckStyles(style);
        DateTimeParse parse = Read(s, provider, style);
        return parse.Succeeded ? Take(in parse) : throw parse.GetException(s, nameof(TimeOnly));
    }

    public static bool TryParse([NotNullWhen(true)] string? s, out TimeOnly result) => TryParse(s.AsSpan(), out result);

    public static bool TryParse(ReadOnlySpan<char> s, out TimeOnly result) => TryParse(s, null, DateTimeStyles.None, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TimeOnly result) =>
        TryParse(s, provider, DateTimeStyles.None, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TimeOnly result) =>
        TryParse(s, provider, DateTimeStyles.None, out result);

    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, DateTimeStyles style, out TimeOnly result)
    {
        CheckStyles(style);
        result = default;
        return s is not null && TryParse(s.AsSpan(), provider, style, out result);
    }

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, DateTimeStyles style, out TimeOnly result)
    {
        CheckStyles(style);
        DateTimeParse parse = Read(s, provider, style);
        result = parse.Succeeded ? Take(in parse) : default;
        return parse.Succeeded;
    }

    public static TimeOnly ParseExact(string s, [StringSyntax(StringSyntaxAttribute.TimeOnlyFormat)] string format) => ParseExact(s, format, null);

    public static TimeOnly ParseExact(string s, [StringSyntax(StringSyntaxAttribute.TimeOnlyFormat)] string[] formats) => ParseExact(s, formats, null);

    public static TimeOnly ParseExact(ReadOnlySpan<char> s, [StringSyntax(StringSyntaxAttribute.TimeOnlyFormat)] string[] formats) => ParseExact(s, formats, null);

    public static TimeOnly ParseExact(
        string s, [StringSyntax(StringSyntaxAttribute.TimeOnlyFormat)] string format, IFormatProvider? provider, DateTimeStyles style = DateTimeStyles.None)
    {
        ArgumentNullException.ThrowIfNull(s);
        ArgumentNullException.ThrowIfNull(format);
        return ParseExact(s.AsSpan(), format.AsSpan(), provider, style);
    }

    public static TimeOnly ParseExact(
        ReadOnlySpan<char> s,
        [StringSyntax(StringSyntaxAttribute.TimeOnlyFormat)] ReadOnlySpan<char> format,
        IFormatProvider? provider = null,
        DateTimeStyles style = DateTimeStyles.None)
    {
        CheckStyles(style);
        DateTimeParse parse = ReadExact(s, format, provider, style);
        return parse.Succeeded ? Take(in parse) : throw parse.GetException(s, nameof(TimeOnly));
    }

    public static TimeOnly ParseExact(
        string s, [StringSyntax(StringSyntaxAttribute.TimeOnlyFormat)] string[] formats, IFormatProvider? provider, DateTimeStyles style = DateTimeStyles.None)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ParseExact(s.AsSpan(), formats, provider, style);
    }

    public static TimeOnly ParseExact(
        ReadOnlySpan<char> s,
        [StringSyntax(StringSyntaxAttribute.TimeOnlyFormat)] string[] formats,
        IFormatProvider? provider,
        DateTimeStyles style = DateTimeStyles.None)
    {
        CheckStyles(style);
        ArgumentNullException.ThrowIfNull(formats);
        DateTimeParse parse = ReadAny(s, formats, provider, style);
        return parse.Succeeded ? Take(in parse) : throw parse.GetException(s, nameof(TimeOnly));
    }

    public static bool TryParseExact(
        [NotNullWhen(true)] string? s, [NotNullWhen(true), StringSyntax(StringSyntaxAttribute.TimeOnlyFormat)] string? format, out TimeOnly result) =>
        TryParseExact(s, format, null, DateTimeStyles.None, out result);

    public static bool TryParseExact(ReadOnlySpan<char> s, [StringSyntax(StringSyntaxAttribute.TimeOnlyFormat)] ReadOnlySpan<char> format, out TimeOnly result) =>
        TryParseExact(s, format, null, DateTimeStyles.None, out result);

    public static bool TryParseExact(
        [NotNullWhen(true)] string? s, [NotNullWhen(true), StringSyntax(StringSyntaxAttribute.TimeOnlyFormat)] string?[]? formats, out TimeOnly result) =>
        TryParseExact(s, formats, null, DateTimeStyles.None, out result);

    public static bool TryParseExact(
        ReadOnlySpan<char> s, [NotNullWhen(true), StringSyntax(StringSyntaxAttribute.TimeOnlyFormat)] string?[]? formats, out TimeOnly result) =>
        TryParseExact(s, formats, null, DateTimeStyles.None, out result);

    public static bool TryParseExact(
        [NotNullWhen(true)] string? s,
        [NotNullWhen(true), StringSyntax(StringSyntaxAttribute.TimeOnlyFormat)] string? format,
        IFormatProvider? provider,
        DateTimeStyles style,
        out TimeOnly result)
    {
        CheckStyles(style);
        result = default;
        return s is not null && format is not null && TryParseExact(s.AsSpan(), format.AsSpan(), provider, style, out result);
    }

    public static bool TryParseExact(
        ReadOnlySpan<char> s,
        [StringSyntax(StringSyntaxAttribute.TimeOnlyFormat)] ReadOnlySpan<char> format,
        IFormatProvider? provider,
        DateTimeStyles style,
        out TimeOnly result)
    {
        CheckStyles(style);
        DateTimeParse parse = ReadExact(s, format, provider, style);
        result = parse.Succeeded ? Take(in parse) : default;
        return parse.Succeeded;
    }

    public static bool TryParseExact(
        [NotNullWhen(true)] string? s,
        [NotNullWhen(true), StringSyntax(StringSyntaxAttribute.TimeOnlyFormat)] string?[]? formats,
        IFormatProvider? provider,
        DateTimeStyles style,
        out TimeOnly result)
    {
        CheckStyles(style);
        result = default;
        return s is not null && TryParseExact(s.AsSpan(), formats, provider, style, out result);
    }

    public static bool TryParseExact(
        ReadOnlySpan<char> s,
        [NotNullWhen(true), StringSyntax(StringSyntaxAttribute.TimeOnlyFormat)] string?[]? formats,
        IFormatProvider? provider,
        DateTimeStyles style,
        out TimeOnly result)
    {
        CheckStyles(style);
        DateTimeParse parse = ReadAny(s, formats, provider, style);
        result = parse.Succeeded ? Take(in parse) : default;
        return parse.Succeeded;
    }

    private static unsafe DateTimeParse ReadAny(
        ReadOnlySpan<char> text, string?[]? formats, IFormatProvider? provider, DateTimeStyles styles) =>
        DateTimeParse.ReadAny(text, formats, provider, styles, &ReadExact);

    public string ToLongTimeString() => ToString("T");

    public string ToShortTimeString() => ToString();

    private static void CheckStyles(DateTimeStyles style) => DateTimeParse.CheckWhiteSpaceOnly(style);

    private static DateTimeParse Read(ReadOnlySpan<char> text, IFormatProvider? provider, DateTimeStyles style)
    {
        DateTimeParse parse = new(DateTimeFormatInfo.GetInstance(provider), style | DateTimeStyles.NoCurrentDateDefault);
        parse.ReadFree(text);
        parse.KeepTimeOnly();
        return parse;
    }

    private static DateTimeParse ReadExact(
        ReadOnlySpan<char> text, ReadOnlySpan<char> format, IFormatProvider? provider, DateTimeStyles style)
    {
        DateTimeFormatInfo info = DateTimeFormatInfo.GetInstance(provider);
        if (format.Length == 1)
        {
            switch (format[0])
            {
                case 'o' or 'O':
                    format = "HH':'mm':'ss'.'fffffff";
                    info = DateTimeFormatInfo.InvariantInfo;
                    break;
                case 'r' or 'R':
                    format = "HH':'mm':'ss";
                    info = DateTimeFormatInfo.InvariantInfo;
                    break;
            }
        }

        DateTimeParse parse = new(info, style);
        parse.ReadExact(text, format);
        parse.KeepTimeOnly();
        return parse;
    }

    private static TimeOnly Take(in DateTimeParse parse) => FromDateTime(parse.Moment);

    private void Write(ref TextBuilder result, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (format.Length <= 1)
        {
            switch (format.Length == 0 ? 't' : format[0])
            {
                case 'o' or 'O':
                    format = "HH':'mm':'ss'.'fffffff";
                    provider = CultureInfo.InvariantCulture;
                    break;
                case 'r' or 'R':
                    format = "HH':'mm':'ss";
                    provider = CultureInfo.InvariantCulture;
                    break;
                case 't' or 'T':
                    format = format.Length == 0 ? "t" : format;
                    break;
                default:
                    throw new FormatException("Input string was not in a correct format.");
            }
        }
        else
        {
            DateTimeParse.CheckParts(format, "dMy/zK");
        }

        DateTimeFormat.Format(ref result, new DateTime(Ticks), format, provider, DateTimeFormat.NoOffset);
    }
}
