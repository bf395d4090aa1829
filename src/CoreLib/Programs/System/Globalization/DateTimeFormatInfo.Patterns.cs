using System.Collections.Generic;

namespace System.Globalization;

public sealed partial class DateTimeFormatInfo
{
    private DateTimePatterns? _patterns;

    public string FullDateTimePattern
    {
        get => _patterns?.FullDateTime ?? $"{LongDatePattern} {LongTimePattern}";
        set => Change(value).FullDateTime = value;
    }

    public string LongDatePattern
    {
        get => _patterns is null ? "dddd, dd MMMM yyyy" : _patterns.LongDates[0];
        set
        {
            DateTimePatterns patterns = Change(value);
            patterns.LongDates = WithFirst(patterns.LongDates, value);
            patterns.FullDateTime = null;
        }
    }

    public string LongTimePattern
    {
        get => _patterns is null ? "HH:mm:ss" : _patterns.LongTimes[0];
        set
        {
            DateTimePatterns patterns = Change(value);
            patterns.LongTimes = WithFirst(patterns.LongTimes, value);
            patterns.FullDateTime = null;
        }
    }

    public string MonthDayPattern
    {
        get => _patterns is null ? "MMMM dd" : _patterns.MonthDay;
        set => Change(value).MonthDay = value;
    }

    public string RFC1123Pattern => Rfc1123;

    public string ShortDatePattern
    {
        get => _patterns is null ? "MM/dd/yyyy" : _patterns.ShortDates[0];
        set
        {
            DateTimePatterns patterns = Change(value);
            patterns.ShortDates = WithFirst(patterns.ShortDates, value);
        }
    }

    public string ShortTimePattern
    {
        get => _patterns is null ? "HH:mm" : _patterns.ShortTimes[0];
        set
        {
            DateTimePatterns patterns = Change(value);
            patterns.ShortTimes = WithFirst(patterns.ShortTimes, value);
        }
    }

    public string SortableDateTimePattern => Sortable;

    public string UniversalSortableDateTimePattern => UniversalSortable;

    public string YearMonthPattern
    {
        get => _patterns is null ? "yyyy MMMM" : _patterns.YearMonths[0];
        set
        {
            DateTimePatterns patterns = Change(value);
            patterns.YearMonths = WithFirst(patterns.YearMonths, value);
        }
    }

    public string[] GetAllDateTimePatterns()
    {
        List<string> patterns = [];
        foreach (char format in "dDfFgGmMoOrRstTuUyY")
        {
            patterns.AddRange(GetAllDateTimePatterns(format));
        }

        return patterns.ToArray();
    }

    public string[] GetAllDateTimePatterns(char format)
    {
        DateTimePatterns all = _patterns ?? new DateTimePatterns();
        return format switch
        {
            'd' => (string[])all.ShortDates.Clone(),
            'D' => (string[])all.LongDates.Clone(),
            'f' => Combine(all.LongDates, all.ShortTimes),
            'F' or 'U' => Combine(all.LongDates, all.LongTimes),
            'g' => Combine(all.ShortDates, all.ShortTimes),
            'G' => Combine(all.ShortDates, all.LongTimes),
            'm' or 'M' => [all.MonthDay],
            'o' or 'O' => [RoundtripPattern],
            'r' or 'R' => [Rfc1123],
            's' => [Sortable],
            't' => (string[])all.ShortTimes.Clone(),
            'T' => (string[])all.LongTimes.Clone(),
            'u' => [UniversalSortable],
            'y' or 'Y' => (string[])all.YearMonths.Clone(),
            _ => throw new ArgumentException($"Format specifier '{format}' was invalid.", nameof(format)),
        };
    }

    public void SetAllDateTimePatterns(string[] patterns, char format)
    {
        VerifyWritable();
        ArgumentNullException.ThrowIfNull(patterns);
        if (patterns.Length == 0)
        {
            throw new ArgumentException("Array must not be of length zero.", nameof(patterns));
        }

        foreach (string pattern in patterns)
        {
            if (pattern is null)
            {
                throw new ArgumentNullException(nameof(patterns), "Found a null value within an array.");
            }
        }

        DateTimePatterns all = Change("");
        switch (format)
        {
            case 'd':
                all.ShortDates = (string[])patterns.Clone();
                break;
            case 'D':
                all.LongDates = (string[])patterns.Clone();
                break;
            case 't':
                all.ShortTimes = (string[])patterns.Clone();
                break;
            case 'T':
                all.LongTimes = (string[])patterns.Clone();
                break;
            case 'y' or 'Y':
                all.YearMonths = (string[])patterns.Clone();
                break;
            default:
                throw new ArgumentException($"Format specifier '{format}' was invalid.", nameof(format));
        }
    }

    private static string[] Combine(string[] dates, string[] times)
    {
        string[] all = new string[dates.Length * times.Length];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = $"{dates[i / times.Length]} {times[i % times.Length]}";
        }

        return all;
    }

    private static string[] WithFirst(string[] patterns, string first)
    {
        int index = Array.IndexOf(patterns, first);
        if (index == 0)
        {
            return patterns;
        }

        List<string> all = [first];
        all.AddRange(patterns);
        if (index > 0)
        {
            all.RemoveAt(index + 1);
        }

        return all.ToArray();
    }

    private DateTimePatterns Change(string value)
    {
        VerifyWritable();
        ArgumentNullException.ThrowIfNull(value);
        _patterns = _patterns is null ? new DateTimePatterns() : _patterns.WithoutCache();
        return _patterns;
    }
}
