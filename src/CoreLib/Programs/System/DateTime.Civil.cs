namespace System;

// Years, months and days out of numbers of days and back, by Hinnant's method ("chrono-compatible low-level date algorithms"): years
// begin in March, so that the leap day is their last.
public readonly partial struct DateTime
{
    private const int DaysPerEra = 146_097;
    private const int DaysFromMarchToYear1 = 306;

    internal static bool IsLeap(int year) => (year & 3) == 0 && ((year & 15) == 0 || year % 25 != 0);

    internal static int LengthOf(int month) => month == 2 ? 28 : 30 + ((month + (month >> 3)) & 1);

    /// <summary>The number of days since the first of January of year 1.</summary>
    internal static int ToDays(int year, int month, int day)
    {
        int y = month <= 2 ? year - 1 : year;
        int era = y / 400;
        int yearOfEra = y - (era * 400);
        int dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;
        return (era * DaysPerEra) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - DaysFromMarchToYear1;
    }

    internal static (int Year, int Month, int Day) FromDays(int days)
    {
        uint shifted = (uint)(days + DaysFromMarchToYear1);
        uint era = shifted / DaysPerEra;
        uint dayOfEra = shifted - (era * DaysPerEra);
        uint yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36524) - (dayOfEra / 146096)) / 365;
        uint dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        uint monthFromMarch = ((5 * dayOfYear) + 2) / 153;
        uint month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        return ((int)((era * 400) + yearOfEra + (month <= 2 ? 1u : 0)), (int)month, (int)(dayOfYear - (((153 * monthFromMarch) + 2) / 5) + 1));
    }

    private static long DateToTicks(int year, int month, int day)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > (month == 2 && IsLeap(year) ? 29 : LengthOf(month)))
        {
            throw new ArgumentOutOfRangeException(null, BadDate);
        }

        return ToDays(year, month, day) * TimeSpan.TicksPerDay;
    }

    private static long TimeToTicks(int hour, int minute, int second)
    {
        if ((uint)hour >= 24 || (uint)minute >= 60 || (uint)second >= 60)
        {
            throw new ArgumentOutOfRangeException(null, "Hour, Minute, and Second parameters describe an un-representable DateTime.");
        }

        return ((hour * 3600) + (minute * 60) + second) * TimeSpan.TicksPerSecond;
    }
}
