namespace System.Globalization;

/// <summary>The period of daylight saving time in a year.</summary>
public class DaylightTime
{
    public DaylightTime(DateTime start, DateTime end, TimeSpan delta)
    {
        Start = start;
        End = end;
        Delta = delta;
    }

    public DateTime Start { get; }

    public DateTime End { get; }

    public TimeSpan Delta { get; }
}
