using System.Text;

namespace System.Globalization;

/// <summary>Text forms of lengths of time.</summary>
internal static partial class TimeSpanText
{
    private const string BadFormat = "Input string was not in a correct format.";

    public static void Format(ref TextBuilder result, TimeSpan value, ReadOnlySpan<char> format)
    {
        if (format.Length > 1)
        {
            AppendCustom(ref result, value, format);
            return;
        }

        char kind = format.Length == 0 ? 'c' : format[0];
        if (kind is not ('c' or 't' or 'T' or 'g' or 'G'))
        {
            throw new FormatException(BadFormat);
        }

        (int days, int hours, int minutes, int seconds, int fraction) = Parts(value);
        if (value.Ticks < 0)
        {
            result.Append('-');
        }

        if (days != 0 || kind == 'G')
        {
            result.AppendDigits(days, 1);
            result.Append(kind is 'g' or 'G' ? ':' : '.');
        }

        result.AppendDigits(hours, kind == 'g' ? 1 : 2);
        result.Append(':');
        result.AppendDigits(minutes, 2);
        result.Append(':');
        result.AppendDigits(seconds, 2);
        if (fraction == 0 && kind != 'G')
        {
            return;
        }

        result.Append('.');
        int digits = 7;
        while (kind == 'g' && fraction % 10 == 0)
        {
            fraction /= 10;
            digits--;
        }

        result.AppendDigits(fraction, digits);
    }

    /// <summary>[ws][-][d.]h:m[:s[.f]][ws], d, or with a colon behind the days; also h:m:s and d:h:m:s.</summary>
    public static ParseStatus Parse(ReadOnlySpan<char> text, out TimeSpan result)
    {
        result = default;
        text = text.Trim();
        bool negative = text.Length != 0 && text[0] == '-';
        if (negative)
        {
            text = text[1..];
        }

        // Up to five numbers and what stands between them: ':', '.', or ';' for both.
        Span<Part> parts = stackalloc Part[5];
        Span<char> separators = stackalloc char[4];
        int count = 0;
        bool overflow = false;
        while (true)
        {
            if (count == 5 || !TryReadPart(ref text, out parts[count], ref overflow))
            {
                return ParseStatus.BadFormat;
            }

            count++;
            if (text.Length == 0)
            {
                break;
            }

            if (count == 5)
            {
                return ParseStatus.BadFormat;
            }

            separators[count - 1] = text[0];
            if (text[0] is not (':' or '.'))
            {
                return ParseStatus.BadFormat;
            }

            text = text[1..];
            if (separators[count - 1] == ':' && text.Length != 0 && text[0] == '.')
            {
                separators[count - 1] = ';';
                text = text[1..];
            }
        }

        Part none = default;
        switch (new string(separators[..(count - 1)]))
        {
            case "":
                return Combine(negative, overflow, parts[0], none, none, none, none, out result);
            case ":":
                return Combine(negative, overflow, none, parts[0], parts[1], none, none, out result);
            case "::":
                return Combine(negative, overflow, none, parts[0], parts[1], parts[2], none, out result);
            case ".:":
                return Combine(negative, overflow, parts[0], parts[1], parts[2], none, none, out result);
            case ":;":
                return Combine(negative, overflow, none, parts[0], parts[1], none, parts[2], out result);
            case "::.":
                return Combine(negative, overflow, none, parts[0], parts[1], parts[2], parts[3], out result);
            case ".::" or ":::":
                return Combine(negative, overflow, parts[0], parts[1], parts[2], parts[3], none, out result);
            case ".:;" or "::;":
                return Combine(negative, overflow, parts[0], parts[1], parts[2], none, parts[3], out result);
            case ".::." or ":::.":
                return Combine(negative, overflow, parts[0], parts[1], parts[2], parts[3], parts[4], out result);
            default:
                return ParseStatus.BadFormat;
        }
    }

    public static ParseStatus ParseExact(ReadOnlySpan<char> text, ReadOnlySpan<char> format, TimeSpanStyles styles, out TimeSpan result)
    {
        result = default;
        if (format.Length == 0)
        {
            return ParseStatus.BadSpecifier;
        }

        if (format.Length == 1)
        {
            return format[0] switch
            {
                'c' or 't' or 'T' => text.TrimStart().TrimStart('-').Trim().Count(':') is 3 or 4 ? ParseStatus.BadFormat : ParseConstant(text, out result),
                'g' => ParseGeneral(text, out result),
                'G' => text.Count(':') == 3 && text.Contains('.') ? ParseGeneral(text, out result) : ParseIncomplete(text),
                _ => ParseStatus.BadFormat,
            };
        }

        return ParseCustom(text, format, styles, out result);
    }

    public static TimeSpan Done(ParseStatus status, ReadOnlySpan<char> text, TimeSpan result) => status switch
    {
        ParseStatus.Done => result,
        ParseStatus.Overflow => throw new OverflowException(
            $"The TimeSpan string '{text}' could not be parsed because at least one of the numeric components is out of range or contains too many digits."),
        ParseStatus.BadSpecifier => throw new FormatException("Format specifier '' was invalid."),
        ParseStatus.BadPattern => throw new FormatException(BadFormat),
        _ => throw Bad(text),
    };

    public static Exception Bad(ReadOnlySpan<char> text) => new FormatException($"String '{text}' was not recognized as a valid TimeSpan.");

    // Numbers that are too large are told before parts that are missing.
    private static ParseStatus ParseIncomplete(ReadOnlySpan<char> text) =>
        Parse(text, out _) == ParseStatus.Overflow && text.IndexOfAny(':', '.') < 0 && text.Trim().TrimStart('-').Length > 8
            ? ParseStatus.Overflow
            : ParseStatus.BadFormat;

