using ViperOS.Contracts;

namespace ViperOS.Services;

/// <summary>When the reading of a file shows in its time of access: the rule of Linux's relatime, for all file servers.</summary>
public static class AccessTimes
{
    private const long Day = 24L * 60 * 60 * 1_000_000_000;

    /// <summary>The time of access is not later than the last change, or a day old. All in nanoseconds since 1970-01-01 UTC.</summary>
    public static bool IsDue(long accessed, long modified, long changed, long now) =>
        accessed <= modified || accessed <= changed || now - accessed >= Day;

    /// <summary>What the kernel is told after attributes were set by hand.</summary>
    public static SettledTimes AfterSetting(NodeAttributeMask mask, bool isDue)
    {
        SettledTimes times = isDue ? SettledTimes.AccessIsDue : SettledTimes.AccessIsNotDue;
        times |= (mask & (NodeAttributeMask.AccessTime | NodeAttributeMask.AccessTimeNow)) != 0 ? SettledTimes.Access : 0;
        return times | ((mask & (NodeAttributeMask.ModifiedTime | NodeAttributeMask.ModifiedTimeNow)) != 0 ? SettledTimes.Modification : 0);
    }
}
