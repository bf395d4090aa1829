namespace System.Globalization;

/// <summary>The calendar of Julius Caesar: every fourth year is a leap year.</summary>
public class JulianCalendar : CountedCalendar
{
    public static readonly int JulianEra = SingleEra;

    public override DateTime MinSupportedDateTime => DateTime.MinValue;

    public override DateTime MaxSupportedDateTime => DateTime.MaxValue;

    public override CalendarAlgorithmType AlgorithmType => CalendarAlgorithmType.SolarCalendar;

    private protected override int FirstYear => 1;

    private protected override int LastYear => 9999;

    public override DateTime AddMonths(DateTime time, int months)
    {
        CheckRange(months, -120000, 120000, nameof(months));
        (int year, int month, int day) = Split(time);
        int total = (year * 12) + month - 1 + months;
        (int years, month) = Math.DivRem(total, 12);
        return total < 0 ? MoveUnchecked(time, 0, 1, 1) : MoveUnchecked(time, years, month + 1, day);
    }

    public override bool IsLeapDay(int year, int month, int day, int era)
    {
        CheckDay(year, month, day, era);
        return month == 2 && day == 29;
    }

    private protected override int DayOfYear(int year) => ((year - 1) * 365) + ((year - 1) / 4) - 2;

    private protected override int MonthLength(int year, int month) =>
        month == 2 && IsLeap(year) ? 29 : DateTime.DaysInMonth(1, month > 12 ? 12 : month);

    private protected override bool IsLeap(int year) => year % 4 == 0;

    private protected override void CheckFourDigitYear(int year)
    {
        if (year > LastYear)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, "Argument must be between 1 and 9999.");
        }
    }

    private protected override void CheckDay(int year, int month, int day, int era)
    {
        CheckMonth(year, month, era);

        // The first day of the Gregorian count is January 3 here.
        CheckRange(day, year == 1 && month == 1 ? 3 : 1, MonthLength(year, month), nameof(day));
    }
}
