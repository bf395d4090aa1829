namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Moments, lengths of time, days, times of the day, their arithmetic and text forms.</summary>
internal static class TimeChecks
{
    public static void Run()
    {
        MomentChecks.Run();
        MomentTextChecks.Run();
        LengthChecks.Run();
        DayChecks.Run();
        ZoneChecks.Run();
        CalendarChecks.Run();
    }
}
