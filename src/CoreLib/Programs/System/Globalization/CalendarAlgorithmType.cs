namespace System.Globalization;

/// <summary>What a calendar goes by.</summary>
public enum CalendarAlgorithmType
{
    Unknown = 0,
    SolarCalendar = 1,
    LunarCalendar = 2,
    LunisolarCalendar = 3,
}
