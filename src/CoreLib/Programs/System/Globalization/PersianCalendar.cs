using System.Numerics;

namespace System.Globalization;

/// <summary>The calendar of Iran: years begin with spring, six months of 31 days first.</summary>
public partial class PersianCalendar : CountedCalendar
{
    public static readonly int PersianEra = SingleEra;

    private const int FirstDay = 226895;
    private const int LastLength = 13;

    public override DateTime MinSupportedDateTime => new(622, 3, 22);

    public override DateTime MaxSupportedDateTime => DateTime.MaxValue;

    public override CalendarAlgorithmType AlgorithmType => CalendarAlgorithmType.SolarCalendar;

    private protected override int FirstYear => 1;

    private protected override int LastYear => 9378;

    private protected override int LastMonth => 10;

    private protected override int DayOfYear(int year)
    {
        ulong before = LeapYears[year / 64] & ((1UL << (year % 64)) - 1);
        return FirstDay + ((year - 1) * 365) + LeapYearsBefore[year / 64] + BitOperations.PopCount(before);
    }

    private protected override int MonthCount(int year) => year == LastYear ? LastMonth : 12;

    private protected override int MonthLength(int year, int month) =>
        year == LastYear && month == LastMonth ? LastLength : month <= 6 ? 31 : month < 12 || IsLeap(year) ? 30 : 29;

    private protected override bool IsLeap(int year) => (LeapYears[year / 64] & (1UL << (year % 64))) != 0;
}
