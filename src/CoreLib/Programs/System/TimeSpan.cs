using System.Diagnostics.CodeAnalysis;

namespace System;

/// <summary>A length of time, in ticks of 100 nanoseconds.</summary>
public readonly partial struct TimeSpan
    : IComparable, IComparable<TimeSpan>, IEquatable<TimeSpan>, ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<TimeSpan>
{
    public const long NanosecondsPerTick = 100;
    public const long TicksPerMicrosecond = 10;
    public const long TicksPerMillisecond = 10_000;
    public const long TicksPerSecond = 10_000_000;
    public const long TicksPerMinute = 600_000_000;
    public const long TicksPerHour = 36_000_000_000;
    public const long TicksPerDay = 864_000_000_000;
    public const long MicrosecondsPerMillisecond = 1_000;
    public const long MicrosecondsPerSecond = 1_000_000;
    public const long MicrosecondsPerMinute = 60_000_000;
    public const long MicrosecondsPerHour = 3_600_000_000;
    public const long MicrosecondsPerDay = 86_400_000_000;
    public const long MillisecondsPerSecond = 1_000;
    public const long MillisecondsPerMinute = 60_000;
    public const long MillisecondsPerHour = 3_600_000;
    public const long MillisecondsPerDay = 86_400_000;
    public const long SecondsPerMinute = 60;
    public const long SecondsPerHour = 3_600;
    public const long SecondsPerDay = 86_400;
    public const long MinutesPerHour = 60;
    public const long MinutesPerDay = 1_440;
    public const int HoursPerDay = 24;

    public static readonly TimeSpan Zero;
    public static readonly TimeSpan MaxValue = new(long.MaxValue);
    public static readonly TimeSpan MinValue = new(long.MinValue);

    private const string TooLong = "TimeSpan overflowed because the duration is too long.";

    private readonly long _ticks;

    public TimeSpan(long ticks)
    {
        _ticks = ticks;
    }

    public TimeSpan(int hours, int minutes, int seconds)
    {
        // No sum of three numbers of 32 bits overflows in seconds.
        long total = (hours * SecondsPerHour) + (minutes * SecondsPerMinute) + seconds;
        if (total is > long.MaxValue / TicksPerSecond or < long.MinValue / TicksPerSecond)
        {
            throw new ArgumentOutOfRangeException(null, TooLong);
        }

        _ticks = total * TicksPerSecond;
    }

    public TimeSpan(int days, int hours, int minutes, int seconds)
        : this(days, hours, minutes, seconds, 0)
    {
    }

    public TimeSpan(int days, int hours, int minutes, int seconds, int milliseconds)
        : this(days, hours, minutes, seconds, milliseconds, 0)
    {
    }

    public TimeSpan(int days, int hours, int minutes, int seconds, int milliseconds, int microseconds)
    {
        long total = (days * MicrosecondsPerDay) + (hours * MicrosecondsPerHour) + (minutes * MicrosecondsPerMinute)
            + (seconds * MicrosecondsPerSecond) + (milliseconds * MicrosecondsPerMillisecond) + microseconds;
        if (total is > long.MaxValue / TicksPerMicrosecond or < long.MinValue / TicksPerMicrosecond)
        {
            throw new ArgumentOutOfRangeException(null, TooLong);
        }

        _ticks = total * TicksPerMicrosecond;
    }

    public long Ticks => _ticks;

    public int Days => (int)(_ticks / TicksPerDay);

    public int Hours => (int)(_ticks / TicksPerHour % HoursPerDay);

    public int Minutes => (int)(_ticks / TicksPerMinute % MinutesPerHour);

    public int Seconds => (int)(_ticks / TicksPerSecond % SecondsPerMinute);

    public int Milliseconds => (int)(_ticks / TicksPerMillisecond % MillisecondsPerSecond);

    public int Microseconds => (int)(_ticks / TicksPerMicrosecond % MicrosecondsPerMillisecond);

    public int Nanoseconds => (int)(_ticks % TicksPerMicrosecond * NanosecondsPerTick);

    public double TotalDays => (double)_ticks / TicksPerDay;

    public double TotalHours => (double)_ticks / TicksPerHour;

    public double TotalMinutes => (double)_ticks / TicksPerMinute;

    public double TotalSeconds => (double)_ticks / TicksPerSecond;

    public double TotalMilliseconds
    {
        get
        {
            const double Largest = long.MaxValue / TicksPerMillisecond;
            const double Smallest = long.MinValue / TicksPerMillisecond;
            return Math.Max(Smallest, Math.Min(Largest, (double)_ticks / TicksPerMillisecond));
        }
    }

    public double TotalMicroseconds => (double)_ticks / TicksPerMicrosecond;

    public double TotalNanoseconds => (double)_ticks * NanosecondsPerTick;

    public static TimeSpan operator +(TimeSpan t) => t;

    public static TimeSpan operator -(TimeSpan t) => t._ticks != long.MinValue
        ? new TimeSpan(-t._ticks)
        : throw new OverflowException("Negating the minimum value of a twos complement number is invalid.");

    public static TimeSpan operator +(TimeSpan t1, TimeSpan t2)
    {
        long sum = t1._ticks + t2._ticks;
        return ((t1._ticks ^ sum) & (t2._ticks ^ sum)) < 0 ? throw new OverflowException(TooLong) : new TimeSpan(sum);
    }

    public static TimeSpan operator -(TimeSpan t1, TimeSpan t2)
    {
        long difference = t1._ticks - t2._ticks;
        return ((t1._ticks ^ t2._ticks) & (t1._ticks ^ difference)) < 0
            ? throw new OverflowException(TooLong)
            : new TimeSpan(difference);
    }

    public static TimeSpan operator *(TimeSpan timeSpan, double factor)
    {
        CheckNumber(factor, nameof(factor));
        return FromTicksExactly(Math.Round(timeSpan._ticks * factor));
    }

    public static TimeSpan operator *(double factor, TimeSpan timeSpan) => timeSpan * factor;

    public static TimeSpan operator /(TimeSpan timeSpan, double divisor)
    {
        CheckNumber(divisor, nameof(divisor));
        return FromTicksExactly(Math.Round(timeSpan._ticks / divisor));
    }

    public static double operator /(TimeSpan t1, TimeSpan t2) => t1._ticks / (double)t2._ticks;

    public static bool operator ==(TimeSpan t1, TimeSpan t2) => t1._ticks == t2._ticks;

    public static bool operator !=(TimeSpan t1, TimeSpan t2) => t1._ticks != t2._ticks;

    public static bool operator <(TimeSpan t1, TimeSpan t2) => t1._ticks < t2._ticks;

    public static bool operator <=(TimeSpan t1, TimeSpan t2) => t1._ticks <= t2._ticks;

    public static bool operator >(TimeSpan t1, TimeSpan t2) => t1._ticks > t2._ticks;

    public static bool operator >=(TimeSpan t1, TimeSpan t2) => t1._ticks >= t2._ticks;

    public TimeSpan Add(TimeSpan ts) => this + ts;

    public TimeSpan Subtract(TimeSpan ts) => this - ts;

    public TimeSpan Multiply(double factor) => this * factor;

    public TimeSpan Divide(double divisor) => this / divisor;

    public double Divide(TimeSpan ts) => this / ts;

    public TimeSpan Negate() => -this;

    public TimeSpan Duration()
    {
        if (_ticks == long.MinValue)
        {
            throw new OverflowException(
                "The duration cannot be returned for TimeSpan.MinValue because the absolute value of TimeSpan.MinValue exceeds the value of TimeSpan.MaxValue.");
        }

        return _ticks < 0 ? new TimeSpan(-_ticks) : this;
    }

    public static int Compare(TimeSpan t1, TimeSpan t2) => t1._ticks.CompareTo(t2._ticks);

    public int CompareTo(TimeSpan value) => Compare(this, value);

    public int CompareTo(object? value) => value switch
    {
        null => 1,
        TimeSpan other => Compare(this, other),
        _ => throw new ArgumentException("Object must be of type TimeSpan."),
    };

    public static bool Equals(TimeSpan t1, TimeSpan t2) => t1._ticks == t2._ticks;

    public bool Equals(TimeSpan obj) => _ticks == obj._ticks;

    public override bool Equals([NotNullWhen(true)] object? value) => value is TimeSpan other && _ticks == other._ticks;

    public override int GetHashCode() => _ticks.GetHashCode();

    private static void CheckNumber(double value, string name)
    {
        if (double.IsNaN(value))
        {
            throw new ArgumentException("TimeSpan does not accept floating point Not-a-Number values.", name);
        }
    }
}
