namespace System;

public readonly partial struct TimeSpan
{
    public static TimeSpan FromDays(double value) => FromUnits(value, TicksPerDay);

    public static TimeSpan FromDays(int days) => FromUnits(days, TicksPerDay);

    public static TimeSpan FromDays(
        int days, int hours = 0, long minutes = 0, long seconds = 0, long milliseconds = 0, long microseconds = 0) =>
        FromParts(days, hours, minutes, seconds, milliseconds, microseconds);

    public static TimeSpan FromHours(double value) => FromUnits(value, TicksPerHour);

    public static TimeSpan FromHours(int hours) => FromUnits(hours, TicksPerHour);

    public static TimeSpan FromHours(int hours, long minutes = 0, long seconds = 0, long milliseconds = 0, long microseconds = 0) =>
        FromParts(0, hours, minutes, seconds, milliseconds, microseconds);

    public static TimeSpan FromMinutes(double value) => FromUnits(value, TicksPerMinute);

    public static TimeSpan FromMinutes(long minutes) => FromUnits(minutes, TicksPerMinute);

    public static TimeSpan FromMinutes(long minutes, long seconds = 0, long milliseconds = 0, long microseconds = 0) =>
        FromParts(0, 0, minutes, seconds, milliseconds, microseconds);

    public static TimeSpan FromSeconds(double value) => FromUnits(value, TicksPerSecond);

    public static TimeSpan FromSeconds(long seconds) => FromUnits(seconds, TicksPerSecond);

    public static TimeSpan FromSeconds(long seconds, long milliseconds = 0, long microseconds = 0) =>
        FromParts(0, 0, 0, seconds, milliseconds, microseconds);

    public static TimeSpan FromMilliseconds(double value) => FromUnits(value, TicksPerMillisecond);

    public static TimeSpan FromMilliseconds(long milliseconds) => FromUnits(milliseconds, TicksPerMillisecond);

    public static TimeSpan FromMilliseconds(long milliseconds, long microseconds) =>
        FromParts(0, 0, 0, 0, milliseconds, microseconds);

    public static TimeSpan FromMicroseconds(double value) => FromUnits(value, TicksPerMicrosecond);

    public static TimeSpan FromMicroseconds(long microseconds) => FromUnits(microseconds, TicksPerMicrosecond);

    public static TimeSpan FromTicks(long value) => new(value);

    private static TimeSpan FromUnits(long value, long ticksPerUnit)
    {
        if (value > long.MaxValue / ticksPerUnit || value < long.MinValue / ticksPerUnit)
        {
            throw new ArgumentOutOfRangeException(null, TooLong);
        }

        return new TimeSpan(value * ticksPerUnit);
    }

    private static TimeSpan FromUnits(double value, double ticksPerUnit)
    {
        if (double.IsNaN(value))
        {
            throw new ArgumentException("TimeSpan does not accept floating point Not-a-Number values.");
        }

        return FromTicksExactly(value * ticksPerUnit);
    }

    private static TimeSpan FromTicksExactly(double ticks)
    {
        if (ticks > long.MaxValue || ticks < long.MinValue || double.IsNaN(ticks))
        {
            throw new OverflowException(TooLong);
        }

        // The largest number is no double; the next one above it is taken for it.
        return ticks == long.MaxValue ? MaxValue : new TimeSpan((long)ticks);
    }

    private static TimeSpan FromParts(long days, long hours, long minutes, long seconds, long milliseconds, long microseconds)
    {
        // In two words, so that parts may overflow as long as their sum does not.
        long high = 0;
        ulong low = 0;
        Accumulate(ref high, ref low, days, MicrosecondsPerDay);
        Accumulate(ref high, ref low, hours, MicrosecondsPerHour);
        Accumulate(ref high, ref low, minutes, MicrosecondsPerMinute);
        Accumulate(ref high, ref low, seconds, MicrosecondsPerSecond);
        Accumulate(ref high, ref low, milliseconds, MicrosecondsPerMillisecond);
        Accumulate(ref high, ref low, microseconds, 1);
        long total = (long)low;
        if (high != total >> 63 || total is > long.MaxValue / TicksPerMicrosecond or < long.MinValue / TicksPerMicrosecond)
        {
            throw new ArgumentOutOfRangeException(null, TooLong);
        }

        return new TimeSpan(total * TicksPerMicrosecond);
    }

    private static void Accumulate(ref long high, ref ulong low, long value, long scale)
    {
        long upper = Math.BigMul(value, scale, out long lower);
        low += (ulong)lower;
        high += upper + (low < (ulong)lower ? 1 : 0);
    }
}
