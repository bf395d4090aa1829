using System.Globalization;

namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>
/// The calendars: days from all their years, there and back, and what they refuse. Those of Japan, Korea and Taiwan ask for their culture
/// under .NET and are missing here, where the other side knows none.
/// </summary>
internal static class CalendarChecks
{
    public static void Run()
    {
        foreach (Calendar calendar in (Calendar[])
                 [
                     new JulianCalendar(), new HijriCalendar(), new HijriCalendar { HijriAdjustment = 1 }, new UmAlQuraCalendar(), new PersianCalendar(),
                     new HebrewCalendar(), new ThaiBuddhistCalendar(), new ChineseLunisolarCalendar(), new TaiwanLunisolarCalendar(),
                     new KoreanLunisolarCalendar(), new JapaneseLunisolarCalendar(),
                 ])
        {
            Check(calendar);
        }
    }

    public static void Check(Calendar calendar)
    {
        string name = calendar.GetType().Name;
        Console.WriteLine($"{name} {calendar.MinSupportedDateTime:O} {calendar.MaxSupportedDateTime:O} {calendar.AlgorithmType} "
            + $"{calendar.TwoDigitYearMax} {string.Join(',', calendar.Eras)} {calendar.IsReadOnly}");
        Days(name, calendar);
        Refusals(name, calendar);
        if (calendar is EastAsianLunisolarCalendar lunisolar)
        {
            int year = lunisolar.GetSexagenaryYear(new DateTime(2001, 9, 8));
            Console.WriteLine($"{name} {year} {lunisolar.GetCelestialStem(year)} {lunisolar.GetTerrestrialBranch(year)}");
            TextReport.Line(name + " stem", () => lunisolar.GetCelestialStem(61));
        }
    }

    private static void Days(string name, Calendar calendar)
    {
        long span = calendar.MaxSupportedDateTime.Ticks - calendar.MinSupportedDateTime.Ticks;
        ulong sum = 0;
        for (int i = 0; i <= 400; i++)
        {
            DateTime time = new(calendar.MinSupportedDateTime.Ticks + (span / 400 * i));
            string text = Later(() => Facts(calendar, time, i));
            foreach (char character in text)
            {
                sum = (sum ^ character) * 1_099_511_628_211;
            }

            if (i % 50 == 0)
            {
                Console.WriteLine($"{name} {sum:x} {text}");
            }
        }
    }

    private static string Facts(Calendar calendar, DateTime time, int i)
    {
        // Back by months to the last month of a year, the Hebrew calendar of .NET finds a month 0.
        int back = calendar is HebrewCalendar ? i : -i;
        int era = calendar.GetEra(time);
        int year = calendar.GetYear(time);
        int month = calendar.GetMonth(time);
        int day = calendar.GetDayOfMonth(time);
        return $"{era} {year} {month} {day} {calendar.GetDayOfYear(time)} {calendar.GetDayOfWeek(time)} {calendar.GetDaysInYear(year, era)} "
            + $"{calendar.GetDaysInMonth(year, month, era)} {calendar.GetMonthsInYear(year, era)} {calendar.IsLeapYear(year, era)} "
            + $"{calendar.IsLeapMonth(year, month, era)} {calendar.IsLeapDay(year, month, day, era)} {calendar.GetLeapMonth(year, era)} "
            + $"{calendar.ToDateTime(year, month, day, 1, 2, 3, 4, era):O} {Later(() => calendar.AddMonths(time, back + 200))} "
            + $"{Later(() => calendar.AddYears(time, i / 10))} {Later(() => calendar.AddWeeks(time, i))} "
            + $"{Later(() => calendar.AddMonths(time, back / 2))} {calendar.GetWeekOfYear(time, CalendarWeekRule.FirstDay, DayOfWeek.Monday)} "
            + $"{calendar.GetWeekOfYear(time, CalendarWeekRule.FirstFullWeek, DayOfWeek.Sunday)} "
            + $"{calendar.GetWeekOfYear(time, CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Saturday)}";
    }

    private static string Later(Func<DateTime> function) => Later(() => function().ToString("O"));

    private static string Later(Func<string> function)
    {
        try
        {
            return function();
        }
        catch (ArgumentException exception)
        {
            return exception.GetType().Name;
        }
    }

    private static void Refusals(string name, Calendar calendar)
    {
        DateTime time = new(2000, 6, 1);
        int year = calendar.GetYear(time);
        int era = calendar.GetEra(time);
        TextReport.Line(name + " early", () => calendar.GetYear(DateTime.MinValue));
        TextReport.Line(name + " late", () => calendar.GetMonth(DateTime.MaxValue));
        TextReport.Line(name + " era", () => calendar.GetDaysInYear(year, 7));
        TextReport.Line(name + " year", () => calendar.GetDaysInYear(99999, era));
        TextReport.Line(name + " year", () => calendar.ToDateTime(0, 1, 1, 1, 0, 0, 0, era));
        TextReport.Line(name + " month", () => calendar.GetDaysInMonth(year, 14, era));
        TextReport.Line(name + " month", () => calendar.ToDateTime(year, 0, 1, 1, 0, 0, 0, era));
        TextReport.Line(name + " month", () => calendar.IsLeapMonth(year, 14, era));
        TextReport.Line(name + " day", () => calendar.ToDateTime(year, 1, 40, 0, 0, 0, 0, era));
        TextReport.Line(name + " day", () => calendar.IsLeapDay(year, 1, 40, era));
        TextReport.Line(name + " hour", () => calendar.ToDateTime(year, 1, 1, 24, 0, 0, 0, era));
        TextReport.Line(name + " months", () => calendar.AddMonths(time, 130000));
        TextReport.Line(name + " months", () => calendar.AddMonths(time, 110000));
        TextReport.Line(name + " years", () => calendar.AddYears(time, 9000));
        TextReport.Line(name + " days", () => calendar.AddDays(calendar.MinSupportedDateTime, -1));
        TextReport.Line(name + " four", () => $"{calendar.ToFourDigitYear(30)} {calendar.ToFourDigitYear(99)}");
        TextReport.Line(name + " four", () => calendar.ToFourDigitYear(-1));
        TextReport.Line(name + " four", () => calendar.ToFourDigitYear(99999));
        TextReport.Line(name + " four", () => calendar.ToFourDigitYear(200));
        TextReport.Line(name + " two", () => calendar.TwoDigitYearMax = 98);
        TextReport.Line(name + " two", () => calendar.TwoDigitYearMax = 99999);
        TextReport.Line(name + " two", () => calendar.TwoDigitYearMax = 99);
        TextReport.Line(name + " two", () => calendar.TwoDigitYearMax);
        TextReport.Line(name + " read-only", () => Calendar.ReadOnly(calendar).TwoDigitYearMax = 1400);
        int last = calendar.GetYear(calendar.MaxSupportedDateTime);
        int lastEra = calendar.GetEra(calendar.MaxSupportedDateTime);
        TextReport.Line(name + " last", () => $"{calendar.GetMonthsInYear(last, lastEra)} {calendar.GetDaysInYear(last, lastEra)}");
        TextReport.Line(name + " last", () => calendar.GetDaysInMonth(last, 12, lastEra));
        TextReport.Line(name + " last", () => calendar.ToDateTime(last, 12, 30, 0, 0, 0, 0, lastEra));
    }
}
