namespace System.Globalization;

/// <summary>The lunisolar calendar of Taiwan, whose years count from 1912.</summary>
public partial class TaiwanLunisolarCalendar : EastAsianLunisolarCalendar
{
    public override DateTime MinSupportedDateTime => new(1912, 2, 18);

    public override DateTime MaxSupportedDateTime => new DateTime(2051, 2, 11).AddTicks(-1);

    protected override int DaysInYearBeforeMinSupportedYear => 384;

    private protected override int FirstYear => 1912;

    private protected override int LastYear => 2050;

    private protected override ReadOnlySpan<uint> Years => YearTable;

    private protected override int FromEra(int year, int era) => EraYears.Taiwan.CheckedYear(year, era, FirstYear, LastYear);

    private protected override int YearOfEra(int year, DateTime time) => EraYears.Taiwan.FromGregorian(year, time);
}
