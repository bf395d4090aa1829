namespace System.Globalization;

/// <summary>The lunisolar calendar of Japan, in the eras since 1926.</summary>
public partial class JapaneseLunisolarCalendar : EastAsianLunisolarCalendar
{
    public const int JapaneseEra = SingleEra;

    public override int[] Eras => EraYears.JapaneseLunisolar.Numbers;

    public override DateTime MinSupportedDateTime => new(1960, 1, 28);

    public override DateTime MaxSupportedDateTime => new DateTime(2050, 1, 23).AddTicks(-1);

    protected override int DaysInYearBeforeMinSupportedYear => 354;

    private protected override int FirstYear => 1960;

    private protected override int LastYear => 2049;

    private protected override ReadOnlySpan<uint> Years => YearTable;

    public override int GetEra(DateTime time)
    {
        CheckTime(time);
        return EraYears.JapaneseLunisolar.EraOf(time);
    }

    private protected override int FromEra(int year, int era) => EraYears.JapaneseLunisolar.CheckedYear(year, era, FirstYear, LastYear);

    private protected override int YearOfEra(int year, DateTime time) => EraYears.JapaneseLunisolar.FromGregorian(year, time);
}
