namespace System.Globalization;

/// <summary>What the calendars with the months of the Gregorian one, but years of their own, have in common.</summary>
public abstract class EraCalendar : Calendar
{
    private static readonly GregorianCalendar s_gregorian = new();

    private readonly EraYears _eras;

    private protected EraCalendar(EraYears eras)
    {
        _eras = eras;
    }

    public override DateTime MinSupportedDateTime => DateTime.MinValue;

    public override DateTime MaxSupportedDateTime => DateTime.MaxValue;

    public override CalendarAlgorithmType AlgorithmType => CalendarAlgorithmType.SolarCalendar;

    public override int[] Eras => _eras.Numbers;

    public override int TwoDigitYearMax
    {
        get => GetTwoDigitYearMax(2049);
        set
        {
            VerifyWritable();
            if (value < 99 || value > _eras.LastYear)
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, $"Valid values are between 99 and {_eras.LastYear}, inclusive.");
            }

            base.TwoDigitYearMax = value;
        }
    }

    public override DateTime AddMonths(DateTime time, int months)
    {
        CheckTime(time);
        if (months is < -120000 or > 120000)
        {
            throw new ArgumentOutOfRangeException(nameof(months), "Valid values are between -120000 and 120000, inclusive.");
        }

        DateTime result = s_gregorian.AddMonths(time, months);
        CheckResult(result.Ticks);
        return result;
    }

    public override DateTime AddYears(DateTime time, int years) => AddMonths(time, years * 12);

    public override int GetDayOfMonth(DateTime time) => Checked(time).Day;

    public override DayOfWeek GetDayOfWeek(DateTime time) => Checked(time).DayOfWeek;

    public override int GetDayOfYear(DateTime time) => Checked(time).DayOfYear;

    public override int GetMonth(DateTime time) => Checked(time).Month;

    public override int GetYear(DateTime time) => _eras.FromGregorian(Checked(time).Year, time);

    public override int GetEra(DateTime time) => _eras.EraOf(Checked(time));

    public override int GetDaysInMonth(int year, int month, int era)
    {
        year = _eras.ToGregorian(year, era);
        if (month is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(month), month, "Month must be between one and twelve.");
        }

        return DateTime.DaysInMonth(year, month);
    }

    public override int GetDaysInYear(int year, int era) => IsLeapYear(year, era) ? 366 : 365;

    public override int GetMonthsInYear(int year, int era)
    {
        _eras.ToGregorian(year, era);
        return 12;
    }

    public override int GetLeapMonth(int year, int era)
    {
        _eras.ToGregorian(year, era);
        return 0;
    }

    public override bool IsLeapYear(int year, int era) => DateTime.IsLeapYear(_eras.ToGregorian(year, era));

    public override bool IsLeapMonth(int year, int month, int era)
    {
        _eras.ToGregorian(year, era);
        if (month is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(month), "Valid values are between 1 and 12, inclusive.");
        }

        return false;
    }

    public override bool IsLeapDay(int year, int month, int day, int era)
    {
        int days = GetDaysInMonth(year, month, era);
        if (day < 1 || day > days)
        {
            throw new ArgumentOutOfRangeException(nameof(day), $"Valid values are between 1 and {days}, inclusive.");
        }

        return IsLeapYear(year, era) && month == 2 && day == 29;
    }

    public override DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era)
    {
        DateTime result = new DateTime(_eras.ToGregorian(year, era), month, day).AddTicks(TimeToTicks(hour, minute, second, millisecond));
        CheckResult(result.Ticks);
        return result;
    }

    public override int ToFourDigitYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(year);
        if (year >= 100)
        {
            _eras.ToGregorian(year, CurrentEra);
        }

        return base.ToFourDigitYear(year);
    }

    /// <summary>Years of two digits are what they are, where eras are short.</summary>
    private protected int ToYearOfEra(int year)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(year);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, _eras.LastYear);
        return year;
    }

    private DateTime Checked(DateTime time)
    {
        CheckTime(time);
        return time;
    }

    private void CheckTime(DateTime time)
    {
        if (time < MinSupportedDateTime || time > MaxSupportedDateTime)
        {
            throw new ArgumentOutOfRangeException(
                nameof(time),
                $"Specified time is not supported in this calendar. It should be between {MinSupportedDateTime} (Gregorian date) and {MaxSupportedDateTime} (Gregorian date), inclusive.");
        }
    }
}
