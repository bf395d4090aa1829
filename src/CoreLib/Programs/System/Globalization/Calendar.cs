namespace System.Globalization;

/// <summary>A way to divide time into years, months and days.</summary>
public abstract class Calendar : ICloneable
{
    public const int CurrentEra = 0;

    private bool _isReadOnly;
    private int _twoDigitYearMax = -1;

    protected Calendar()
    {
    }

    public virtual DateTime MinSupportedDateTime => DateTime.MinValue;

    public virtual DateTime MaxSupportedDateTime => DateTime.MaxValue;

    public virtual CalendarAlgorithmType AlgorithmType => CalendarAlgorithmType.Unknown;

    public bool IsReadOnly => _isReadOnly;

    public abstract int[] Eras { get; }

    /// <summary>Years of two digits count up to this one.</summary>
    public virtual int TwoDigitYearMax
    {
        get => _twoDigitYearMax;
        set
        {
            VerifyWritable();
            _twoDigitYearMax = value;
        }
    }

    protected virtual int DaysInYearBeforeMinSupportedYear => 365;

    public static Calendar ReadOnly(Calendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (calendar._isReadOnly)
        {
            return calendar;
        }

        Calendar copy = (Calendar)calendar.MemberwiseClone();
        copy._isReadOnly = true;
        return copy;
    }

    public virtual object Clone()
    {
        Calendar copy = (Calendar)MemberwiseClone();
        copy._isReadOnly = false;
        return copy;
    }

    public virtual DateTime AddMilliseconds(DateTime time, double milliseconds) =>
        AddScaled(time, milliseconds, 1);

    public virtual DateTime AddSeconds(DateTime time, int seconds) => AddScaled(time, seconds, 1000);

    public virtual DateTime AddMinutes(DateTime time, int minutes) => AddScaled(time, minutes, 60_000);

    public virtual DateTime AddHours(DateTime time, int hours) => AddScaled(time, hours, 3_600_000);

    public virtual DateTime AddDays(DateTime time, int days) => AddScaled(time, days, 86_400_000);

    public virtual DateTime AddWeeks(DateTime time, int weeks) => AddDays(time, weeks * 7);

    public abstract DateTime AddMonths(DateTime time, int months);

    public abstract DateTime AddYears(DateTime time, int years);

    public abstract int GetDayOfMonth(DateTime time);

    public abstract DayOfWeek GetDayOfWeek(DateTime time);

    public abstract int GetDayOfYear(DateTime time);

    public virtual int GetDaysInMonth(int year, int month) => GetDaysInMonth(year, month, CurrentEra);

    public abstract int GetDaysInMonth(int year, int month, int era);

    public virtual int GetDaysInYear(int year) => GetDaysInYear(year, CurrentEra);

    public abstract int GetDaysInYear(int year, int era);

    public abstract int GetEra(DateTime time);

    public virtual int GetHour(DateTime time) => time.Hour;

    public virtual double GetMilliseconds(DateTime time) => time.Ticks / TimeSpan.TicksPerMillisecond % 1000;

    public virtual int GetMinute(DateTime time) => time.Minute;

    public abstract int GetMonth(DateTime time);

    public virtual int GetMonthsInYear(int year) => GetMonthsInYear(year, CurrentEra);

    public abstract int GetMonthsInYear(int year, int era);

    public virtual int GetSecond(DateTime time) => time.Second;

    public abstract int GetYear(DateTime time);

    public virtual bool IsLeapDay(int year, int month, int day) => IsLeapDay(year, month, day, CurrentEra);

    public abstract bool IsLeapDay(int year, int month, int day, int era);

    public virtual bool IsLeapMonth(int year, int month) => IsLeapMonth(year, month, CurrentEra);

    public abstract bool IsLeapMonth(int year, int month, int era);

    public virtual int GetLeapMonth(int year) => GetLeapMonth(year, CurrentEra);

    public virtual int GetLeapMonth(int year, int era)
    {
        if (!IsLeapYear(year, era))
        {
            return 0;
        }

        for (int month = 1; month <= GetMonthsInYear(year, era); month++)
        {
            if (IsLeapMonth(year, month, era))
            {
                return month;
            }
        }

        return 0;
    }

    public virtual bool IsLeapYear(int year) => IsLeapYear(year, CurrentEra);

    public abstract bool IsLeapYear(int year, int era);

