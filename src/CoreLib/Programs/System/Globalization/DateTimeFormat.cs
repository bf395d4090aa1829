using System.Text;

namespace System.Globalization;

/// <summary>Writes moments after standard and custom formats.</summary>
internal static class DateTimeFormat
{
    /// <summary>Stands for no offset: the moment is no <see cref="DateTimeOffset"/>.</summary>
    public const long NoOffset = long.MinValue;

    private const string BadFormat = "Input string was not in a correct format.";

    public static void Format(ref TextBuilder result, DateTime value, ReadOnlySpan<char> format, IFormatProvider? provider, long offset)
    {
        DateTimeFormatInfo info = DateTimeFormatInfo.GetInstance(provider);
        if (format.Length <= 1)
        {
            format = Expand(format.Length == 0 ? '\0' : format[0], ref value, ref info, offset);
        }

        AppendCustom(ref result, value, format, info, offset);
    }

    /// <summary>The pattern behind a standard format of one letter.</summary>
    public static string GetPattern(char format, DateTimeFormatInfo info) => format switch
    {
        'd' => info.ShortDatePattern,
        'D' => info.LongDatePattern,
        'f' => $"{info.LongDatePattern} {info.ShortTimePattern}",
        'F' or 'U' => info.FullDateTimePattern,
        'g' => $"{info.ShortDatePattern} {info.ShortTimePattern}",
        'G' => $"{info.ShortDatePattern} {info.LongTimePattern}",
        'm' or 'M' => info.MonthDayPattern,
        'o' or 'O' => DateTimeFormatInfo.RoundtripPattern,
        'r' or 'R' => info.RFC1123Pattern,
        's' => info.SortableDateTimePattern,
        't' => info.ShortTimePattern,
        'T' => info.LongTimePattern,
        'u' => info.UniversalSortableDateTimePattern,
        'y' or 'Y' => info.YearMonthPattern,
        _ => throw new FormatException(BadFormat),
    };

    private static string Expand(char format, ref DateTime value, ref DateTimeFormatInfo info, long offset)
    {
        switch (format)
        {
            case '\0':
                string general = GetPattern('G', info);
                return offset == NoOffset ? general : $"{general} zzz";
            case 'o' or 'O' or 's':
                info = DateTimeFormatInfo.InvariantInfo;
                break;
            case 'r' or 'R' or 'u':
                info = DateTimeFormatInfo.InvariantInfo;
                if (offset != NoOffset)
                {
                    value = new DateTime(value.Ticks - offset);
                }

                break;
            case 'U':
                if (offset != NoOffset)
                {
                    throw new FormatException(BadFormat);
                }

                value = value.ToUniversalTime();
                break;
        }

        return GetPattern(format, info);
    }

    private static void AppendCustom(
        ref TextBuilder result, DateTime value, ReadOnlySpan<char> format, DateTimeFormatInfo info, long offset)
    {
        bool isTimeOnly = true;
        int i = 0;
        while (i < format.Length)
        {
            char letter = format[i];
            int length = CountRepeats(format, i);
            switch (letter)
            {
                case 'g':
                    result.Append(info.GetEraName(info.Calendar.GetEra(value)));
                    break;
                case 'h':
                    result.AppendDigits(value.Hour % 12 == 0 ? 12 : value.Hour % 12, Math.Min(length, 2));
                    break;
                case 'H':
                    result.AppendDigits(value.Hour, Math.Min(length, 2));
                    break;
                case 'm':
                    result.AppendDigits(value.Minute, Math.Min(length, 2));
                    break;
                case 's':
                    result.AppendDigits(value.Second, Math.Min(length, 2));
                    break;
                case 'f' or 'F':
                    AppendFraction(ref result, value, length, letter == 'F');
                    break;
                case 't':
                    string designator = value.Hour < 12 ? info.AMDesignator : info.PMDesignator;
                    result.Append(length == 1 && designator.Length > 1 ? designator.AsSpan(0, 1) : designator);
                    break;
                case 'd':
                    isTimeOnly = false;
                    AppendDay(ref result, value, length, info);
                    break;
                case 'M':
                    isTimeOnly = false;
                    AppendMonth(ref result, value, length, format, i, info);
                    break;
                case 'y':
                    isTimeOnly = false;
                    AppendYear(ref result, info.Calendar.GetYear(value), length);
                    break;
                case 'z':
                    AppendOffset(ref result, value, offset, length, isTimeOnly);
                    break;
                case 'K':
                    length = 1;
                    AppendZone(ref result, value, offset);
                    break;
                case ':':
                    length = 1;
                    result.Append(info.TimeSeparator);
                    break;
                case '/':
                    length = 1;
                    result.Append(info.DateSeparator);
                    break;
                case '\'' or '"':
                    length = AppendQuoted(ref result, format, i);
                    break;
                case '%':
                    // What follows is a format of one letter; it may not be another percent sign.
                    if (i + 1 >= format.Length || format[i + 1] == '%')
                    {
                        throw new FormatException(BadFormat);
                    }

                    AppendCustom(ref result, value, format.Slice(i + 1, 1), info, offset);
                    length = 2;
                    break;
                case '\\':
                    if (i + 1 >= format.Length)
                    {
                        throw new FormatException(BadFormat);
                    }

                    result.Append(format[i + 1]);
                    length = 2;
                    break;
                default:
                    length = 1;
                    result.Append(letter);
                    break;
            }

            i += length;
        }
    }

