namespace System.Globalization;

/// <summary>Calendars of East Asia whose months follow the moon; a month that repeats keeps the years with the sun.</summary>
public abstract class EastAsianLunisolarCalendar : CountedCalendar
{
    private const int Cycle = 60;
    private const int Stems = 10;
    private const int Branches = 12;

    internal EastAsianLunisolarCalendar()
    {
    }

    public override CalendarAlgorithmType AlgorithmType => CalendarAlgorithmType.LunisolarCalendar;

    /// <summary>See the tables: new year, leap month, months of 30 days.</summary>
    private protected abstract ReadOnlySpan<uint> Years { get; }

    /// <summary>The year of the cycle of sixty.</summary>
    public virtual int GetSexagenaryYear(DateTime time) => ((Split(time).Year - 4) % Cycle) + 1;

    public int GetCelestialStem(int sexagenaryYear)
    {
        CheckSexagenaryYear(sexagenaryYear);
        return ((sexagenaryYear - 1) % Stems) + 1;
    }

    public int GetTerrestrialBranch(int sexagenaryYear)
    {
        CheckSexagenaryYear(sexagenaryYear);
        return ((sexagenaryYear - 1) % Branches) + 1;
    }

    public override DateTime AddMonths(DateTime time, int months)
    {
        CheckRange(months, -120000, 120000, nameof(months));
        (int year, int month, int day) = Split(time);
        month += months;
        for (; month > MonthCount(CheckedYear(year)); year++)
        {
            month -= MonthCount(year);
        }

        while (month < 1)
        {
            month += MonthCount(CheckedYear(--year));
        }

        return MoveUnchecked(WholeMilliseconds(time), year, month, day);
    }

    public override DateTime AddYears(DateTime time, int years)
    {
        (int year, int month, int day) = Split(time);
        year = CheckedYear(year + years);

        // The thirteenth month of a year that has twelve becomes the last day.
        bool isMissing = month > MonthCount(year);
        return MoveUnchecked(WholeMilliseconds(time), year, isMissing ? 12 : month, isMissing ? 30 : day);
    }

    public override int GetYear(DateTime time) => YearOfEra(Split(time).Year, time);

    public override int GetDaysInMonth(int year, int month, int era)
    {
        year = FromEra(year, era);
        CheckMonthOf(year, month);
        return MonthLength(year, month);
    }

    public override int GetDaysInYear(int year, int era) => base.GetDaysInYear(FromEra(year, era), CurrentEra);

    public override int GetMonthsInYear(int year, int era) => MonthCount(FromEra(year, era));

    public override int GetLeapMonth(int year, int era) => LeapMonthOf(FromEra(year, era));

    public override bool IsLeapYear(int year, int era) => IsLeap(FromEra(year, era));

    public override bool IsLeapMonth(int year, int month, int era)
    {
        year = FromEra(year, era);
        CheckMonthOf(year, month);
        return month == LeapMonthOf(year);
    }

    public override bool IsLeapDay(int year, int month, int day, int era)
    {
        year = FromEra(year, era);
        CheckDayOf(year, month, day);
        return month == LeapMonthOf(year);
    }

    public override DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era)
    {
        year = FromEra(year, era);
        CheckDayOf(year, month, day);
        return new DateTime((DayAt(year, month, day) * TimeSpan.TicksPerDay) + TimeToTicks(hour, minute, second, millisecond));
    }

    public override int ToFourDigitYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(year);
        year = year < 100 ? base.ToFourDigitYear(year) : year;
        FromEra(year, CurrentEra);
        return year;
    }

    /// <summary>The year of the table that a year of an era is.</summary>
    private protected virtual int FromEra(int year, int era)
    {
        base.CheckYear(year, era);
        return year;
    }

    private protected virtual int YearOfEra(int year, DateTime time) => year;

    private protected override int DayOfYear(int year) =>
        (int)(new DateTime(year, 1, 1).Ticks / TimeSpan.TicksPerDay) + (int)(Years[year - FirstYear] >> 17);

    private protected override int MonthLength(int year, int month) => 29 + (int)((Years[year - FirstYear] >> (month - 1)) & 1);

    private protected override int MonthCount(int year) => IsLeap(year) ? 13 : 12;

    private protected override bool IsLeap(int year) => LeapMonthOf(year) != 0;

    private protected override void CheckYear(int year, int era) => CheckedYear(year);

    private int LeapMonthOf(int year) => (int)(Years[year - FirstYear] >> 13) & 15;

    // As .NET does here, and only here.
    private static DateTime WholeMilliseconds(DateTime time) => new(time.Ticks - (time.Ticks % TimeSpan.TicksPerMillisecond));

    private int CheckedYear(int year)
    {
        CheckRange(year, FirstYear, LastYear, nameof(year));
        return year;
    }

    private void CheckMonthOf(int year, int month)
    {
        if (month < 1 || month > MonthCount(year))
        {
            throw new ArgumentOutOfRangeException(nameof(month), month, "Month must be between one and twelve.");
        }
    }

    private void CheckDayOf(int year, int month, int day)
    {
        CheckMonthOf(year, month);
        if (day < 1 || day > MonthLength(year, month))
        {
            throw new ArgumentOutOfRangeException(
                nameof(day), day, $"Day must be between 1 and {MonthLength(year, month)} for month {month}.");
        }
    }

    private static void CheckSexagenaryYear(int sexagenaryYear) => CheckRange(sexagenaryYear, 1, Cycle, nameof(sexagenaryYear));
}
