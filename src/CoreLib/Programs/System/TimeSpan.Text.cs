using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace System;

public readonly partial struct TimeSpan
{
    public override string ToString() => ToString(null, null);

    public string ToString([StringSyntax(StringSyntaxAttribute.TimeSpanFormat)] string? format) => ToString(format, null);

    public string ToString([StringSyntax(StringSyntaxAttribute.TimeSpanFormat)] string? format, IFormatProvider? formatProvider)
    {
        TextBuilder result = new(stackalloc char[32]);
        TimeSpanText.Format(ref result, this, format);
        return result.ToString();
    }

    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        [StringSyntax(StringSyntaxAttribute.TimeSpanFormat)] ReadOnlySpan<char> format = default,
        IFormatProvider? formatProvider = null)
    {
        TextBuilder result = new(stackalloc char[32]);
        TimeSpanText.Format(ref result, this, format);
        return result.TryCopyTo(destination, out charsWritten);
    }

    public bool TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        [StringSyntax(StringSyntaxAttribute.TimeSpanFormat)] ReadOnlySpan<char> format = default,
        IFormatProvider? formatProvider = null)
    {
        TextBuilder result = new(stackalloc char[32]);
        TimeSpanText.Format(ref result, this, format);
        return result.TryCopyTo(utf8Destination, out bytesWritten);
    }

    public static TimeSpan Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s, "input");
        return Parse(s.AsSpan());
    }

    public static TimeSpan Parse(string input, IFormatProvider? formatProvider)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Parse(input.AsSpan(), formatProvider);
    }

    public static TimeSpan Parse(ReadOnlySpan<char> input, IFormatProvider? formatProvider = null) =>
        TimeSpanText.Done(TimeSpanText.Parse(input, out TimeSpan result), input, result);

    public static bool TryParse([NotNullWhen(true)] string? s, out TimeSpan result) => TryParse(s.AsSpan(), out result);

    public static bool TryParse(ReadOnlySpan<char> s, out TimeSpan result) => TimeSpanText.Parse(s, out result) == ParseStatus.Done;

    public static bool TryParse([NotNullWhen(true)] string? input, IFormatProvider? formatProvider, out TimeSpan result) =>
        TryParse(input.AsSpan(), out result);

    public static bool TryParse(ReadOnlySpan<char> input, IFormatProvider? formatProvider, out TimeSpan result) =>
        TryParse(input, out result);

    public static TimeSpan ParseExact(
        string input, [StringSyntax(StringSyntaxAttribute.TimeSpanFormat)] string format, IFormatProvider? formatProvider) =>
        ParseExact(input, format, formatProvider, TimeSpanStyles.None);

    public static TimeSpan ParseExact(
        string input,
        [StringSyntax(StringSyntaxAttribute.TimeSpanFormat)] string format,
        IFormatProvider? formatProvider,
        TimeSpanStyles styles)
    {
        CheckStyles(styles);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(format);
        return ParseExact(input.AsSpan(), format.AsSpan(), formatProvider, styles);
    }

    public static TimeSpan ParseExact(
        ReadOnlySpan<char> input,
        [StringSyntax(StringSyntaxAttribute.TimeSpanFormat)] ReadOnlySpan<char> format,
        IFormatProvider? formatProvider,
        TimeSpanStyles styles = TimeSpanStyles.None)
    {
        CheckStyles(styles);
        return TimeSpanText.Done(TimeSpanText.ParseExact(input, format, styles, out TimeSpan result), input, result);
    }

    public static TimeSpan ParseExact(
        string input, [StringSyntax(StringSyntaxAttribute.TimeSpanFormat)] string[] formats, IFormatProvider? formatProvider) =>
        ParseExact(input, formats, formatProvider, TimeSpanStyles.None);

    public static TimeSpan ParseExact(
        string input,
        [StringSyntax(StringSyntaxAttribute.TimeSpanFormat)] string[] formats,
        IFormatProvider? formatProvider,
        TimeSpanStyles styles)
    {
        CheckStyles(styles);
        ArgumentNullException.ThrowIfNull(input);
        return ParseExact(input.AsSpan(), formats, formatProvider, styles);
    }

    public static TimeSpan ParseExact(
        ReadOnlySpan<char> input,
        [StringSyntax(StringSyntaxAttribute.TimeSpanFormat)] string[] formats,
        IFormatProvider? formatProvider,
        TimeSpanStyles styles = TimeSpanStyles.None)
    {
        CheckStyles(styles);
        ArgumentNullException.ThrowIfNull(formats);
        if (input.Length == 0)
        {
            throw TimeSpanText.Bad(input);
        }

        if (formats.Length == 0)
        {
            throw new FormatException("No format specifiers were provided.");
        }

        foreach (string format in formats)
        {
            if (string.IsNullOrEmpty(format))
            {
                throw new FormatException("Format specifier was invalid.");
            }

            if (TimeSpanText.ParseExact(input, format, styles, out TimeSpan result) == ParseStatus.Done)
            {
                return result;
            }
        }

        throw TimeSpanText.Bad(input);
    }

    public static bool TryParseExact(
        [NotNullWhen(true)] string? input,
        [NotNullWhen(true), StringSyntax(StringSyntaxAttribute.TimeSpanFormat)] string? format,
        IFormatProvider? formatProvider,
        out TimeSpan result) =>
        TryParseExact(input, format, formatProvider, TimeSpanStyles.None, out result);

    public static bool TryParseExact(
        ReadOnlySpan<char> input,
        [StringSyntax(StringSyntaxAttribute.TimeSpanFormat)] ReadOnlySpan<char> format,
        IFormatProvider? formatProvider,
        out TimeSpan result) =>
        TryParseExact(input, format, formatProvider, TimeSpanStyles.None, out result);

    public static bool TryParseExact(
        [NotNullWhen(true)] string? input,
        [NotNullWhen(true), StringSyntax(StringSyntaxAttribute.TimeSpanFormat)] string?[]? formats,
        IFormatProvider? formatProvider,
        out TimeSpan result) =>
        TryParseExact(input, formats, formatProvider, TimeSpanStyles.None, out result);

    public static bool TryParseExact(
        ReadOnlySpan<char> input,
        [NotNullWhen(true), StringSyntax(StringSyntaxAttribute.TimeSpanFormat)] string?[]? formats,
        IFormatProvider? formatProvider,
        out TimeSpan result) =>
        TryParseExact(input, formats, formatProvider, TimeSpanStyles.None, out result);

    public static bool TryParseExact(
        [NotNullWhen(true)] string? input,
        [NotNullWhen(true), StringSyntax(StringSyntaxAttribute.TimeSpanFormat)] string? format,
        IFormatProvider? formatProvider,
        TimeSpanStyles styles,
        out TimeSpan result)
    {
        CheckStyles(styles);
        result = default;
        return input is not null && format is not null && TryParseExact(input.AsSpan(), format.AsSpan(), formatProvider, styles, out result);
    }

    public static bool TryParseExact(
        ReadOnlySpan<char> input,
        [StringSyntax(StringSyntaxAttribute.TimeSpanFormat)] ReadOnlySpan<char> format,
        IFormatProvider? formatProvider,
        TimeSpanStyles styles,
        out TimeSpan result)
    {
        CheckStyles(styles);
        return TimeSpanText.ParseExact(input, format, styles, out result) == ParseStatus.Done;
    }

    public static bool TryParseExact(
        [NotNullWhen(true)] string? input,
        [NotNullWhen(true), StringSyntax(StringSyntaxAttribute.TimeSpanFormat)] string?[]? formats,
        IFormatProvider? formatProvider,
        TimeSpanStyles styles,
        out TimeSpan result)
    {
        CheckStyles(styles);
        result = default;
        return input is not null && TryParseExact(input.AsSpan(), formats, formatProvider, styles, out result);
    }

    public static bool TryParseExact(
        ReadOnlySpan<char> input,
        [NotNullWhen(true), StringSyntax(StringSyntaxAttribute.TimeSpanFormat)] string?[]? formats,
        IFormatProvider? formatProvider,
        TimeSpanStyles styles,
        out TimeSpan result)
    {
        CheckStyles(styles);
        result = default;
        foreach (string? format in formats ?? [])
        {
            if (string.IsNullOrEmpty(format))
            {
                return false;
            }

            if (TimeSpanText.ParseExact(input, format, styles, out result) == ParseStatus.Done)
            {
                return true;
            }
        }

        return false;
    }

    private static void CheckStyles(TimeSpanStyles styles)
    {
        if (styles is not (TimeSpanStyles.None or TimeSpanStyles.AssumeNegative))
        {
            throw new ArgumentException("An undefined TimeSpanStyles value is being used.", nameof(styles));
        }
    }
}
