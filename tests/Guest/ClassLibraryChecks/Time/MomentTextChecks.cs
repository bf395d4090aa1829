using System.Globalization;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Text forms of moments.</summary>
internal static class MomentTextChecks
{
    private static readonly string[] s_formats =
    [
        "", "d", "D", "f", "F", "g", "G", "m", "M", "o", "O", "r", "R", "s", "t", "T", "u", "U", "y", "Y", "x", "q", "%d", "%", "%%", "d ", " d", "dd", "ddd", "dddd", "ddddd", "%M", "MM", "MMM", "MMMM",
        "%y", "yy", "yyy", "yyyy", "yyyyy", "yyyyyyyyyyyyyyyyyy", "%h", "hh", "hhh", "%H", "HH", "%m", "mm", "%s", "ss", "%f", "ff", "fffffff", "ffffffff", "%F", "FF", "FFFFFFF", "ss.FFF", "ss.fff",
        "%t", "tt", "ttt", "%K", "%z", "zz", "zzz", "gg", "'quoted' d", "\"double\" d", "'open", "\\d\\\\", "d\\", "yyyy-MM-ddTHH:mm:ss.fffK", "h:mm tt", "dd/MM/yyyy", "d MMMM", "MMMM d", "'a\\'b'",
    ];

    public static void Run()
    {
        DateTime[] moments = [new(2024, 2, 29, 13, 5, 7, 123, 456), new(1, 1, 1), new(9999, 12, 31, 23, 59, 59, DateTimeKind.Utc), new(2005, 10, 3, 0, 30, 0, 500, DateTimeKind.Local)];
        foreach (DateTime moment in moments)
        {
            foreach (string format in s_formats)
            {
                TextReport.Line($"{moment:s} {format}", () => moment.ToString(format));
                TextReport.Line($"{moment:s} offset {format}", () => new DateTimeOffset(moment.Ticks / 2 * 2 > 0 ? moment.Ticks : TimeSpan.TicksPerDay, TimeSpan.FromMinutes(-210)).ToString(format));
            }

            TextReport.Line($"{moment:s} texts", () => $"{moment.ToLongDateString()} {moment.ToShortDateString()} {moment.ToLongTimeString()} {moment.ToShortTimeString()}");
        }

        TextReport.Line("GetDateTimeFormats", () => moments[0].GetDateTimeFormats());
        Free();
        Exact();
    }

    private static void Free()
    {
        string[] texts =
        [
            "2024-02-29", "2024-02-30", "02/29/2024", "29/02/2024", "2/9/24", "2/9/49", "2/9/50", "2024/2/9", "2024-02-29 13:05", "2024-02-29T13:05:07", "2024-02-29T13:05:07Z",
            "2024-02-29T13:05:07.1234567Z", "2024-02-29T13:05:07+01:00", "2024-02-29 13:05:07 -0530", "2024-02-29T13:05:07.123456789", "Feb 29, 2024", "29 Feb 2024", "29 February 2024 1:05 PM",
            "February 29 2024", "2024 Feb 29", "Thursday, 29 February 2024", "Friday, 29 February 2024", "Thu, 29 Feb 2024 13:05:07 GMT", "1/2/2024 5 PM", "1/2/2024 12:00 AM", "1/2/2024 13:00 PM",
            "1/2/2024 13:00 AM", "", " ", "x", "2024", "20240229", "2024-13-01", "2024-02-29T24:00:00", "2024-02-29T13:60:00", "  2024-02-29  ", "2024-02-29 ", "2024-02", "Feb 2024", "2024-2-9 1:2:3", "0001-01-01", "9999-12-31T23:59:59.9999999",
            "10000-01-01", "1/2/3", "1-2-2024", "1.2.2024", "2024-02-29T13:05:07Zx", "2024-02-29T13:05:07+15:00", "2024-02-29T13", "12/31/9999 23:59:59", "29-Feb-2024", "2024-02-29 01:05:07PM", "2024-02-29 1:05:07 p",
        ];
        DateTimeStyles[] styles = [DateTimeStyles.None, DateTimeStyles.RoundtripKind, DateTimeStyles.AdjustToUniversal, DateTimeStyles.AssumeUniversal, DateTimeStyles.AssumeLocal, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal];
        foreach (string text in texts)
        {
            foreach (DateTimeStyles style in styles)
            {
                TextReport.Line($"Parse {text} {style}", () => DateTime.Parse(text, CultureInfo.InvariantCulture, style).ToString("o"));
            }

            TextReport.Line($"TryParse {text}", () => $"{DateTime.TryParse(text, CultureInfo.InvariantCulture, out DateTime moment)} {moment:o}");
            TextReport.Line($"offset {text}", () => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).ToString("o"));
            TextReport.Line($"DateOnly {text}", () => DateOnly.Parse(text, CultureInfo.InvariantCulture).ToString("o"));
        }

