namespace System.Globalization;

/// <summary>Names of months and days in the invariant culture.</summary>
internal static class InvariantNames
{
    public static readonly string[] Days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    public static readonly string[] AbbreviatedDays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    public static readonly string[] ShortestDays = ["Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"];

    // The thirteenth is for calendars with as many months.
    public static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "",
    ];

    public static readonly string[] AbbreviatedMonths =
    [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "",
    ];
}
