using System.Diagnostics.CodeAnalysis;

namespace System;

/// <summary>A length of time, in units of 100 nanoseconds.</summary>
public readonly struct TimeSpan : IComparable, IComparable<TimeSpan>, IEquatable<TimeSpan>, ISpanFormattable
{
    public const long NanosecondsPerTick = 100;
    public const long TicksPerMicrosecond = 10;
    public const long TicksPerMillisecond = 10_000;
    public const long TicksPerSecond = 10_000_000;
    public const long TicksPerMinute = 600_000_000;
    public const long TicksPerHour = 36_000_000_000;
    public const long TicksPerDay = 864_000_000_000;

    public static readonly TimeSpan Zero;
    public static readonly TimeSpan MaxValue = new(long.MaxValue);
    public static readonly TimeSpan MinValue = new(long.MinValue);

    private readonly long _ticks;

    public TimeSpan(long ticks)
    {
        _ticks = ticks;
    }

    public TimeSpan(int hours, int minutes, int seconds)
        : this(0, hours, minutes, seconds)
    {
    }

    public TimeSpan(int days, int hours, int minutes, int seconds)
        : this(days, hours, minutes, seconds, 0)
    {
    }

    public TimeSpan(int days, int hours, int minutes, int seconds, int milliseconds)
    {
        _ticks = (days * TicksPerDay) + (hours * TicksPerHour) + (minutes * TicksPerMinute) + (seconds * TicksPerSecond)
            + (milliseconds * TicksPerMillisecond);
    }

    public long Ticks => _ticks;

    public int Days => (int)(_ticks / TicksPerDay);

    public int Hours => (int)(_ticks / TicksPerHour % 24);

    public int Minutes => (int)(_ticks / TicksPerMinute % 60);

    public int Seconds => (int)(_ticks / TicksPerSecond % 60);

    public int Milliseconds => (int)(_ticks / TicksPerMillisecond % 1000);

    public int Microseconds => (int)(_ticks / TicksPerMicrosecond % 1000);

    public double TotalDays => (double)_ticks / TicksPerDay;

    public double TotalHours => (double)_ticks / TicksPerHour;

    public double TotalMinutes => (double)_ticks / TicksPerMinute;

    public double TotalSeconds => (double)_ticks / TicksPerSecond;

    public double TotalMilliseconds => (double)_ticks / TicksPerMillisecond;

    public double TotalMicroseconds => (double)_ticks / TicksPerMicrosecond;

    public double TotalNanoseconds => (double)_ticks * NanosecondsPerTick;

    public static TimeSpan FromDays(double value) => FromDouble(value, TicksPerDay);

    public static TimeSpan FromDays(int days) => new(days * TicksPerDay);

    public static TimeSpan FromHours(double value) => FromDouble(value, TicksPerHour);

    public static TimeSpan FromHours(int hours) => new(hours * TicksPerHour);

    public static TimeSpan FromMinutes(double value) => FromDouble(value, TicksPerMinute);

    public static TimeSpan FromMinutes(long minutes) => new(checked(minutes * TicksPerMinute));

    public static TimeSpan FromSeconds(double value) => FromDouble(value, TicksPerSecond);

    public static TimeSpan FromSeconds(long seconds) => new(checked(seconds * TicksPerSecond));

    public static TimeSpan FromMilliseconds(double value) => FromDouble(value, TicksPerMillisecond);

    public static TimeSpan FromMilliseconds(long milliseconds) => new(checked(milliseconds * TicksPerMillisecond));

    public static TimeSpan FromMilliseconds(long milliseconds, long microseconds) =>
        new(checked((milliseconds * TicksPerMillisecond) + (microseconds * TicksPerMicrosecond)));

    public static TimeSpan FromMicroseconds(double value) => FromDouble(value, TicksPerMicrosecond);

    public static TimeSpan FromMicroseconds(long microseconds) => new(checked(microseconds * TicksPerMicrosecond));

    public static TimeSpan FromTicks(long value) => new(value);

    public static TimeSpan operator +(TimeSpan t1, TimeSpan t2) => new(checked(t1._ticks + t2._ticks));

    public static TimeSpan operator -(TimeSpan t1, TimeSpan t2) => new(checked(t1._ticks - t2._ticks));

    public static TimeSpan operator -(TimeSpan t) => new(checked(-t._ticks));

    public static TimeSpan operator *(TimeSpan timeSpan, double factor) => FromDouble(timeSpan._ticks * factor, 1);

    public static TimeSpan operator /(TimeSpan timeSpan, double divisor) => FromDouble(timeSpan._ticks / divisor, 1);

    public static double operator /(TimeSpan t1, TimeSpan t2) => (double)t1._ticks / t2._ticks;

    public static bool operator ==(TimeSpan t1, TimeSpan t2) => t1._ticks == t2._ticks;

    public static bool operator !=(TimeSpan t1, TimeSpan t2) => t1._ticks != t2._ticks;

    public static bool operator <(TimeSpan t1, TimeSpan t2) => t1._ticks < t2._ticks;

    public static bool operator <=(TimeSpan t1, TimeSpan t2) => t1._ticks <= t2._ticks;

    public static bool operator >(TimeSpan t1, TimeSpan t2) => t1._ticks > t2._ticks;

    public static bool operator >=(TimeSpan t1, TimeSpan t2) => t1._ticks >= t2._ticks;

    public TimeSpan Add(TimeSpan ts) => this + ts;

    public TimeSpan Subtract(TimeSpan ts) => this - ts;

    public TimeSpan Negate() => -this;

    public TimeSpan Duration() => _ticks < 0 ? -this : this;

    public int CompareTo(TimeSpan value) => _ticks.CompareTo(value._ticks);

    public int CompareTo(object? value) => value is null ? 1 : CompareTo((TimeSpan)value);

    public bool Equals(TimeSpan obj) => _ticks == obj._ticks;

    public override bool Equals([NotNullWhen(true)] object? value) => value is TimeSpan other && _ticks == other._ticks;

    public override int GetHashCode() => _ticks.GetHashCode();

    public override string ToString()
    {
        Span<char> buffer = stackalloc char[32];
        TryFormat(buffer, out int length);
        return new string(buffer[..length]);
    }

    public string ToString(string? format) => ToString();

    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    // [-][d.]hh:mm:ss[.fffffff]
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? formatProvider = null)
    {
        ulong ticks = _ticks < 0 ? 0 - (ulong)_ticks : (ulong)_ticks;
        ulong days = ticks / (ulong)TicksPerDay;
        ulong fraction = ticks % (ulong)TicksPerSecond;
        int length = (_ticks < 0 ? 1 : 0) + (days == 0 ? 0 : Number.CountDigits(days) + 1) + 8 + (fraction == 0 ? 0 : 8);
        charsWritten = 0;
        if (destination.Length < length)
        {
            return false;
        }

        if (_ticks < 0)
        {
            destination[charsWritten++] = '-';
        }

        if (days != 0)
        {
            days.TryFormat(destination[charsWritten..], out int digits);
            charsWritten += digits;
            destination[charsWritten++] = '.';
        }

        charsWritten += WriteTwo(destination[charsWritten..], ticks / (ulong)TicksPerHour % 24);
        destination[charsWritten++] = ':';
        charsWritten += WriteTwo(destination[charsWritten..], ticks / (ulong)TicksPerMinute % 60);
        destination[charsWritten++] = ':';
        charsWritten += WriteTwo(destination[charsWritten..], ticks / (ulong)TicksPerSecond % 60);
        if (fraction != 0)
        {
            destination[charsWritten++] = '.';
            fraction.TryFormat(destination[charsWritten..], out int digits, "D7");
            charsWritten += digits;
        }

        return true;
    }

    private static int WriteTwo(Span<char> destination, ulong value)
    {
        destination[0] = (char)('0' + (int)(value / 10));
        destination[1] = (char)('0' + (int)(value % 10));
        return 2;
    }

    private static TimeSpan FromDouble(double value, double scale)
    {
        double ticks = value * scale;
        if (double.IsNaN(ticks) || ticks > long.MaxValue || ticks < long.MinValue)
        {
            throw new OverflowException("TimeSpan overflowed because the duration is too long.");
        }

        return new TimeSpan((long)ticks);
    }
}
