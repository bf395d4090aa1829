namespace System;

/// <summary>Names of months and days in the invariant culture.</summary>
internal static class CalendarNames
{
    private const int ShortLength = 3;

    public static string GetMonth(int month, bool full)
    {
        string name = month switch
        {
            1 => "January",
            2 => "February",
            3 => "March",
            4 => "April",
            5 => "May",
            6 => "June",
            7 => "July",
            8 => "August",
            9 => "September",
            10 => "October",
            11 => "November",
            _ => "December",
        };
        return full ? name : name[..ShortLength];
    }

    public static string GetDay(DayOfWeek day, bool full)
    {
        string name = day switch
        {
            DayOfWeek.Monday => "Monday",
            DayOfWeek.Tuesday => "Tuesday",
            DayOfWeek.Wednesday => "Wednesday",
            DayOfWeek.Thursday => "Thursday",
            DayOfWeek.Friday => "Friday",
            DayOfWeek.Saturday => "Saturday",
            _ => "Sunday",
        };
        return full ? name : name[..ShortLength];
    }
}
