namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Arithmetic of moments.</summary>
internal static class MomentChecks
{
    private static readonly DateTime[] s_moments =
    [
        DateTime.MinValue, DateTime.MaxValue, DateTime.UnixEpoch, new(1, 12, 31), new(1600, 2, 29, 23, 59, 59, 999), new(1899, 12, 30, 6, 0, 0), new(1900, 2, 28),
        new(2000, 2, 29), new(2023, 12, 31, 23, 59, 59, DateTimeKind.Utc), new(2024, 1, 31, 12, 30, 15, 123, 456, DateTimeKind.Local), new(638_000_000_123_456_789),
        new(9999, 1, 1),
    ];

    public static void Run()
    {
        foreach (DateTime moment in s_moments)
        {
            string name = moment.ToString("o");
            TextReport.Line($"{name} parts", () => $"{moment.Year} {moment.Month} {moment.Day} {moment.Hour} {moment.Minute} {moment.Second} {moment.Millisecond} {moment.Microsecond} {moment.Nanosecond} {moment.DayOfWeek} {moment.DayOfYear} {moment.Kind} {moment.Ticks} {moment.Date:s} {moment.TimeOfDay}");
            foreach (int value in (int[])[-120001, -13, -1, 0, 1, 13, 240])
            {
                TextReport.Line($"{name} AddMonths {value}", () => moment.AddMonths(value).ToString("o"));
                TextReport.Line($"{name} AddYears {value}", () => moment.AddYears(value).ToString("o"));
            }

            foreach (double value in (double[])[-1.5, 0.1, 1e-4, 3.3333, 1e10, double.NaN])
            {
                TextReport.Line($"{name} AddDays {value}", () => moment.AddDays(value).ToString("o"));
                TextReport.Line($"{name} AddSeconds {value}", () => moment.AddSeconds(value).ToString("o"));
                TextReport.Line($"{name} AddMilliseconds {value}", () => moment.AddMilliseconds(value).ToString("o"));
            }

            TextReport.Line($"{name} ticks", () => moment.AddTicks(long.MaxValue).ToString("o"));
            TextReport.Line($"{name} plus", () => (moment + TimeSpan.FromDays(1)).ToString("o"));
            TextReport.Line($"{name} minus", () => (moment - TimeSpan.FromDays(1)).ToString("o"));
            TextReport.Line($"{name} difference", () => moment - DateTime.UnixEpoch);
            TextReport.Line($"{name} binary", () => $"{moment.ToBinary()} {DateTime.FromBinary(moment.ToBinary()):o}");
            TextReport.Line($"{name} OLE", () => moment.ToOADate());
            TextReport.Line($"{name} file time", () => moment.ToFileTimeUtc());
            TextReport.Line($"{name} zones", () => $"{moment.ToUniversalTime():o} {moment.ToLocalTime():o} {DateTime.SpecifyKind(moment, DateTimeKind.Utc):o}");
            TextReport.Line($"{name} offset", () => new DateTimeOffset(DateTime.SpecifyKind(moment, DateTimeKind.Unspecified), TimeSpan.FromHours(5.5)).ToString("o"));
            TextReport.Line($"{name} hash", () => moment.GetHashCode());
        }

        foreach (double value in (double[])[0, -1.25, 0.5, 1, 45000.123456, -657434, 2958465.99999, 2958466, -657435, double.NaN])
        {
            TextReport.Line($"FromOADate {value}", () => DateTime.FromOADate(value).ToString("o"));
        }

        Errors();
        Offsets();
    }

