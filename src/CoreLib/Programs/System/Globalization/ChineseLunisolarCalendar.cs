namespace System.Globalization;

/// <summary>The lunisolar calendar of China.</summary>
public partial class ChineseLunisolarCalendar : EastAsianLunisolarCalendar
{
    public const int ChineseEra = SingleEra;

    public override DateTime MinSupportedDateTime => new(1901, 2, 19);

    public override DateTime MaxSupportedDateTime => new DateTime(2101, 1, 29).AddTicks(-1);

    protected override int DaysInYearBeforeMinSupportedYear => 384;

    private protected override int FirstYear => 1901;

    private protected override int LastYear => 2100;

    private protected override ReadOnlySpan<uint> Years => YearTable;
}
