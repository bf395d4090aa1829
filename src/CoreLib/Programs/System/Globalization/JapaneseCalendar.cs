namespace System.Globalization;

/// <summary>The calendar of Japan: years of the reign, since 1868.</summary>
public class JapaneseCalendar : EraCalendar
{
    public override DateTime MinSupportedDateTime => new(1868, 9, 8);

    public override int ToFourDigitYear(int year) => ToYearOfEra(year);

    public JapaneseCalendar()
        : base(EraYears.Japanese)
    {
    }
}
