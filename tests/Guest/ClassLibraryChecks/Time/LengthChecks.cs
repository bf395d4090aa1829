using System.Globalization;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Lengths of time.</summary>
internal static class LengthChecks
{
    public static void Run()
    {
        TimeSpan[] lengths = [TimeSpan.Zero, TimeSpan.MaxValue, TimeSpan.MinValue, new(1, 2, 3), new(-1, 2, 3, 4, 5, 6), TimeSpan.FromTicks(1), TimeSpan.FromTicks(-10_000_000), TimeSpan.FromDays(1.5), TimeSpan.FromMilliseconds(123.45678)];
        foreach (TimeSpan length in lengths)
        {
            foreach (string? format in (string?[])[null, "", "c", "t", "T", "g", "G", "x", "%d", "dd", "ddddddddd", "%h", "hh", "hhh", "%m", "%s", "%f", "fffffff", "%F", "FFFFFFF", "hh\\:mm\\:ss", "hh':'mm", "d.hh", "%", "'open", "ss\\.FFF"])
            {
                TextReport.Line($"{length.Ticks} {format ?? "null"}", () => length.ToString(format));
            }

            TextReport.Line($"{length.Ticks} parts", () => $"{length.Days} {length.Hours} {length.Minutes} {length.Seconds} {length.Milliseconds} {length.Microseconds} {length.Nanoseconds} {length.TotalDays} {length.TotalHours} {length.TotalMinutes} {length.TotalSeconds} {length.TotalMilliseconds} {length.TotalMicroseconds} {length.TotalNanoseconds}");
            TextReport.Line($"{length.Ticks} negated", () => -length);
            TextReport.Line($"{length.Ticks} duration", () => length.Duration());
            TextReport.Line($"{length.Ticks} twice", () => length + length);
            TextReport.Line($"{length.Ticks} less", () => length - TimeSpan.FromDays(1));
            TextReport.Line($"{length.Ticks} times", () => length * 1.5);
            TextReport.Line($"{length.Ticks} divided", () => length / 3.0);
            TextReport.Line($"{length.Ticks} ratio", () => length / TimeSpan.FromHours(1));
        }

        foreach (double value in (double[])[0, 1.5, -0.0001, 1e10, 1e300, double.NaN, double.PositiveInfinity, 0.12345678912])
        {
            TextReport.Line($"FromDays {value}", () => TimeSpan.FromDays(value));
            TextReport.Line($"FromSeconds {value}", () => TimeSpan.FromSeconds(value));
            TextReport.Line($"FromMilliseconds {value}", () => TimeSpan.FromMilliseconds(value));
            TextReport.Line($"FromMicroseconds {value}", () => TimeSpan.FromMicroseconds(value));
        }

        TextReport.Line("FromDays of parts", () => TimeSpan.FromDays(1, 2, 3, 4, 5, 6));
        TextReport.Line("FromDays far", () => TimeSpan.FromDays(int.MaxValue));
        TextReport.Line("FromSeconds far", () => TimeSpan.FromSeconds(long.MaxValue));
        TextReport.Line("constructor far", () => new TimeSpan(int.MaxValue, int.MaxValue, 0, 0));
        TextReport.Line("CompareTo", () => TimeSpan.Zero.CompareTo("x"));
        Parsing();
    }

    private static void Parsing()
    {
        string[] texts =
        [
            "6", "6:12", "6:12:14", "6:12:14:45", "6.12:14:45", "6:12:14:45.3448", "6.12:14:45.3448", "6.12:14", "6:12:14.5", "-6:12", " 6:12 ", "23:59:59.9999999", "24:00", "0:60", "0:0:60", "10675199", "10675200",
            "10675199.02:48:05.4775807", "10675199.02:48:05.4775808", "-10675199.02:48:05.4775808", "1:2:3.12345678", "", "x", "1:", ":1", "1.2", "1:2:3:4:5", "1;2", "--1", "+1", "1 2", "99999999999", "00000000001:00", "1:2:.5", "1.2:3:.5",
        ];
        foreach (string text in texts)
        {
            TextReport.Line($"Parse {text}", () => TimeSpan.Parse(text));
            TextReport.Line($"TryParse {text}", () => $"{TimeSpan.TryParse(text, out TimeSpan length)} {length}");
            foreach (string format in (string[])["c", "g", "G", "h\\:mm", "%d"])
            {
                TextReport.Line($"ParseExact {text} {format}", () => TimeSpan.ParseExact(text, format, CultureInfo.InvariantCulture));
            }
        }

        foreach ((string text, string format) in ((string, string)[])[("12:30", "hh\\:mm"), ("1:30", "hh\\:mm"), ("5", "%h"), ("5.5", "%s\\.f"), ("1 day", "d' day'"), ("7", "%x"), ("7", ""), ("05.123", "ss\\.FFF"), ("05.", "ss\\.FFF"), ("1212", "hhhh"), ("99", "%h")])
        {
            TextReport.Line($"ParseExact {text} {format}", () => TimeSpan.ParseExact(text, format, null));
            TextReport.Line($"ParseExact negative {text} {format}", () => TimeSpan.ParseExact(text, format, null, TimeSpanStyles.AssumeNegative));
        }

        TextReport.Line("null", () => TimeSpan.Parse(null!));
        TextReport.Line("formats", () => TimeSpan.ParseExact("5", ["hh", "%d"], null));
        TextReport.Line("no formats", () => TimeSpan.ParseExact("5", [], null));
        TextReport.Line("styles", () => TimeSpan.ParseExact("5", "%d", null, (TimeSpanStyles)4));
    }
}
