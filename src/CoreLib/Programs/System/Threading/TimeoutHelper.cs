namespace System.Threading;

/// <summary>Checks time limits given as milliseconds or as <see cref="TimeSpan"/>, and measures what is left of them.</summary>
internal static class TimeoutHelper
{
    private const string OutOfRange =
        "Number must be either non-negative and less than or equal to Int32.MaxValue or -1.";

    /// <summary>Timers reach a little further than other waits.</summary>
    public const uint MaxTimerMilliseconds = 0xFFFF_FFFE;

    public static int ToMilliseconds(TimeSpan timeout, string name = "timeout")
    {
        long milliseconds = (long)timeout.TotalMilliseconds;
        if (milliseconds is < -1 or > int.MaxValue)
        {
            throw new ArgumentOutOfRangeException(name, OutOfRange);
        }

        return (int)milliseconds;
    }

    public static void Check(int millisecondsTimeout, string name = "millisecondsTimeout")
    {
        if (millisecondsTimeout < -1)
        {
            throw new ArgumentOutOfRangeException(name, millisecondsTimeout, OutOfRange);
        }
    }

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
