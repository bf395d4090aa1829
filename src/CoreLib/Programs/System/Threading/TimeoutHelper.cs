namespace System.Threading;

/// <summary>Checks time limits given as milliseconds or as <see cref="TimeSpan"/>, and measures what is left of them.</summary>
internal static class TimeoutHelper
{
    /// <summary>Timers reach a little further than other waits.</summary>
    public const uint MaxTimerMilliseconds = 0xFFFF_FFFE;

    public static int ToMilliseconds(TimeSpan timeout, string name = "timeout")
    {
        long milliseconds = (long)timeout.TotalMilliseconds;
        ArgumentOutOfRangeException.ThrowIfLessThan(milliseconds, -1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(milliseconds, int.MaxValue, name);
        return (int)milliseconds;
    }

    public static void Check(int millisecondsTimeout, string name = "millisecondsTimeout") =>
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsTimeout, -1, name);

    /// <summary>What is left of a limit that began at <paramref name="start"/> (<see cref="Environment.TickCount64"/>); never below 0
    /// for a finite one.</summary>
    public static int Remaining(long start, int millisecondsTimeout)
    {
        if (millisecondsTimeout < 0)
        {
            return Timeout.Infinite;
        }

        long left = millisecondsTimeout - (Environment.TickCount64 - start);
        return left > 0 ? (int)left : 0;
    }
}
