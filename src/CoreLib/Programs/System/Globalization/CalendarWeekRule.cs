namespace System.Globalization;

/// <summary>Which week is a year's first.</summary>
public enum CalendarWeekRule
{
    FirstDay = 0,
    FirstFullWeek = 1,
    FirstFourDayWeek = 2,
}
