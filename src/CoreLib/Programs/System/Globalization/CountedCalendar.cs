namespace System.Globalization;

/// <summary>
/// What the calendars that do not follow the Gregorian months have in common: each says on which day a year begins and how long its
/// months are. Days are counted from January 1, 0001 (Gregorian), which is day 0.
/// </summary>
public abstract class CountedCalendar : Calendar
{
    private protected const int SingleEra = 1;

    private protected CountedCalendar()
    {
    }

    public override int[] Eras => [SingleEra];

    public override int TwoDigitYearMax
    {
        get => GetTwoDigitYearMax(2049);
        set
        {
            VerifyWritable();
            if (value != 99)
            {
                CheckRange(value, SmallestTwoDigitYearMax, LastYear, nameof(value));
            }

            base.TwoDigitYearMax = value;
        }
    }

    private protected abstract int FirstYear { get; }

    private protected abstract int LastYear { get; }

    /// <summary>The last month of the last year.</summary>
    private protected virtual int LastMonth => 12;

    private protected virtual int SmallestTwoDigitYearMax => 99;

    /// <summary>Days by which dates here are ahead.</summary>
    private protected virtual int DayShift => 0;

    /// <summary>The day on which a year begins.</summary>
    private protected abstract int DayOfYear(int year);

    private protected abstract int MonthLength(int year, int month);

    private protected virtual int MonthCount(int year) => 12;

    private protected abstract bool IsLeap(int year);

    public override DateTime AddMonths(DateTime time, int months)
    {
        CheckRange(months, -120000, 120000, nameof(months));
        (int year, int month, int day) = Split(time);
        int total = (year * 12) + month - 1 + months;
        return total < 0 ? Move(time, -1, 1, 1) : Move(time, total / 12, (total % 12) + 1, day);
    }

    public override DateTime AddYears(DateTime time, int years) => AddMonths(time, years * 12);

    public override int GetDayOfMonth(DateTime time) => Split(time).Day;

    public override DayOfWeek GetDayOfWeek(DateTime time) => time.DayOfWeek;

    public override int GetDayOfYear(DateTime time)
    {
        (int year, _, _) = Split(time);
        return DayNumber(time) - DayOfYear(year) + 1;
    }

    public override int GetDaysInMonth(int year, int month, int era)
    {
        CheckMonth(year, month, era);
        return MonthLength(year, month);
    }

    public override int GetDaysInYear(int year, int era)
    {
        CheckYear(year, era);
        int days = 0;
        for (int month = 1; month <= MonthCount(year); month++)
        {
            days += MonthLength(year, month);
        }

        return days;
    }

    public override int GetEra(DateTime time)
    {
        CheckTime(time);
        return SingleEra;
    }

    public override int GetMonth(DateTime time) => Split(time).Month;

    public override int GetMonthsInYear(int year, int era)
    {
        CheckYear(year, era);
        return MonthCount(year);
    }

    public override int GetYear(DateTime time) => Split(time).Year;

    public override int GetLeapMonth(int year, int era)
    {
        CheckYear(year, era);
        return 0;
    }

    public override bool IsLeapDay(int year, int month, int day, int era)
    {
        CheckDay(year, month, day, era);
        return IsLeap(year) && month == 12 && day == 30;
    }

    public override bool IsLeapMonth(int year, int month, int era)
    {
        CheckMonth(year, month, era);
        return false;
    }

    public override bool IsLeapYear(int year, int era)
    {
        CheckYear(year, era);
        return IsLeap(year);
    }

    public override DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era)
    {
        CheckDay(year, month, day, era);
        return new DateTime((DayAt(year, month, day) * TimeSpan.TicksPerDay) + TimeToTicks(hour, minute, second, millisecond));
    }

    public override int ToFourDigitYear(int year)
    {
        if (year is >= 0 and < 100)
        {
            return base.ToFourDigitYear(year);
        }

        ArgumentOutOfRangeException.ThrowIfNegative(year);
        CheckFourDigitYear(year);
        return year;
    }

    private protected virtual void CheckFourDigitYear(int year) => CheckYear(year, CurrentEra);

    /// <summary>The date; the time must be one of this calendar.</summary>
    private protected (int Year, int Month, int Day) Split(DateTime time)
    {
        CheckTime(time);
        int day = DayNumber(time);
        int low = FirstYear;
        int high = LastYear;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = DayOfYear(middle) <= day ? (middle, high) : (low, middle - 1);
        }

        day -= DayOfYear(low);
        int month = 1;
        for (; day >= MonthLength(low, month) && month < 13; month++)
        {
            day -= MonthLength(low, month);
        }

        return (low, month, day + 1);
    }

    /// <summary>The time of day at another date, whose day may be one that the month does not have.</summary>
    private protected DateTime Move(DateTime time, int year, int month, int day)
    {
        CheckMonth(year, month, CurrentEra);
        return MoveUnchecked(time, year, month, day);
    }

    private protected DateTime MoveUnchecked(DateTime time, int year, int month, int day)
    {
        day = Math.Min(day, MonthLength(year, month));
        long ticks = (DayAt(year, month, day) * TimeSpan.TicksPerDay) + (time.Ticks % TimeSpan.TicksPerDay);
        CheckResult(ticks);
        return new DateTime(ticks);
    }

    private protected long DayAt(int year, int month, int day)
    {
        long result = DayOfYear(year) + day - 1 - DayShift;
        for (int before = 1; before < month; before++)
        {
            result += MonthLength(year, before);
        }

        return result;
    }

    private protected void CheckTime(DateTime time)
    {
        if (time < MinSupportedDateTime || time > MaxSupportedDateTime)
        {
            throw new ArgumentOutOfRangeException(
                nameof(time), time.Ticks,
                $"Specified time is not supported in this calendar. It should be between {MinSupportedDateTime} (Gregorian date) and {MaxSupportedDateTime} (Gregorian date), inclusive.");
        }
    }

    private protected virtual void CheckEra(int era)
    {
        if (era is not (CurrentEra or SingleEra))
        {
            throw new ArgumentOutOfRangeException(nameof(era), era, "Era value was not valid.");
        }
    }

    private protected virtual void CheckYear(int year, int era)
    {
        CheckEra(era);
        CheckRange(year, FirstYear, LastYear, nameof(year));
    }

    private protected virtual void CheckMonth(int year, int month, int era)
    {
        CheckYear(year, era);
        if (year == LastYear && LastMonth < 12)
        {
            CheckRange(month, 1, LastMonth, nameof(month));
        }

        if (month < 1 || month > MonthCount(year))
        {
            throw new ArgumentOutOfRangeException(nameof(month), month, "Month must be between one and twelve.");
        }
    }

    private protected virtual void CheckDay(int year, int month, int day, int era)
    {
        CheckMonth(year, month, era);
        if (day < 1 || day > MonthLength(year, month))
        {
            throw new ArgumentOutOfRangeException(
                nameof(day), day, $"Day must be between 1 and {MonthLength(year, month)} for month {month}.");
        }
    }

    private protected static void CheckRange(int value, int minimum, int maximum, string name)
    {
        if (value < minimum || value > maximum)
        {
            throw new ArgumentOutOfRangeException(name, value, $"Valid values are between {minimum} and {maximum}, inclusive.");
        }
    }

    private int DayNumber(DateTime time) => (int)(time.Ticks / TimeSpan.TicksPerDay) + DayShift;
}
