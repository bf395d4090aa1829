namespace System.Globalization;

/// <summary>The Gregorian calendar.</summary>
public class GregorianCalendar : Calendar
{
    public const int ADEra = 1;

    private GregorianCalendarTypes _type;

    public GregorianCalendar()
        : this(GregorianCalendarTypes.Localized)
    {
    }

    public GregorianCalendar(GregorianCalendarTypes type)
    {
        CheckType(type, nameof(type));
        _type = type;
    }

    public override DateTime MinSupportedDateTime => DateTime.MinValue;

    public override DateTime MaxSupportedDateTime => DateTime.MaxValue;

    public override CalendarAlgorithmType AlgorithmType => CalendarAlgorithmType.SolarCalendar;

    public override int[] Eras => [ADEra];

    public virtual GregorianCalendarTypes CalendarType
    {
        get => _type;
        set
        {
            VerifyWritable();
            CheckType(value, nameof(value));
            _type = value;
        }
    }

    public override int TwoDigitYearMax
    {
        get => GetTwoDigitYearMax(2049);
        set
        {
            VerifyWritable();
            if (value is < 99 or > 9999)
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "Valid values are between 99 and 9999, inclusive.");
            }

            base.TwoDigitYearMax = value;
        }
    }

    public override DateTime AddMonths(DateTime time, int months)
    {
        if (months is < -120000 or > 120000)
        {
            throw new ArgumentOutOfRangeException(nameof(months), months, "Valid values are between -120000 and 120000, inclusive.");
        }

        (int year, int month, int day) = time;
        int total = (year * 12) + month - 1 + months;
        (year, month) = (total / 12, (total % 12) + 1);
        if (total < 12 || year > 9999)
        {
            throw new ArgumentOutOfRangeException(null, DateTime.BadDate);
        }

        day = Math.Min(day, DateTime.DaysInMonth(year, month));
        return new DateTime(new DateTime(year, month, day).Ticks + (time.Ticks % TimeSpan.TicksPerDay));
    }

    public override DateTime AddYears(DateTime time, int years) => AddMonths(time, years * 12);

    public override int GetDayOfMonth(DateTime time) => time.Day;

    public override DayOfWeek GetDayOfWeek(DateTime time) => time.DayOfWeek;

    public override int GetDayOfYear(DateTime time) => time.DayOfYear;

    public override int GetDaysInMonth(int year, int month, int era)
    {
        CheckEra(era);
        return DateTime.DaysInMonth(year, month);
    }

    public override int GetDaysInYear(int year, int era) => IsLeapYear(year, era) ? 366 : 365;

    public override int GetEra(DateTime time) => ADEra;

    public override int GetMonth(DateTime time) => time.Month;

    public override int GetMonthsInYear(int year, int era)
    {
        CheckYear(year, era);
        return 12;
    }

    public override int GetYear(DateTime time) => time.Year;

    public override bool IsLeapDay(int year, int month, int day, int era)
    {
        if (month is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(month), month, "Valid values are between 1 and 12, inclusive.");
        }

        CheckYear(year, era);
        if (day < 1 || day > GetDaysInMonth(year, month))
        {
            throw new ArgumentOutOfRangeException(
                nameof(day), day, $"Valid values are between 1 and {GetDaysInMonth(year, month)}, inclusive.");
        }

        return IsLeapYear(year) && month == 2 && day == 29;
    }

    public override int GetLeapMonth(int year, int era)
    {
        CheckYear(year, era);
        return 0;
    }

    public override bool IsLeapMonth(int year, int month, int era)
    {
        CheckYear(year, era);
        if (month is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(month), month, "Valid values are between 1 and 12, inclusive.");
        }

        return false;
    }

    public override bool IsLeapYear(int year, int era)
    {
        CheckEra(era);
        return DateTime.IsLeapYear(year);
    }

    public override DateTime ToDateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int era)
    {
        CheckEra(era);
        return new DateTime(year, month, day, hour, minute, second, millisecond);
    }

    public override int ToFourDigitYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(year);
        if (year > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, "Valid values are between 1 and 9999, inclusive.");
        }

        return base.ToFourDigitYear(year);
    }

    private static void CheckType(GregorianCalendarTypes type, string name)
    {
        if (type is not (GregorianCalendarTypes.Localized or GregorianCalendarTypes.USEnglish
            or (>= GregorianCalendarTypes.MiddleEastFrench and <= GregorianCalendarTypes.TransliteratedFrench)))
        {
            throw new ArgumentOutOfRangeException(name, type, "Valid values are between Localized and TransliteratedFrench, inclusive.");
        }
    }

    private static void CheckEra(int era)
    {
        if (era is not (CurrentEra or ADEra))
        {
            throw new ArgumentOutOfRangeException(nameof(era), era, "Era value was not valid.");
        }
    }

    private static void CheckYear(int year, int era)
    {
        CheckEra(era);
        if (year is < 1 or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, "Valid values are between 1 and 9999, inclusive.");
        }
    }
}
