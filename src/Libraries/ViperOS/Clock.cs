using ViperOS.Contracts;

namespace ViperOS;

/// <summary>The clocks, and sleeping. Times are in nanoseconds.</summary>
public static unsafe class Clock
{
    public const ulong NanosecondsPerSecond = 1_000_000_000;
    public const ulong NanosecondsPerMillisecond = 1_000_000;

    private const int RealTimeId = 0;
    private const int MonotonicId = 1;
    private const int AbsoluteTime = 1;

    /// <summary>Since the machine started; never goes back.</summary>
    public static ulong Monotonic => (ulong)Get(MonotonicId);

    /// <summary>Since 1970-01-01 UTC.</summary>
    public static long RealTime => Get(RealTimeId);

    /// <summary>Sleeps until <see cref="Monotonic"/> reaches the deadline.</summary>
    public static ErrorNumber SleepUntil(ulong deadline)
    {
        TimeSpecification time = new()
        {
            Seconds = (long)(deadline / NanosecondsPerSecond),
            Nanoseconds = (long)(deadline % NanosecondsPerSecond),
        };
        return SystemCall.Try(SystemCallNumber.ClockNanoSleep, MonotonicId, AbsoluteTime, (long)&time);
    }

    public static ErrorNumber Sleep(ulong nanoseconds)
    {
        return SleepUntil(Deadline.After(nanoseconds));
    }

    private static long Get(int clock)
    {
        long now = Native.ReadClock(clock);
        if (now >= 0)
        {
            return now;
        }

        TimeSpecification time = default;
        return SystemCall.Invoke(SystemCallNumber.ClockGetTime, clock, (long)&time) < 0
            ? 0
            : unchecked((time.Seconds * (long)NanosecondsPerSecond) + time.Nanoseconds);
    }
}
