namespace System.Globalization;

/// <summary>The Islamic calendar of Saudi Arabia: months begin as the observatory of Umm al-Qura has computed.</summary>
public partial class UmAlQuraCalendar : CountedCalendar
{
    public const int UmAlQuraEra = SingleEra;

    private const int FirstDay = 693714;
    private const int LengthBits = 12;

    public override DateTime MinSupportedDateTime => new(1900, 4, 30);

    public override DateTime MaxSupportedDateTime => new DateTime(2077, 11, 17).AddTicks(-1);

    public override CalendarAlgorithmType AlgorithmType => CalendarAlgorithmType.LunarCalendar;

    protected override int DaysInYearBeforeMinSupportedYear => 355;

    private protected override int FirstYear => 1318;

    private protected override int LastYear => 1500;

    private protected override int SmallestTwoDigitYearMax => FirstYear;

    /// <summary>Never: which day a longer year has more is not said.</summary>
    public override bool IsLeapDay(int year, int month, int day, int era)
    {
        CheckDay(year, month, day, era);
        return false;
    }

    private protected override int DayOfYear(int year) => FirstDay + (int)(YearTable[year - FirstYear] >> LengthBits);

    private protected override int MonthLength(int year, int month) => 29 + (int)((YearTable[year - FirstYear] >> (month - 1)) & 1);

    private protected override bool IsLeap(int year) => uint.PopCount(YearTable[year - FirstYear] & ((1 << LengthBits) - 1)) == 7;
}
