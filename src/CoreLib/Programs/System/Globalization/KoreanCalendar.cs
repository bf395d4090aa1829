namespace System.Globalization;

/// <summary>The calendar of Korea with years since its legendary foundation.</summary>
public class KoreanCalendar : EraCalendar
{
    public const int KoreanEra = 1;

    public KoreanCalendar()
        : base(EraYears.Korean)
    {
    }
}
