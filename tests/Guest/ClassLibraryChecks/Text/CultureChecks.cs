using System.Globalization;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Cultures without culture data, calendars, text elements, names of hosts.</summary>
internal static class CultureChecks
{
    public static void Run()
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        TextReport.Line("culture", () => $"{culture.Name}|{culture.EnglishName}|{culture.DisplayName}|{culture.NativeName}|{culture.LCID}|{culture.TwoLetterISOLanguageName}|{culture.ThreeLetterISOLanguageName}|{culture.ThreeLetterWindowsLanguageName}|{culture.IsNeutralCulture}|{culture.IsReadOnly}|{culture.CultureTypes}|{culture.Calendar}|{culture.Parent.Name}|{culture.KeyboardLayoutId}|{culture.UseUserOverride}");
        foreach (string name in (string[])["", "en-US", "de", "tr-TR", "x"])
        {
            TextReport.Line($"new {name}", () => new CultureInfo(name).Name);
            TextReport.Line($"GetCultureInfo {name}", () => CultureInfo.GetCultureInfo(name).Name);
        }

        TextReport.Line("number", () => new CultureInfo(1033));
        TextReport.Line("negative", () => new CultureInfo(-1));
        TextReport.Line("null", () => new CultureInfo(null!));
        TextReport.Line("set null", () => CultureInfo.CurrentCulture = null!);
        TextReport.Line("two names", () => CultureInfo.GetCultureInfo("a", "b"));
        TextReport.Line("cultures", () => CultureInfo.GetCultures(CultureTypes.AllCultures).Length);
        TextReport.Line("clone", () =>
        {
            CultureInfo copy = (CultureInfo)culture.Clone();
            copy.DateTimeFormat.DateSeparator = ".";
            copy.NumberFormat.NumberDecimalSeparator = ",";
            return $"{copy.IsReadOnly} {new DateTime(2024, 2, 3).ToString("d", copy)} {1.5.ToString(copy)} {copy.Equals(culture)}";
        });
        TextReport.Line("read-only", () => culture.DateTimeFormat.DateSeparator = ".");
        TextReport.Line("region", () => new RegionInfo("US"));
        TextReport.Line("region null", () => new RegionInfo(null!));
        TextReport.Line("region empty", () => new RegionInfo(""));
        TextReport.Line("current region", () => $"{RegionInfo.CurrentRegion.Name} {RegionInfo.CurrentRegion.EnglishName} {RegionInfo.CurrentRegion.CurrencySymbol} {RegionInfo.CurrentRegion.ISOCurrencySymbol} {RegionInfo.CurrentRegion.IsMetric} {RegionInfo.CurrentRegion.GeoId} {RegionInfo.CurrentRegion.ThreeLetterISORegionName}");
        foreach (string text in (string[])["", "hello wORLD", "it's an ABC's d'or", "a-b c_d 1st", "\u01c6x \u00e4\u00c4", "a.b,c", "  x  "])
        {
            TextReport.Line($"ToTitleCase {text}", () => culture.TextInfo.ToTitleCase(text));
        }