        foreach (string text in (string[])["13:05", "1:05 PM", "13:05:07.25", "5 PM", "25:00", "13", "2024-02-29", "1:2:3.4 AM", "", "12:00 AM", "00:00:00Z"])
        {
            TextReport.Line($"TimeOnly {text}", () => TimeOnly.Parse(text, CultureInfo.InvariantCulture).ToString("o"));
            TextReport.Line($"time {text}", () => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault).ToString("o"));
        }

        TextReport.Line("null", () => DateTime.Parse(null!));
        TextReport.Line("styles", () => DateTime.Parse("2024-01-01", null, (DateTimeStyles)0x400));
        TextReport.Line("styles together", () => DateTime.Parse("2024-01-01", null, DateTimeStyles.AssumeLocal | DateTimeStyles.AssumeUniversal));
        TextReport.Line("styles of offsets", () => DateTimeOffset.Parse("2024-01-01", null, DateTimeStyles.NoCurrentDateDefault));
        TextReport.Line("styles round trip", () => DateTime.Parse("2024-01-01", null, DateTimeStyles.RoundtripKind | DateTimeStyles.AssumeLocal));
    }

    private static void Exact()
    {
        (string Text, string Format)[] pairs =
        [
            ("2024-02-29", "yyyy-MM-dd"), ("2024-2-9", "yyyy-M-d"), ("2024-02-30", "yyyy-MM-dd"), ("24", "yy"), ("5", "%d"), ("Feb", "MMM"), ("february", "MMMM"), ("Thu 29 Feb 2024", "ddd dd MMM yyyy"),
            ("Fri 29 Feb 2024", "ddd dd MMM yyyy"), ("13:05", "HH:mm"), ("1:05 PM", "h:mm tt"), ("1:05 P", "h:mm t"), ("13:05 PM", "hh:mm tt"), ("13:05:07.123", "HH:mm:ss.fff"), ("13:05:07.12", "HH:mm:ss.fff"),
            ("13:05:07.12", "HH:mm:ss.FFF"), ("13:05:07", "HH:mm:ss.FFF"), ("2024-02-29T13:05:07.1234567Z", "o"), ("2024-02-29T13:05:07.1234567", "o"), ("2024-02-29T13:05:07.1234567+02:00", "O"), ("Thu, 29 Feb 2024 13:05:07 GMT", "r"),
            ("2024-02-29T13:05:07", "s"), ("2024-02-29 13:05:07Z", "u"), ("02/29/2024", "d"), ("Thursday, 29 February 2024", "D"), ("February 29", "m"), ("2024 February", "y"), ("2024-02-29 +02", "yyyy-MM-dd zz"), ("2024-02-29 +2", "yyyy-MM-dd z"),
            ("2024-02-29 +02:30", "yyyy-MM-dd zzz"), ("2024-02-29 Z", "yyyy-MM-dd K"), ("2024-02-29 ", "yyyy-MM-dd K"), ("at 2024", "'at' yyyy"), ("at 2024", "\\a\\t yyyy"), ("2024", "yyyy'"), ("", "yyyy"), ("2024", ""), ("2024", "q"), ("2024x", "yyyy"),
            (" 2024", "yyyy"), ("2024", "yyyy%"), ("20242024", "yyyyyyyy"), ("2024 2023", "yyyy yyyy"), ("2024 A.D.", "yyyy gg"), ("12/31/9999 23:59:59", "G"), ("1", "%h"), ("0229", "MMdd"), ("2024-060", "yyyy-ddd"),
        ];
        foreach ((string text, string format) in pairs)
        {
            foreach (DateTimeStyles style in (DateTimeStyles[])[DateTimeStyles.NoCurrentDateDefault, DateTimeStyles.NoCurrentDateDefault | DateTimeStyles.AllowWhiteSpaces, DateTimeStyles.NoCurrentDateDefault | DateTimeStyles.AdjustToUniversal])
            {
                TextReport.Line($"ParseExact {text} {format} {style}", () => DateTime.ParseExact(text, format, CultureInfo.InvariantCulture, style).ToString("o"));
            }

            TextReport.Line($"TimeOnly.ParseExact {text} {format}", () => TimeOnly.ParseExact(text, format, CultureInfo.InvariantCulture).ToString("o"));
            if (text.Contains("2024"))
            {
                TextReport.Line($"DateOnly.ParseExact {text} {format}", () => DateOnly.ParseExact(text, format, CultureInfo.InvariantCulture).ToString("o"));
                TextReport.Line($"offset ParseExact {text} {format}", () => DateTimeOffset.ParseExact(text, format, CultureInfo.InvariantCulture).ToString("o"));
            }
        }

        TextReport.Line("formats", () => DateTime.ParseExact("2024-02-29", ["yyyy", "yyyy-MM-dd"], null, DateTimeStyles.None).ToString("o"));
        TextReport.Line("no formats", () => DateTime.ParseExact("2024", [], null, DateTimeStyles.None));
        TextReport.Line("null formats", () => DateTime.ParseExact("2024", (string[])null!, null, DateTimeStyles.None));
        TextReport.Line("empty format", () => DateTime.ParseExact("2024", [""], null, DateTimeStyles.None));
        TextReport.Line("no match", () => DateTime.ParseExact("2024", ["MM", "dd"], null, DateTimeStyles.None));
        TextReport.Line("null format", () => DateTime.ParseExact("2024", (string)null!, null));
    }
}