    // No more than seven digits behind the point.
    private static ParseStatus ParseConstant(ReadOnlySpan<char> text, out TimeSpan result)
    {
        text = text.TrimEnd();
        int point = text.LastIndexOf('.');
        if (point > text.LastIndexOf(':') && text.Length - point > 8)
        {
            result = default;
            return ParseStatus.BadFormat;
        }

        return Parse(text, out result);
    }

    // Days are followed by a colon.
    private static ParseStatus ParseGeneral(ReadOnlySpan<char> text, out TimeSpan result)
    {
        result = default;
        int dot = text.IndexOf('.');
        return dot >= 0 && text[dot..].Contains(':') ? ParseStatus.BadFormat : Parse(text, out result);
    }

    private static (int Days, int Hours, int Minutes, int Seconds, int Fraction) Parts(TimeSpan value)
    {
        ulong ticks = value.Ticks < 0 ? 0 - (ulong)value.Ticks : (ulong)value.Ticks;
        return (
            (int)(ticks / TimeSpan.TicksPerDay),
            (int)(ticks / TimeSpan.TicksPerHour % 24),
            (int)(ticks / TimeSpan.TicksPerMinute % 60),
            (int)(ticks / TimeSpan.TicksPerSecond % 60),
            (int)(ticks % TimeSpan.TicksPerSecond));
    }

    private static void AppendCustom(ref TextBuilder result, TimeSpan value, ReadOnlySpan<char> format)
    {
        (int days, int hours, int minutes, int seconds, int fraction) = Parts(value);
        int i = 0;
        while (i < format.Length)
        {
            char letter = format[i];
            int length = format[i..].IndexOfAnyExcept(letter);
            length = length < 0 ? format.Length - i : length;
            switch (letter)
            {
                case 'd' when length <= 8:
                    result.AppendDigits(days, length);
                    break;
                case 'h' when length <= 2:
                    result.AppendDigits(hours, length);
                    break;
                case 'm' when length <= 2:
                    result.AppendDigits(minutes, length);
                    break;
                case 's' when length <= 2:
                    result.AppendDigits(seconds, length);
                    break;
                case 'f' or 'F' when length <= 7:
                    AppendFraction(ref result, fraction, length, letter == 'F');
                    break;
                case '\'' or '"':
                    length = AppendQuoted(ref result, format, i);
                    break;
                case '%' when i + 1 < format.Length && format[i + 1] != '%':
                    AppendCustom(ref result, value, format.Slice(i + 1, 1));
                    length = 2;
                    break;
                case '\\' when i + 1 < format.Length:
                    result.Append(format[i + 1]);
                    length = 2;
                    break;
                default:
                    throw new FormatException(BadFormat);
            }

            i += length;
        }
    }

    private static void AppendFraction(ref TextBuilder result, int fraction, int digits, bool trimmed)
    {
        for (int i = digits; i < 7; i++)
        {
            fraction /= 10;
        }

        while (trimmed && digits > 0 && fraction % 10 == 0)
        {
            fraction /= 10;
            digits--;
        }

        if (digits > 0)
        {
            result.AppendDigits(fraction, digits);
        }
    }

    private static int AppendQuoted(ref TextBuilder result, ReadOnlySpan<char> format, int start)
    {
        char quote = format[start];
        for (int i = start + 1; i < format.Length; i++)
        {
            if (format[i] == quote)
            {
                return i + 1 - start;
            }

            if (format[i] == '\\' && ++i >= format.Length)
            {
                throw new FormatException(BadFormat);
            }

            result.Append(format[i]);
        }

        throw new FormatException($"Cannot find a matching quote character for the character '{quote}'.");
    }

    private static bool TryReadPart(ref ReadOnlySpan<char> text, out Part part, ref bool overflow)
    {
        int length = 0;
        long value = 0;
        while (length < text.Length && char.IsAsciiDigit(text[length]))
        {
            value = Math.Min((value * 10) + (text[length++] - '0'), int.MaxValue + 1L);
        }

        overflow |= value > int.MaxValue;
        part = new Part(value, length);
        text = text[length..];
        return length != 0;
    }

    private static ParseStatus Combine(
        bool negative, bool overflow, Part days, Part hours, Part minutes, Part seconds, Part fraction, out TimeSpan result)
    {
        result = default;
        if (overflow || days.Value > 10_675_199 || hours.Value > 23 || minutes.Value > 59 || seconds.Value > 59 || fraction.Length > 7)
        {
            return ParseStatus.Overflow;
        }

        long ticks = fraction.Value;
        for (int i = fraction.Length; i < 7; i++)
        {
            ticks *= 10;
        }

        long milliseconds = ((days.Value * 86_400) + (hours.Value * 3_600) + (minutes.Value * 60) + seconds.Value) * 1000;
        Int128Free sum = new(milliseconds, ticks);
        return sum.TryGet(negative, out result) ? ParseStatus.Done : ParseStatus.Overflow;
    }

    /// <summary>A number and how many digits it had.</summary>
    private readonly record struct Part(long Value, int Length);

    /// <summary>Milliseconds and ticks, which may together be more than a length of time can hold.</summary>
    private readonly record struct Int128Free(long Milliseconds, long Ticks)
    {
        public bool TryGet(bool negative, out TimeSpan result)
        {
            result = default;
            if (Milliseconds > long.MaxValue / TimeSpan.TicksPerMillisecond)
            {
                return false;
            }

            ulong total = (ulong)(Milliseconds * TimeSpan.TicksPerMillisecond) + (ulong)Ticks;
            if (total > (ulong)long.MaxValue + (negative ? 1UL : 0))
            {
                return false;
            }

            result = new TimeSpan(negative ? (long)(0 - total) : (long)total);
            return true;
        }
    }
}
