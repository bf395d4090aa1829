namespace ViperOS.Kernel.Arm64;

/// <summary>A clock that stands still unless a test moves it, per thread of the test run.</summary>
public static class Clock
{
    [ThreadStatic]
    private static ulong t_now;

    [ThreadStatic]
    private static ulong t_deadline;

    public static ulong Now
    {
        get => t_now;
        set => t_now = value;
    }

    public static ulong Frequency => 62_500_000;

    public static ulong Ticks => Now / 16;

    public static ulong RealTimeOffset { get; set; }

    public static void GetParameters(Span<ulong> parameters)
    {
        // Sixteen nanoseconds a tick, as a multiplier with 32 bits behind the point.
        parameters[0] = 16ul << 32;
        parameters[1] = 32;
        parameters[2] = RealTimeOffset;
    }

    /// <summary>What was last asked for; <see cref="ulong.MaxValue"/> for none.</summary>
    public static ulong Deadline => t_deadline;

    public static void SetDeadline(ulong deadline) => t_deadline = deadline;

    public static void ClearDeadline() => t_deadline = ulong.MaxValue;
}
