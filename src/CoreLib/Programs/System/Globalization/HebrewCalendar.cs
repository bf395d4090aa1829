namespace System.Globalization;

/// <summary>
/// The Jewish calendar: months from new moon to new moon, seven years out of nineteen with a thirteenth; the new year is put off by rules
/// (Dershowitz and Reingold, "Calendrical Calculations").
/// </summary>
public class HebrewCalendar : CountedCalendar
{
    public static readonly int HebrewEra = SingleEra;

    // Day 0 of the count would be 1 Tishri of the year 1, put off.
    private const int Epoch = -1_373_428;
    private const int LeapMonth = 7;

    public override DateTime MinSupportedDateTime => new(1583, 1, 1);

    public override DateTime MaxSupportedDateTime => new DateTime(2239, 9, 30).AddTicks(-1);

    public override CalendarAlgorithmType AlgorithmType => CalendarAlgorithmType.LunisolarCalendar;

    private protected override int FirstYear => 5343;

    private protected override int LastYear => 5999;

    private protected override int SmallestTwoDigitYearMax => FirstYear;

    public override DateTime AddMonths(DateTime time, int months)
    {
        (int year, int month, int day) = Split(time);
        try
        {
            // Thirteen months more than there are never fit.
            long target = month + (long)months;
            while (target > GetMonthsInYear(year, CurrentEra))
            {
                target -= MonthCount(year++);
            }

            while (target < 1)
            {
                target += GetMonthsInYear(--year, CurrentEra);
            }

            return Move(time, year, (int)target, day);
        }
        catch (ArgumentException)
        {
            throw new ArgumentOutOfRangeException(nameof(months), months, "Value to add was out of range.");
        }
    }

    public override DateTime AddYears(DateTime time, int years)
    {
        (int year, int month, int day) = Split(time);
        year += years;
        CheckRange(year, FirstYear, LastYear, nameof(years));
        return Move(time, year, Math.Min(month, MonthCount(year)), day);
    }

    public override int GetLeapMonth(int year, int era) => IsLeapYear(year, era) ? LeapMonth : 0;

    public override bool IsLeapDay(int year, int month, int day, int era)
    {
        CheckDay(year, month, day, era);
        return IsLeap(year) && (month == LeapMonth || (month == LeapMonth - 1 && day == 30));
    }

    public override bool IsLeapMonth(int year, int month, int era)
    {
        CheckMonth(year, month, era);
        return IsLeap(year) && month == LeapMonth;
    }

    public override DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era)
    {
        DateTime result = base.ToDateTime(year, month, day, hour, minute, second, millisecond, era);
        CheckResult(result.Ticks);
        return result;
    }

    private protected override int MonthCount(int year) => IsLeap(year) ? 13 : 12;

    private protected override bool IsLeap(int year) => ((7 * year) + 1) % 19 < 7;

    private protected override int DayOfYear(int year)
    {
        // A year of 356 days, or one of 382 before, is not allowed.
        int before = NewMoon(year - 1);
        int day = NewMoon(year);
        return Epoch + day + (NewMoon(year + 1) - day == 356 ? 2 : day - before == 382 ? 1 : 0);
    }

    private protected override int MonthLength(int year, int month)
    {
        // Counted from Nisan in a leap year, as in one without: the month that may be too many lies before.
        bool isLeap = IsLeap(year);
        if (isLeap && month >= LeapMonth)
        {
            month--;
        }
        else if (isLeap && month == LeapMonth - 1)
        {
            return 30;
        }

        return month switch
        {
            2 => (DayOfYear(year + 1) - DayOfYear(year)) % 10 == 5 ? 30 : 29,
            3 => (DayOfYear(year + 1) - DayOfYear(year)) % 10 == 3 ? 29 : 30,
            _ => month % 2 == 1 ? 30 : 29,
        };
    }

    private protected override void CheckMonth(int year, int month, int era)
    {
        CheckYear(year, era);
        CheckRange(month, 1, MonthCount(year), nameof(month));
    }

    private protected override void CheckDay(int year, int month, int day, int era)
    {
        CheckMonth(year, month, era);
        CheckRange(day, 1, MonthLength(year, month), nameof(day));
    }

    // The day of the first new moon, put off by what it is not allowed to be on. A month has 29 days and 13,753 parts of 25,920.
    private static int NewMoon(int year)
    {
        int months = ((235 * year) - 234) / 19;
        long parts = 12_084 + (13_753L * months);
        int day = (29 * months) + (int)(parts / 25_920);
        return 3 * (day + 1) % 7 < 3 ? day + 1 : day;
    }
}
