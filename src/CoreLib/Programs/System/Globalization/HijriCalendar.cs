namespace System.Globalization;

/// <summary>The Islamic calendar by computation: 11 of 30 years have a day more. The moon may be seen a day or two off.</summary>
public class HijriCalendar : CountedCalendar
{
    public static readonly int HijriEra = SingleEra;

    private const int FirstDay = 227013;
    private const int MaxAdjustment = 2;

    private int _adjustment;

    public override DateTime MinSupportedDateTime => new(622, 7, 18);

    public override DateTime MaxSupportedDateTime => DateTime.MaxValue;

    public override CalendarAlgorithmType AlgorithmType => CalendarAlgorithmType.LunarCalendar;

    /// <summary>Days to add, from -2 to 2.</summary>
    public int HijriAdjustment
    {
        get => _adjustment;
        set
        {
            if (value is < -MaxAdjustment or > MaxAdjustment)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(value), value, $"Valid values are between {-MaxAdjustment} and {MaxAdjustment}, inclusive.");
            }

            VerifyWritable();
            _adjustment = value;
        }
    }

    protected override int DaysInYearBeforeMinSupportedYear => 354;

    private protected override int FirstYear => 1;

    private protected override int LastYear => 9666;

    private protected override int LastMonth => 4;

    private protected override int DayShift => _adjustment;

    public override int GetDaysInYear(int year, int era)
    {
        CheckYear(year, era);
        return IsLeap(year) ? 355 : 354;
    }

    private protected override int DayOfYear(int year) => FirstDay + ((year - 1) * 354) + (((11 * (year - 1)) + 14) / 30);

    private protected override int MonthLength(int year, int month) => month == 12 && IsLeap(year) ? 30 : month % 2 == 1 ? 30 : 29;

    private protected override bool IsLeap(int year) => ((year * 11) + 14) % 30 < 11;

    private protected override void CheckFourDigitYear(int year) => CheckRange(year, FirstYear, LastYear, nameof(year));

    private protected override void CheckYear(int year, int era)
    {
        CheckEra(era);
        if (year < FirstYear || year > LastYear)
        {
            throw new ArgumentOutOfRangeException(nameof(year), $"Valid values are between {FirstYear} and {LastYear}, inclusive.");
        }
    }
}
