namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Time zones, UTC and made ones.</summary>
internal static class ZoneChecks
{
    public static void Run()
    {
        TimeZoneInfo utc = TimeZoneInfo.Utc;
        TextReport.Line("UTC", () => $"{utc.Id} {utc.DisplayName} {utc.StandardName} {utc.DaylightName} {utc.BaseUtcOffset} {utc.SupportsDaylightSavingTime} {utc}");
        TimeZoneInfo.AdjustmentRule rule = TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
            new DateTime(2000, 1, 1),
            DateTime.MaxValue.Date,
            TimeSpan.FromHours(1),
            TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 2, 0, 0), 3, 5, DayOfWeek.Sunday),
            TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 3, 0, 0), 10, 5, DayOfWeek.Sunday));
        TimeZoneInfo zone = TimeZoneInfo.CreateCustomTimeZone("Test", TimeSpan.FromHours(1), "(+1) Test", "Standard", "Daylight", [rule]);
        TextReport.Line("zone", () => $"{zone.Id} {zone.DisplayName} {zone.StandardName} {zone.DaylightName} {zone.BaseUtcOffset} {zone.SupportsDaylightSavingTime} {zone.GetAdjustmentRules().Length}");
        DateTime[] moments =
        [
            new(1999, 7, 1), new(2024, 1, 1), new(2024, 3, 31, 1, 59, 59), new(2024, 3, 31, 2, 0, 0), new(2024, 3, 31, 2, 30, 0), new(2024, 3, 31, 3, 0, 0), new(2024, 7, 1), new(2024, 10, 27, 1, 59, 59),
            new(2024, 10, 27, 2, 0, 0), new(2024, 10, 27, 2, 30, 0), new(2024, 10, 27, 3, 0, 0), new(2024, 12, 31, 23, 59, 59),
        ];
        foreach (DateTime moment in moments)
        {
            TextReport.Line($"{moment:s}", () => $"{zone.GetUtcOffset(moment)} {zone.IsDaylightSavingTime(moment)} {zone.IsAmbiguousTime(moment)} {zone.IsInvalidTime(moment)}");
            TextReport.Line($"{moment:s} to UTC", () => TimeZoneInfo.ConvertTimeToUtc(moment, zone).ToString("o"));
            TextReport.Line($"{moment:s} from UTC", () => TimeZoneInfo.ConvertTimeFromUtc(moment, zone).ToString("o"));
            TextReport.Line($"{moment:s} offset", () => TimeZoneInfo.ConvertTime(new DateTimeOffset(moment, TimeSpan.Zero), zone).ToString("o"));
            TextReport.Line($"{moment:s} ambiguous", () => zone.GetAmbiguousTimeOffsets(moment));
        }

        TimeZoneInfo plain = TimeZoneInfo.CreateCustomTimeZone("Plain", TimeSpan.FromHours(-3.5), null, null);
        TextReport.Line("plain", () => $"{plain.DisplayName} {plain.StandardName} {TimeZoneInfo.ConvertTime(new DateTime(2024, 1, 1), plain, zone):o} {plain.HasSameRules(utc)} {plain.Equals(zone)}");
        TextReport.Line("no id", () => TimeZoneInfo.CreateCustomTimeZone("", TimeSpan.Zero, "", ""));
        TextReport.Line("null id", () => TimeZoneInfo.CreateCustomTimeZone(null!, TimeSpan.Zero, "", ""));
        TextReport.Line("far", () => TimeZoneInfo.CreateCustomTimeZone("x", TimeSpan.FromHours(15), "", ""));
        TextReport.Line("seconds", () => TimeZoneInfo.CreateCustomTimeZone("x", TimeSpan.FromSeconds(1), "", ""));
        TextReport.Line("not found", () => TimeZoneInfo.FindSystemTimeZoneById("Nowhere/Land"));
        TextReport.Line("found", () => TimeZoneInfo.FindSystemTimeZoneById("UTC").Id);
        TextReport.Line("wrong kind", () => TimeZoneInfo.ConvertTimeToUtc(new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc), zone));
        TextReport.Line("wrong kind from", () => TimeZoneInfo.ConvertTimeFromUtc(new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Local), zone));
    }
}