        Names();
        Elements();
        Hosts();
        Calendars();
    }

    private static void Names()
    {
        DateTimeFormatInfo info = DateTimeFormatInfo.InvariantInfo;
        TextReport.Line("names", () => $"{string.Join(',', info.DayNames)}|{string.Join(',', info.AbbreviatedDayNames)}|{string.Join(',', info.ShortestDayNames)}|{string.Join(',', info.MonthNames)}|{string.Join(',', info.AbbreviatedMonthNames)}|{info.AMDesignator}|{info.PMDesignator}");
        TextReport.Line("patterns", () => info.GetAllDateTimePatterns());
        foreach (char format in "dDfFgGmMoOrRstTuUyYxz")
        {
            TextReport.Line($"patterns {format}", () => info.GetAllDateTimePatterns(format));
        }

        for (int i = -1; i < 15; i += 2)
        {
            int month = i;
            TextReport.Line($"month {i}", () => $"{info.GetMonthName(month)} {info.GetAbbreviatedMonthName(month)}");
            TextReport.Line($"day {i}", () => $"{info.GetDayName((DayOfWeek)month)} {info.GetAbbreviatedDayName((DayOfWeek)month)}");
        }

        TextReport.Line("eras", () => $"{info.GetEraName(1)} {info.GetAbbreviatedEraName(1)} {info.GetEra("A.D.")} {info.GetEra("AD")} {info.GetEra("x")}");
        TextReport.Line("era", () => info.GetEraName(7));
        DateTimeFormatInfo changed = new() { ShortDatePattern = "d.M.yy", LongTimePattern = "H-m-s", FirstDayOfWeek = DayOfWeek.Monday, AMDesignator = "am" };
        TextReport.Line("changed", () => new DateTime(2024, 2, 3, 4, 5, 6).ToString("G", changed) + changed.FullDateTimePattern);
        TextReport.Line("changed names", () => changed.DayNames = ["a"]);
        TextReport.Line("changed null", () => changed.MonthNames = null!);
        TextReport.Line("bad day", () => changed.FirstDayOfWeek = (DayOfWeek)9);
    }

    private static void Elements()
    {
        string[] texts =
        [
            "", "abc", "a\u0301b", "\r\n\n", "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67x", "\ud83c\udde9\ud83c\uddea\ud83c\uddeb", "\u1100\u1161\u11a8\u1100", "\ud800a", "\u0915\u094d\u0937\u093f",
            "\u0600\u0661", "\ud83d\udc4d\ud83c\udffb!", "e\u0301\u0302\u200d", "\uac00\u11a8x",
        ];
        foreach (string text in texts)
        {
            TextReport.Line($"elements {text}", () => StringInfo.ParseCombiningCharacters(text));
            TextReport.Line($"length {text}", () => new StringInfo(text).LengthInTextElements);
            TextReport.Line($"next {text}", () => StringInfo.GetNextTextElement(text));
            TextReport.Line($"second {text}", () => new StringInfo(text).SubstringByTextElements(1));
            TextReport.Line($"enumerated {text}", () =>
            {
                List<string> elements = [];
                for (TextElementEnumerator enumerator = StringInfo.GetTextElementEnumerator(text); enumerator.MoveNext();)
                {
                    elements.Add($"{enumerator.ElementIndex}:{enumerator.GetTextElement()}");
                }

                return elements;
            });
        }

        TextReport.Line("null", () => new StringInfo(null!));
        TextReport.Line("outside", () => StringInfo.GetNextTextElement("a", 2));
        TextReport.Line("not started", () => StringInfo.GetTextElementEnumerator("a").Current);
    }

    private static void Hosts()
    {
        IdnMapping mapping = new();
        foreach (string name in (string[])["a.b", "b\u00fccher.de", "\u65e5\u672c.jp", "\u4f8b\u3048.x", "A\u00c4.B", "m\u00fcnchen-ost"])
        {
            TextReport.Line($"GetAscii {name}", () => mapping.GetAscii(name));
        }

        foreach (string name in (string[])["a.b", "xn--bcher-kva.de", "xn--wgv71a.jp", "xn--a"])
        {
            TextReport.Line($"GetUnicode {name}", () => mapping.GetUnicode(name));
        }

        TextReport.Line("null", () => mapping.GetAscii(null!));
    }

    private static void Calendars()
    {
        GregorianCalendar calendar = new();
        foreach (DateTime date in (DateTime[])[new(1, 1, 1), new(1999, 12, 31), new(2000, 2, 29), new(2004, 1, 3), new(2005, 1, 1), new(2024, 12, 30), new(9999, 12, 31)])
        {
            foreach (CalendarWeekRule rule in (CalendarWeekRule[])[CalendarWeekRule.FirstDay, CalendarWeekRule.FirstFullWeek, CalendarWeekRule.FirstFourDayWeek])
            {
                TextReport.Line($"week {date:yyyy-MM-dd} {rule}", () => $"{calendar.GetWeekOfYear(date, rule, DayOfWeek.Sunday)} {calendar.GetWeekOfYear(date, rule, DayOfWeek.Monday)}");
            }

            TextReport.Line($"ISO week {date:yyyy-MM-dd}", () => $"{ISOWeek.GetYear(date)} {ISOWeek.GetWeekOfYear(date)} {ISOWeek.GetWeeksInYear(date.Year)}");
        }

        TextReport.Line("ToDateTime", () => ISOWeek.ToDateTime(2020, 53, DayOfWeek.Sunday).ToString("s"));
        TextReport.Line("ToDateTime bad", () => ISOWeek.ToDateTime(2020, 54, DayOfWeek.Sunday));
        TextReport.Line("calendar", () => $"{calendar.AlgorithmType} {calendar.TwoDigitYearMax} {calendar.ToFourDigitYear(49)} {calendar.ToFourDigitYear(50)} {calendar.GetDaysInYear(2024)} {calendar.GetMonthsInYear(2024)} {calendar.IsLeapDay(2024, 2, 29)} {calendar.GetEra(DateTime.MinValue)}");
        TextReport.Line("month", () => calendar.GetDaysInMonth(2024, 13));
        TextReport.Line("year", () => calendar.IsLeapYear(0));
        TextReport.Line("AddMonths", () => calendar.AddMonths(new DateTime(2024, 1, 31), 1).ToString("s"));
        TextReport.Line("AddMonths far", () => calendar.AddMonths(new DateTime(2024, 1, 31), 100000));
        TextReport.Line("AddMonths too far", () => calendar.AddMonths(new DateTime(2024, 1, 31), 120001));
        TextReport.Line("AddDays", () => calendar.AddDays(new DateTime(2024, 1, 31), 30).ToString("s"));
        TextReport.Line("ReadOnly", () => Calendar.ReadOnly(calendar).TwoDigitYearMax = 2000);
    }
}
