namespace System.Globalization;

/// <summary>The calendar of Taiwan: years since 1912.</summary>
public class TaiwanCalendar : EraCalendar
{
    public override DateTime MinSupportedDateTime => new(1912, 1, 1);

    public override int ToFourDigitYear(int year) => ToYearOfEra(year);

    public TaiwanCalendar()
        : base(EraYears.Taiwan)
    {
    }
}
