using System.Diagnostics;
using System.Threading;

namespace System;

/// <summary>Where time comes from; tests put another one in its place.</summary>
public abstract class TimeProvider
{
    protected TimeProvider()
    {
    }

    public static TimeProvider System { get; } = new SystemTimeProvider();

    public virtual long TimestampFrequency => Stopwatch.Frequency;

    public virtual DateTimeOffset GetUtcNow() => DateTimeOffset.UtcNow;

    public virtual long GetTimestamp() => Stopwatch.GetTimestamp();

    public TimeSpan GetElapsedTime(long startingTimestamp, long endingTimestamp)
    {
        long frequency = TimestampFrequency;
        return frequency > 0
            ? new TimeSpan((long)((endingTimestamp - startingTimestamp) * ((double)TimeSpan.TicksPerSecond / frequency)))
            : throw new InvalidOperationException("TimeProvider's TimestampFrequency must be greater than zero.");
    }

    public TimeSpan GetElapsedTime(long startingTimestamp) => GetElapsedTime(startingTimestamp, GetTimestamp());

    public virtual ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return new Timer(callback, state, dueTime, period);
    }

    private sealed class SystemTimeProvider : TimeProvider;
}