    private static int CountRepeats(ReadOnlySpan<char> format, int start)
    {
        int end = start + 1;
        while (end < format.Length && format[end] == format[start])
        {
            end++;
        }

        return end - start;
    }

    // Capital letters leave out trailing zeros, and a point before nothing.
    private static void AppendFraction(ref TextBuilder result, DateTime value, int digits, bool trimmed)
    {
        if (digits > 7)
        {
            throw new FormatException(BadFormat);
        }

        int fraction = (int)(value.Ticks % TimeSpan.TicksPerSecond);
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
        else if (result.Length > 0 && result.Text[^1] == '.')
        {
            result.RemoveLast();
        }
    }

    private static void AppendDay(ref TextBuilder result, DateTime value, int length, DateTimeFormatInfo info)
    {
        if (length <= 2)
        {
            result.AppendDigits(info.Calendar.GetDayOfMonth(value), length);
        }
        else
        {
            result.Append((length == 3 ? info.AbbreviatedDays : info.Days)[(int)info.Calendar.GetDayOfWeek(value)]);
        }
    }

    // Beside a day in digits a month may have a name of its own.
    private static void AppendMonth(
        ref TextBuilder result, DateTime value, int length, ReadOnlySpan<char> format, int index, DateTimeFormatInfo info)
    {
        int month = info.Calendar.GetMonth(value);
        if (length <= 2)
        {
            result.AppendDigits(month, length);
        }
        else if (length == 3)
        {
            result.Append(info.AbbreviatedMonths[month - 1]);
        }
        else if (info.GenitiveMonths != info.Months && IsBesideDay(format, index, length))
        {
            result.Append(info.GenitiveMonths[month - 1]);
        }
        else
        {
            result.Append(info.Months[month - 1]);
        }
    }

    private static bool IsBesideDay(ReadOnlySpan<char> format, int index, int length)
    {
        int before = format[..index].LastIndexOf('d');
        if (before >= 0)
        {
            int repeats = 1;
            while (before - repeats >= 0 && format[before - repeats] == 'd')
            {
                repeats++;
            }

            return repeats <= 2;
        }

        int after = format[(index + length)..].IndexOf('d');
        return after >= 0 && CountRepeats(format, index + length + after) <= 2;
    }

    private static void AppendYear(ref TextBuilder result, int year, int length)
    {
        if (length <= 2)
        {
            result.AppendDigits(year % 100, length);
            return;
        }

        result.Append('0', Math.Max(0, length - 8));
        result.AppendDigits(year, Math.Min(length, 8));
    }

    private static void AppendOffset(ref TextBuilder result, DateTime value, long offset, int length, bool isTimeOnly)
    {
        _ = value;
        _ = isTimeOnly;
        long ticks = offset == NoOffset ? 0 : offset;
        result.Append(ticks < 0 ? '-' : '+');
        ticks = Math.Abs(ticks);
        result.AppendDigits((int)(ticks / TimeSpan.TicksPerHour), length <= 1 ? 1 : 2);
        if (length > 2)
        {
            result.Append(':');
            result.AppendDigits((int)(ticks / TimeSpan.TicksPerMinute % 60), 2);
        }
    }

    private static void AppendZone(ref TextBuilder result, DateTime value, long offset)
    {
        if (offset == NoOffset && value.Kind == DateTimeKind.Utc)
        {
            result.Append('Z');
        }
        else if (offset != NoOffset || value.Kind == DateTimeKind.Local)
        {
            AppendOffset(ref result, value, offset, 3, isTimeOnly: false);
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

            if (format[i] == '\\')
            {
                if (++i >= format.Length)
                {
                    throw new FormatException(BadFormat);
                }
            }

            result.Append(format[i]);
        }

        throw new FormatException($"Cannot find a matching quote character for the character '{quote}'.");
    }
}
