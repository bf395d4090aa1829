namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Days without times and times without days.</summary>
internal static class DayChecks
{
    public static void Run()
    {
        foreach (DateOnly day in (DateOnly[])[DateOnly.MinValue, DateOnly.MaxValue, new(2024, 2, 29)])
        {
            foreach (string? format in (string?[])[null, "", "d", "D", "m", "o", "O", "r", "R", "y", "t", "G", "yyyy-MM-dd", "HH", "ddd 'at' MMM", "%d", "'open"])
            {
                TextReport.Line($"{day.DayNumber} {format ?? "null"}", () => day.ToString(format));
            }

            foreach (int value in (int[])[-1, 1, 40, 4_000_000])
            {
                TextReport.Line($"{day.DayNumber} AddDays {value}", () => day.AddDays(value));
                TextReport.Line($"{day.DayNumber} AddMonths {value}", () => day.AddMonths(value));
                TextReport.Line($"{day.DayNumber} AddYears {value}", () => day.AddYears(value));
            }

            TextReport.Line($"{day.DayNumber} parts", () => $"{day.Year} {day.Month} {day.Day} {day.DayOfWeek} {day.DayOfYear} {day.ToDateTime(new TimeOnly(1, 2)):o} {day.ToLongDateString()} {day.GetHashCode()}");
        }

        TextReport.Line("FromDayNumber", () => DateOnly.FromDayNumber(-1));
        TextReport.Line("bad day", () => new DateOnly(2023, 2, 29));
        TextReport.Line("CompareTo", () => DateOnly.MinValue.CompareTo(1));
        foreach (TimeOnly time in (TimeOnly[])[TimeOnly.MinValue, TimeOnly.MaxValue, new(13, 5, 7, 123, 456)])
        {
            foreach (string? format in (string?[])[null, "", "t", "T", "o", "O", "r", "R", "d", "G", "HH:mm:ss.fff", "yyyy", "h tt", "%h", "K", "hh\\:mm"])
            {
                TextReport.Line($"{time.Ticks} {format ?? "null"}", () => time.ToString(format));
            }

            TextReport.Line($"{time.Ticks} parts", () => $"{time.Hour} {time.Minute} {time.Second} {time.Millisecond} {time.Microsecond} {time.Nanosecond} {time.ToTimeSpan()} {time.ToLongTimeString()} {time.GetHashCode()}");
            TextReport.Line($"{time.Ticks} Add", () => $"{time.Add(TimeSpan.FromHours(30), out int days):o} {days} {time.AddHours(-1):o} {time.AddMinutes(0.5):o}");
            TextReport.Line($"{time.Ticks} minus", () => time - new TimeOnly(12, 0));
            TextReport.Line($"{time.Ticks} between", () => $"{time.IsBetween(new TimeOnly(22, 0), new TimeOnly(2, 0))} {time.IsBetween(new TimeOnly(2, 0), new TimeOnly(22, 0))}");
        }

        TextReport.Line("bad hour", () => new TimeOnly(24, 0));
        TextReport.Line("bad ticks", () => new TimeOnly(-1));
        TextReport.Line("from a long time", () => TimeOnly.FromTimeSpan(TimeSpan.FromDays(2)));
    }
}
