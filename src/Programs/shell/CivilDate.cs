namespace ViperOS.Programs.Shell;

/// <summary>A day of the Gregorian calendar.</summary>
internal readonly struct CivilDate
{
    private const int DaysPerEra = 146_097;
    private const int YearsPerEra = 400;

    // From 0000-03-01, where the eras of 400 years begin, to 1970-01-01.
    private const int DaysToEpoch = 719_468;

    private CivilDate(long year, int month, int day)
    {
        Year = year;
        Month = month;
        Day = day;
    }

    public long Year { get; }

    public int Month { get; }

    public int Day { get; }

    /// <summary>Years are counted from March here, so that the leap day is a year's last.</summary>
    public static CivilDate FromDays(long days)
    {
        long shifted = days + DaysToEpoch;
        long era = (shifted >= 0 ? shifted : shifted - DaysPerEra + 1) / DaysPerEra;
        int day = (int)(shifted - (era * DaysPerEra));
        int year = (day - (day / 1460) + (day / 36_524) - (day / 146_096)) / 365;
        int dayOfYear = day - ((365 * year) + (year / 4) - (year / 100));
        int month = ((5 * dayOfYear) + 2) / 153;
        int dayOfMonth = dayOfYear - (((153 * month) + 2) / 5) + 1;
        int civilMonth = month < 10 ? month + 3 : month - 9;
        return new CivilDate((era * YearsPerEra) + year + (civilMonth <= 2 ? 1 : 0), civilMonth, dayOfMonth);
    }
}
