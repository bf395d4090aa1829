using ViperOS.Shell.Execution;

namespace ViperOS.Programs.Shell;

/// <summary>Points in time and spans as text, in UTC.</summary>
internal static class DateText
{
    private const long Second = 1_000_000_000;
    private const long SecondsPerDay = 86_400;

    private static readonly string[] Days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    private static readonly string[] Months =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary><c>22-Nov-2026 11:43:10</c>.</summary>
    public static void AddDateTime(TextOutput output, long nanoseconds)
    {
        long seconds = FloorDivide(nanoseconds, Second);
        long days = FloorDivide(seconds, SecondsPerDay);
        CivilDate date = CivilDate.FromDays(days);
        output.AddNumber(date.Day, 2, '0').Add('-').Add(Months[date.Month - 1]).Add('-').Add(date.Year).Add(' ');
        AddTimeOfDay(output, seconds - (days * SecondsPerDay));
    }

    public static string DayName(long nanoseconds)
    {
        // 1970-01-01 was a Thursday.
        long days = FloorDivide(FloorDivide(nanoseconds, Second), SecondsPerDay);
        return Days[(int)((((days + 4) % 7) + 7) % 7)];
    }

    /// <summary><c>11:43:10</c>.</summary>
    public static void AddTime(TextOutput output, long nanoseconds)
    {
        long seconds = FloorDivide(nanoseconds, Second);
        AddTimeOfDay(output, seconds - (FloorDivide(seconds, SecondsPerDay) * SecondsPerDay));
    }

    /// <summary><c>2 days 03:04:05</c>, or with fractions below a minute.</summary>
    public static void AddSpan(TextOutput output, ulong nanoseconds)
    {
        long seconds = (long)(nanoseconds / Second);
        if (seconds < 60)
        {
            output.Add(seconds).Add('.').AddNumber((long)(nanoseconds % Second / 1000), 6, '0').Add(" s");
            return;
        }

        if (seconds >= SecondsPerDay)
        {
            output.Add(seconds / SecondsPerDay).Add(seconds < 2 * SecondsPerDay ? " day " : " days ");
        }

        AddTimeOfDay(output, seconds % SecondsPerDay);
    }

    private static void AddTimeOfDay(TextOutput output, long seconds)
    {
        output.AddNumber(seconds / 3600, 2, '0').Add(':').AddNumber(seconds / 60 % 60, 2, '0')
            .Add(':').AddNumber(seconds % 60, 2, '0');
    }

    private static long FloorDivide(long value, long divisor)
    {
        return (value / divisor) - (value % divisor < 0 ? 1 : 0);
    }
}
