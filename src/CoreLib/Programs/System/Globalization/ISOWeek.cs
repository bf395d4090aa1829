namespace System.Globalization;

/// <summary>Weeks after ISO 8601: they begin on Mondays, and a year's first week is the one with its first Thursday.</summary>
public static class ISOWeek
{
    public static int GetWeekOfYear(DateTime date)
    {
        int week = GetWeekNumber(date);
        if (week < 1)
        {
            return GetWeeksInYear(date.Year - 1);
        }

        return week > GetWeeksInYear(date.Year) ? 1 : week;
    }

    public static int GetWeekOfYear(DateOnly date) => GetWeekOfYear(date.Midnight);

    public static int GetYear(DateTime date)
    {
        int week = GetWeekNumber(date);
        if (week < 1)
        {
            return date.Year - 1;
        }

        return week > GetWeeksInYear(date.Year) ? date.Year + 1 : date.Year;
    }

    public static int GetYear(DateOnly date) => GetYear(date.Midnight);

    public static DateTime GetYearStart(int year) => ToDateTime(year, 1, DayOfWeek.Monday);

    public static DateTime GetYearEnd(int year) => ToDateTime(year, GetWeeksInYear(year), DayOfWeek.Sunday);

    public static int GetWeeksInYear(int year)
    {
        if (year is < 1 or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(year), "Year must be between 1 and 9999.");
        }

        // Years that end on a Thursday, or whose predecessors end on a Wednesday, have 53 weeks.
        static int LastDay(int y) => (y + (y / 4) - (y / 100) + (y / 400)) % 7;
        return LastDay(year) == 4 || LastDay(year - 1) == 3 ? 53 : 52;
    }

    public static DateTime ToDateTime(int year, int week, DayOfWeek dayOfWeek)
    {
        if (year is < 1 or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(year), "Year must be between 1 and 9999.");
        }

        if (week is < 1 or > 53)
        {
            throw new ArgumentOutOfRangeException(nameof(week), "The week parameter must be in the range 1 through 53.");
        }

        if ((int)dayOfWeek is < 0 or > 7)
        {
            throw new ArgumentOutOfRangeException(nameof(dayOfWeek), "The DayOfWeek enumeration must be in the range 0 through 6.");
        }

        DateTime january4 = new(year, 1, 4);
        int correction = GetWeekday(january4.DayOfWeek) + 3;
        return new DateTime(year, 1, 1).AddDays((week * 7) + GetWeekday(dayOfWeek) - correction - 1);
    }

    public static DateOnly ToDateOnly(int year, int week, DayOfWeek dayOfWeek) => DateOnly.FromDateTime(ToDateTime(year, week, dayOfWeek));

    private static int GetWeekNumber(DateTime date) => (date.DayOfYear - GetWeekday(date.DayOfWeek) + 10) / 7;

    private static int GetWeekday(DayOfWeek day) => day == DayOfWeek.Sunday ? 7 : (int)day;
}
