using System.Diagnostics.CodeAnalysis;

namespace System;

/// <summary>A time of the day, in ticks of 100 nanoseconds since midnight.</summary>
public readonly partial struct TimeOnly
    : IComparable, IComparable<TimeOnly>, IEquatable<TimeOnly>, ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<TimeOnly>
{
    private const long MaxTicks = TimeSpan.TicksPerDay - 1;

    private readonly ulong _ticks;

    public TimeOnly(int hour, int minute)
        : this(hour, minute, 0)
    {
    }

    public TimeOnly(int hour, int minute, int second)
        : this(hour, minute, second, 0)
    {
    }

    public TimeOnly(int hour, int minute, int second, int millisecond)
        : this(hour, minute, second, millisecond, 0)
    {
    }

    public TimeOnly(int hour, int minute, int second, int millisecond, int microsecond)
    {
        _ticks = (ulong)new DateTime(1, 1, 1, hour, minute, second, millisecond, microsecond).Ticks;
    }

    public TimeOnly(long ticks)
    {
        if ((ulong)ticks > MaxTicks)
        {
            throw new ArgumentOutOfRangeException(nameof(ticks), "Ticks must be between 0 and and TimeOnly.MaxValue.Ticks.");
        }

        _ticks = (ulong)ticks;
    }

    public static TimeOnly MinValue => default;

    public static TimeOnly MaxValue => new(MaxTicks);

    public int Hour => ToTimeSpan().Hours;

    public int Minute => ToTimeSpan().Minutes;

    public int Second => ToTimeSpan().Seconds;

    public int Millisecond => ToTimeSpan().Milliseconds;

    public int Microsecond => ToTimeSpan().Microseconds;

    public int Nanosecond => ToTimeSpan().Nanoseconds;

    public long Ticks => (long)_ticks;

    public static bool operator ==(TimeOnly left, TimeOnly right) => left._ticks == right._ticks;

    public static bool operator !=(TimeOnly left, TimeOnly right) => left._ticks != right._ticks;

    public static bool operator <(TimeOnly left, TimeOnly right) => left._ticks < right._ticks;

    public static bool operator <=(TimeOnly left, TimeOnly right) => left._ticks <= right._ticks;

    public static bool operator >(TimeOnly left, TimeOnly right) => left._ticks > right._ticks;

    public static bool operator >=(TimeOnly left, TimeOnly right) => left._ticks >= right._ticks;

    /// <summary>How long after the second time the first one comes, round the clock.</summary>
    public static TimeSpan operator -(TimeOnly t1, TimeOnly t2)
    {
        long difference = (long)(t1._ticks - t2._ticks);
        return new TimeSpan(difference < 0 ? difference + TimeSpan.TicksPerDay : difference);
    }

    public static TimeOnly FromTimeSpan(TimeSpan timeSpan) => new(timeSpan.Ticks);

    public static TimeOnly FromDateTime(DateTime dateTime) => new(dateTime.TimeOfDay.Ticks);

    public TimeSpan ToTimeSpan() => new((long)_ticks);

    public TimeOnly Add(TimeSpan value) => Add(value, out _);

    public TimeOnly Add(TimeSpan value, out int wrappedDays)
    {
        wrappedDays = (int)(value.Ticks / TimeSpan.TicksPerDay);
        long ticks = (long)_ticks + (value.Ticks % TimeSpan.TicksPerDay);
        if (ticks < 0)
        {
            wrappedDays--;
            ticks += TimeSpan.TicksPerDay;
        }
        else if (ticks >= TimeSpan.TicksPerDay)
        {
            wrappedDays++;
            ticks -= TimeSpan.TicksPerDay;
        }

        return new TimeOnly(ticks);
    }

    public TimeOnly AddHours(double value) => Add(TimeSpan.FromHours(value));

    public TimeOnly AddHours(double value, out int wrappedDays) => Add(TimeSpan.FromHours(value), out wrappedDays);

    public TimeOnly AddMinutes(double value) => Add(TimeSpan.FromMinutes(value));

    public TimeOnly AddMinutes(double value, out int wrappedDays) => Add(TimeSpan.FromMinutes(value), out wrappedDays);

    public bool IsBetween(TimeOnly start, TimeOnly end) =>
        start._ticks <= end._ticks ? start._ticks <= _ticks && end._ticks > _ticks : start._ticks <= _ticks || end._ticks > _ticks;

    public void Deconstruct(out int hour, out int minute) => (hour, minute) = (Hour, Minute);

    public void Deconstruct(out int hour, out int minute, out int second) => (hour, minute, second) = (Hour, Minute, Second);

    public void Deconstruct(out int hour, out int minute, out int second, out int millisecond) =>
        (hour, minute, second, millisecond) = (Hour, Minute, Second, Millisecond);

    public void Deconstruct(out int hour, out int minute, out int second, out int millisecond, out int microsecond) =>
        (hour, minute, second, millisecond, microsecond) = (Hour, Minute, Second, Millisecond, Microsecond);

    public int CompareTo(TimeOnly value) => _ticks.CompareTo(value._ticks);

    public int CompareTo(object? value) => value switch
    {
        null => 1,
        TimeOnly other => CompareTo(other),
        _ => throw new ArgumentException("Object must be of type TimeOnly."),
    };

    public bool Equals(TimeOnly value) => _ticks == value._ticks;

    public override bool Equals([NotNullWhen(true)] object? value) => value is TimeOnly other && _ticks == other._ticks;

    public override int GetHashCode() => (int)_ticks ^ (int)(_ticks >> 32);
}
