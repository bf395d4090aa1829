namespace System.Globalization;

/// <summary>The calendar of Thailand: years since the death of the Buddha.</summary>
public class ThaiBuddhistCalendar : EraCalendar
{
    public const int ThaiBuddhistEra = 1;

    public ThaiBuddhistCalendar()
        : base(EraYears.ThaiBuddhist)
    {
    }
}