    private static void Errors()
    {
        TextReport.Line("year 0", () => new DateTime(0, 1, 1));
        TextReport.Line("month 13", () => new DateTime(2024, 13, 1));
        TextReport.Line("day 30", () => new DateTime(2024, 2, 30));
        TextReport.Line("hour 24", () => new DateTime(2024, 2, 1, 24, 0, 0));
        TextReport.Line("millisecond", () => new DateTime(2024, 2, 1, 2, 0, 0, 1000));
        TextReport.Line("microsecond", () => new DateTime(2024, 2, 1, 2, 0, 0, 0, 1000));
        TextReport.Line("ticks", () => new DateTime(-1));
        TextReport.Line("kind", () => new DateTime(1, (DateTimeKind)5));
        TextReport.Line("kind of a date", () => new DateTime(2024, 1, 1, 1, 1, 1, (DateTimeKind)5));
        TextReport.Line("DaysInMonth", () => DateTime.DaysInMonth(2024, 0));
        TextReport.Line("DaysInMonth year", () => DateTime.DaysInMonth(0, 2));
        TextReport.Line("IsLeapYear", () => DateTime.IsLeapYear(10000));
        TextReport.Line("FromFileTimeUtc", () => DateTime.FromFileTimeUtc(-1));
        TextReport.Line("FromBinary", () => DateTime.FromBinary(0x3FFF_FFFF_FFFF_FFFF));
        TextReport.Line("CompareTo", () => DateTime.MinValue.CompareTo("x"));
        TextReport.Line("leap years", () => ((int[])[1, 4, 100, 400, 1900, 2000, 2023, 2024, 9999]).Select(DateTime.IsLeapYear));
        TextReport.Line("deconstructed", () =>
        {
            (DateOnly date, TimeOnly time) = new DateTime(2024, 2, 29, 1, 2, 3);
            (int year, int month, int day) = date;
            return $"{date} {time} {year} {month} {day}";
        });
    }

    private static void Offsets()
    {
        DateTimeOffset moment = new(2024, 2, 29, 23, 30, 15, 250, TimeSpan.FromMinutes(-90));
        TextReport.Line("parts", () => $"{moment.Year} {moment.Day} {moment.Hour} {moment.Offset} {moment.TotalOffsetMinutes} {moment.UtcDateTime:o} {moment.DateTime:o} {moment.LocalDateTime:o} {moment.UtcTicks} {moment.Ticks} {moment.ToUnixTimeSeconds()} {moment.ToUnixTimeMilliseconds()} {moment.DayOfYear}");
        TextReport.Line("ToOffset", () => moment.ToOffset(TimeSpan.FromHours(14)).ToString("o"));
        TextReport.Line("ToOffset far", () => moment.ToOffset(TimeSpan.FromHours(15)));
        TextReport.Line("ToOffset seconds", () => moment.ToOffset(TimeSpan.FromSeconds(1)));
        TextReport.Line("ToOffset of the smallest", () => DateTimeOffset.MinValue.ToOffset(TimeSpan.FromHours(-1)));
        TextReport.Line("offset of UTC", () => new DateTimeOffset(DateTime.UnixEpoch, TimeSpan.FromHours(1)));
        TextReport.Line("offset of local", () => new DateTimeOffset(new DateTime(1, DateTimeKind.Local), TimeSpan.FromHours(1)));
        TextReport.Line("before the first", () => new DateTimeOffset(DateTime.MinValue, TimeSpan.FromHours(1)));
        TextReport.Line("arithmetic", () => $"{moment.AddMonths(12):o} {moment.AddDays(-1.5):o} {moment + TimeSpan.FromHours(1):o} {moment - DateTimeOffset.UnixEpoch} {moment.AddYears(-1):o} {moment.ToUniversalTime():o}");
        TextReport.Line("equality", () => $"{moment == moment.ToUniversalTime()} {moment.EqualsExact(moment.ToUniversalTime())} {moment.CompareTo(DateTimeOffset.UnixEpoch)} {DateTimeOffset.Compare(moment, moment)}");
        foreach (long value in (long[])[0, -1, 253402300799, 253402300800, -62135596800, -62135596801])
        {
            TextReport.Line($"FromUnixTimeSeconds {value}", () => DateTimeOffset.FromUnixTimeSeconds(value).ToString("o"));
            TextReport.Line($"FromUnixTimeMilliseconds {value}", () => DateTimeOffset.FromUnixTimeMilliseconds(value * 1000).ToString("o"));
        }
    }
}
