namespace System.Globalization;

/// <summary>Patterns that a format info has instead of the invariant ones; copied before every change.</summary>
internal sealed class DateTimePatterns
{
    public string? FullDateTime { get; set; }

    public string[] LongDates { get; set; } = ["dddd, dd MMMM yyyy"];

    public string[] ShortDates { get; set; } = ["MM/dd/yyyy", "yyyy-MM-dd"];

    public string[] LongTimes { get; set; } = ["HH:mm:ss"];

    public string[] ShortTimes { get; set; } = ["HH:mm", "hh:mm tt", "H:mm", "h:mm tt"];

    public string[] YearMonths { get; set; } = ["yyyy MMMM"];

    public string MonthDay { get; set; } = "MMMM dd";

    public DateTimePatterns WithoutCache() => (DateTimePatterns)MemberwiseClone();
}
