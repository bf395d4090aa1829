namespace System.Globalization;

/// <summary>The lunisolar calendar of Korea.</summary>
public partial class KoreanLunisolarCalendar : EastAsianLunisolarCalendar
{
    public const int GregorianEra = SingleEra;

    public override DateTime MinSupportedDateTime => new(918, 2, 19);

    public override DateTime MaxSupportedDateTime => new DateTime(2051, 2, 11).AddTicks(-1);

    protected override int DaysInYearBeforeMinSupportedYear => 384;

    private protected override int FirstYear => 918;

    private protected override int LastYear => 2050;

    private protected override ReadOnlySpan<uint> Years => YearTable;
}
