using System.Globalization;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Dates and lengths of time.</summary>
internal static class Times
{
    public static void Run()
    {
        foreach (int year in (int[])[1, 4, 1582, 1900, 1970, 2000, 2024, 2026, 2100, 9999])
        {
            foreach (int month in (int[])[1, 2, 3, 12])
            {
                DateTime date = new DateTime(year, month, DateTime.DaysInMonth(year, month), 13, 5, 9).AddMilliseconds(7);
                Console.Write($"{date.Ticks} {date.Year} {date.Month} {date.Day} {(int)date.DayOfWeek} {date.DayOfYear} ");
                Console.WriteLine($"{date.ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture)} {date.ToString(CultureInfo.InvariantCulture)} {date.ToString("ddd d MMM yy h:m tt", CultureInfo.InvariantCulture)} {date:o} {date:s}");
            }
        }

        DateTime start = new(2024, 1, 31);
        Console.WriteLine($"{start.AddMonths(1):yyyy-MM-dd} {start.AddYears(-1):yyyy-MM-dd} {start.AddDays(30):yyyy-MM-dd} {(new DateTime(2024, 3, 1) - start).Days} {start < start.AddTicks(1)} {DateTime.UnixEpoch.Ticks}");
        foreach (TimeSpan span in (TimeSpan[])[TimeSpan.Zero, TimeSpan.FromSeconds(90), TimeSpan.FromMilliseconds(1500.5), new(1, 2, 3, 4, 5), -TimeSpan.FromHours(30), TimeSpan.MaxValue, TimeSpan.FromTicks(1)])
        {
            Console.WriteLine($"{span} {span.TotalSeconds.ToString(CultureInfo.InvariantCulture)} {span.Days} {span.Hours} {span.Minutes} {span.Seconds} {span.Milliseconds}");
        }
    }
}
