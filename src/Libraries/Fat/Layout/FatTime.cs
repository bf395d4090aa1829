namespace ViperOS.Fat.Layout;

/// <summary>
/// Times of the medium, which knows no time zones: they are taken to be UTC. Date: years from 1980 (7 bits), month, day; time: hours, minutes and
/// units of 2 seconds. What does not fit becomes the first or last time that there is, 1980 and 2107.
/// </summary>
internal static class FatTime
{
    private const long NanosecondsPerSecond = 1_000_000_000;
    private const long NanosecondsPerDay = 86_400 * NanosecondsPerSecond;
    private const long NanosecondsPerHundredth = 10_000_000;

    /// <summary>1980-01-01, in days from 1970-01-01.</summary>
    private const long FirstDay = 3652;

    /// <summary>2107-12-31.</summary>
    private const long LastDay = 50_403;
    private const long First = FirstDay * NanosecondsPerDay;
    private const long Last = ((LastDay + 1) * NanosecondsPerDay) - NanosecondsPerHundredth;

    /// <summary>Nanoseconds since 1970-01-01 UTC.</summary>
    public static long ToNanoseconds(ushort date, ushort time, byte hundredths = 0)
    {
        int year = 1980 + (date >> 9);
        int month = Math.Clamp((date >> 5) & 15, 1, 12);
        int day = Math.Clamp(date & 31, 1, 31);
        long seconds = (Math.Min(time >> 11, 23) * 3600) + (Math.Min((time >> 5) & 63, 59) * 60) + (Math.Min(time & 31, 29) * 2);
        return (DaysFrom(year, month, day) * NanosecondsPerDay) + (seconds * NanosecondsPerSecond) + (Math.Min(hundredths, (byte)199) * NanosecondsPerHundredth);
    }

    public static void FromNanoseconds(long time, out ushort date, out ushort timeOfDay, out byte hundredths)
    {
        time = Math.Clamp(time, First, Last);
        long days = time / NanosecondsPerDay;
        long rest = time % NanosecondsPerDay;
        (int year, int month, int day) = DateOf(days);
        date = (ushort)(((year - 1980) << 9) | (month << 5) | day);
        int seconds = (int)(rest / NanosecondsPerSecond);
        timeOfDay = (ushort)(((seconds / 3600) << 11) | ((seconds / 60 % 60) << 5) | (seconds % 60 / 2));
        hundredths = (byte)(rest % (2 * NanosecondsPerSecond) / NanosecondsPerHundredth);
    }

    /// <summary>What a time becomes by being written.</summary>
    public static long Rounded(long time, bool hasHundredths)
    {
        FromNanoseconds(time, out ushort date, out ushort timeOfDay, out byte hundredths);
        return ToNanoseconds(date, timeOfDay, hasHundredths ? hundredths : (byte)0);
    }

    // Years are counted from March here: the day that leap years have more is then the last one of a year. Between 1980 and 2107 only 2100 is
    // no leap year although it can be divided by four.
    private static long DaysFrom(int year, int month, int day)
    {
        int shifted = month > 2 ? year : year - 1;
        int monthFromMarch = month > 2 ? month - 3 : month + 9;
        long dayOfYear = (((153 * monthFromMarch) + 2) / 5) + day - 1;
        return (365L * shifted) + (shifted / 4) - (shifted / 100) + (shifted / 400) + dayOfYear - 719_468;
    }

    private static (int Year, int Month, int Day) DateOf(long days)
    {
        int year = 1970 + (int)(days / 366);
        while (DaysFrom(year + 1, 1, 1) <= days)
        {
            year++;
        }

        int month = 1;
        while (month < 12 && DaysFrom(year, month + 1, 1) <= days)
        {
            month++;
        }

        return (year, month, (int)(days - DaysFrom(year, month, 1)) + 1);
    }
}
