namespace ViperOS;

/// <summary>Points in time for calls that wait: nanoseconds of the monotonic clock.</summary>
public static class Deadline
{
    public const ulong Never = ulong.MaxValue;

    /// <summary>The call tries and does not wait.</summary>
    public const ulong Now = 0;

    /// <summary>So many nanoseconds from now; never, if that is beyond the clock's range.</summary>
    public static ulong After(ulong nanoseconds)
    {
        ulong deadline = unchecked(Clock.Monotonic + nanoseconds);
        return deadline < nanoseconds ? Never : deadline;
    }
}