    public virtual int GetWeekOfYear(DateTime time, CalendarWeekRule rule, DayOfWeek firstDayOfWeek)
    {
        if ((uint)firstDayOfWeek > 6)
        {
            throw new ArgumentOutOfRangeException(nameof(firstDayOfWeek), firstDayOfWeek, "Valid values are between Sunday and Saturday, inclusive.");
        }

        return rule switch
        {
            CalendarWeekRule.FirstDay => GetWeekFromFirstDay(time, (int)firstDayOfWeek),
            CalendarWeekRule.FirstFullWeek => GetWeekOfFullDays(time, (int)firstDayOfWeek, 7),
            CalendarWeekRule.FirstFourDayWeek => GetWeekOfFullDays(time, (int)firstDayOfWeek, 4),
            _ => throw new ArgumentOutOfRangeException(
                nameof(rule), rule, "Valid values are between FirstDay and FirstFourDayWeek, inclusive."),
        };
    }

    public virtual DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond) =>
        ToDateTime(year, month, day, hour, minute, second, millisecond, CurrentEra);

    public abstract DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era);

    public virtual int ToFourDigitYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(year);
        return year >= 100 ? year : (((TwoDigitYearMax / 100) - (year > TwoDigitYearMax % 100 ? 1 : 0)) * 100) + year;
    }

    internal static long TimeToTicks(int hour, int minute, int second, int millisecond)
    {
        if ((uint)hour >= 24 || (uint)minute >= 60 || (uint)second >= 60)
        {
            throw new ArgumentOutOfRangeException(null, "Hour, Minute, and Second parameters describe an un-representable DateTime.");
        }

        if ((uint)millisecond >= 1000)
        {
            throw new ArgumentOutOfRangeException(nameof(millisecond), millisecond, "Valid values are between 0 and 999, inclusive.");
        }

        return new TimeSpan(0, hour, minute, second, millisecond).Ticks;
    }

    internal void CheckResult(long ticks)
    {
        if (ticks < MinSupportedDateTime.Ticks || ticks > MaxSupportedDateTime.Ticks)
        {
            throw new ArgumentException(
                $"The result is out of the supported range for this calendar. The result should be between {MinSupportedDateTime} (Gregorian date) and {MaxSupportedDateTime} (Gregorian date), inclusive.");
        }
    }

    private protected void VerifyWritable()
    {
        if (_isReadOnly)
        {
            throw new InvalidOperationException("Instance is read-only.");
        }
    }

    private protected int GetTwoDigitYearMax(int fallback) => _twoDigitYearMax == -1 ? fallback : _twoDigitYearMax;

    private DateTime AddScaled(DateTime time, double value, int scale)
    {
        double milliseconds = (value * scale) + (value >= 0 ? 0.5 : -0.5);
        if (!(milliseconds > -315537897600000.0 && milliseconds < 315537897600000.0))
        {
            throw new ArgumentOutOfRangeException(nameof(value), "Value to add was out of range.");
        }

        long ticks = time.Ticks + ((long)milliseconds * TimeSpan.TicksPerMillisecond);
        CheckResult(ticks);
        return new DateTime(ticks);
    }

    private int GetWeekFromFirstDay(DateTime time, int firstDayOfWeek)
    {
        int dayOfYear = GetDayOfYear(time) - 1;
        int dayOfFirst = (int)GetDayOfWeek(time) - (dayOfYear % 7);
        int offset = (dayOfFirst - firstDayOfWeek + 14) % 7;
        return ((dayOfYear + offset) / 7) + 1;
    }

    private int GetWeekOfFullDays(DateTime time, int firstDayOfWeek, int fullDays)
    {
        int dayOfYear = GetDayOfYear(time) - 1;
        int dayOfFirst = (int)GetDayOfWeek(time) - (dayOfYear % 7);
        int offset = (firstDayOfWeek - dayOfFirst + 14) % 7;
        if (offset != 0 && offset >= fullDays)
        {
            offset -= 7;
        }

        int day = dayOfYear - offset;
        if (day >= 0)
        {
            return (day / 7) + 1;
        }

        if (time <= MinSupportedDateTime.AddDays(dayOfYear))
        {
            return GetWeekBeforeMinimum(dayOfYear, firstDayOfWeek, fullDays);
        }

        // The last week of the year before.
        return GetWeekOfFullDays(time.AddDays(-(dayOfYear + 1)), firstDayOfWeek, fullDays);
    }

    private int GetWeekBeforeMinimum(int dayOfYear, int firstDayOfWeek, int fullDays)
    {
        int dayOfFirst = (int)GetDayOfWeek(MinSupportedDateTime.AddDays(dayOfYear)) - (dayOfYear % 7);
        int dayOfFirstBefore = (dayOfFirst - (DaysInYearBeforeMinSupportedYear % 7) + 14) % 7;
        int offset = (firstDayOfWeek - dayOfFirstBefore + 14) % 7;
        if (offset >= fullDays)
        {
            offset -= 7;
        }

        return ((DaysInYearBeforeMinSupportedYear - 1 + dayOfYear + 1 - offset) / 7) + 1;
    }
}
