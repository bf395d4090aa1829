using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.Serialization;

namespace System;

/// <summary>A moment and how far the clock that showed it is from UTC, in whole minutes.</summary>
public readonly partial struct DateTimeOffset
    : IComparable, IComparable<DateTimeOffset>, IEquatable<DateTimeOffset>, ISpanFormattable, IUtf8SpanFormattable,
      ISpanParsable<DateTimeOffset>, ISerializable, IDeserializationCallback
{
    internal const long MaxOffset = 14 * TimeSpan.TicksPerHour;
    internal const string BadOffset = "The TimeSpan parameter must be within plus or minus 14.0 hours.";

    private const long UnixEpochSeconds = DateTime.UnixEpochTicks / TimeSpan.TicksPerSecond;
    private const long UnixEpochMilliseconds = DateTime.UnixEpochTicks / TimeSpan.TicksPerMillisecond;
    private const string BadUtc = "The UTC time represented when the offset is applied must be between year 0 and 10,000.";

    public static readonly DateTimeOffset MinValue;
    public static readonly DateTimeOffset MaxValue = new(DateTime.MaxTicks, TimeSpan.Zero);
    public static readonly DateTimeOffset UnixEpoch = new(DateTime.UnixEpochTicks, TimeSpan.Zero);

    // In UTC.
    private readonly DateTime _dateTime;
    private readonly short _offsetMinutes;

    public DateTimeOffset(long ticks, TimeSpan offset)
        : this(offset, new DateTime(ticks))
    {
    }

    public DateTimeOffset(DateTime dateTime)
    {
        _dateTime = new DateTime(dateTime.Ticks);
    }

    public DateTimeOffset(DateTime dateTime, TimeSpan offset)
        : this(CheckKind(dateTime, offset), dateTime)
    {
    }

    public DateTimeOffset(DateOnly date, TimeOnly time, TimeSpan offset)
        : this(new DateTime(date, time), offset)
    {
    }

    public DateTimeOffset(int year, int month, int day, int hour, int minute, int second, TimeSpan offset)
        : this(offset, new DateTime(year, month, day, hour, minute, second))
    {
    }

    public DateTimeOffset(int year, int month, int day, int hour, int minute, int second, int millisecond, TimeSpan offset)
        : this(offset, new DateTime(year, month, day, hour, minute, second, millisecond))
    {
    }

    public DateTimeOffset(
        int year, int month, int day, int hour, int minute, int second, int millisecond, Calendar calendar, TimeSpan offset)
        : this(offset, new DateTime(year, month, day, hour, minute, second, millisecond, calendar))
    {
    }

    public DateTimeOffset(
        int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, TimeSpan offset)
        : this(offset, new DateTime(year, month, day, hour, minute, second, millisecond, microsecond))
    {
    }

    public DateTimeOffset(
        int year,
        int month,
        int day,
        int hour,
        int minute,
        int second,
        int millisecond,
        int microsecond,
        Calendar calendar,
        TimeSpan offset)
        : this(offset, new DateTime(year, month, day, hour, minute, second, millisecond, microsecond, calendar))
    {
    }

    // The clock's time, checked.
    private DateTimeOffset(TimeSpan offset, DateTime clock)
    {
        if (offset.Ticks % TimeSpan.TicksPerMinute != 0)
        {
            throw new ArgumentException("Offset must be specified in whole minutes.", nameof(offset));
        }

        if (offset.Ticks is < -MaxOffset or > MaxOffset)
        {
            throw new ArgumentOutOfRangeException(nameof(offset), "Offset must be within plus or minus 14 hours.");
        }

        long utc = clock.Ticks - offset.Ticks;
        if ((ulong)utc > DateTime.MaxTicks)
        {
            throw new ArgumentOutOfRangeException(nameof(offset), BadUtc);
        }

        _dateTime = new DateTime(utc);
        _offsetMinutes = (short)(offset.Ticks / TimeSpan.TicksPerMinute);
    }

    public static DateTimeOffset UtcNow => new(DateTime.UtcNow);

    public static DateTimeOffset Now => new(DateTime.UtcNow);

    public DateTime DateTime => new(ClockTicks);

    public DateTime UtcDateTime => DateTime.SpecifyKind(_dateTime, DateTimeKind.Utc);

    public DateTime LocalDateTime => DateTime.SpecifyKind(_dateTime, DateTimeKind.Local);

    public DateTime Date => DateTime.Date;

    public int Year => DateTime.Year;

    public int Month => DateTime.Month;

    public int Day => DateTime.Day;

    public int Hour => DateTime.Hour;

    public int Minute => DateTime.Minute;

    public int Second => _dateTime.Second;

    public int Millisecond => _dateTime.Millisecond;

    public int Microsecond => _dateTime.Microsecond;

    public int Nanosecond => _dateTime.Nanosecond;

    public DayOfWeek DayOfWeek => DateTime.DayOfWeek;

    public int DayOfYear => DateTime.DayOfYear;

    public TimeSpan TimeOfDay => DateTime.TimeOfDay;

    public TimeSpan Offset => new(_offsetMinutes * TimeSpan.TicksPerMinute);

    public int TotalOffsetMinutes => _offsetMinutes;

    public long Ticks => ClockTicks;

    public long UtcTicks => _dateTime.Ticks;

    private long ClockTicks => _dateTime.Ticks + (_offsetMinutes * TimeSpan.TicksPerMinute);

    public static implicit operator DateTimeOffset(DateTime dateTime) => new(dateTime);

    public static DateTimeOffset operator +(DateTimeOffset dateTimeOffset, TimeSpan timeSpan) => dateTimeOffset.Add(timeSpan);

    public static DateTimeOffset operator -(DateTimeOffset dateTimeOffset, TimeSpan timeSpan) => dateTimeOffset.Subtract(timeSpan);

    public static TimeSpan operator -(DateTimeOffset left, DateTimeOffset right) => left._dateTime - right._dateTime;

    public static bool operator ==(DateTimeOffset left, DateTimeOffset right) => left._dateTime == right._dateTime;

    public static bool operator !=(DateTimeOffset left, DateTimeOffset right) => left._dateTime != right._dateTime;

    public static bool operator <(DateTimeOffset left, DateTimeOffset right) => left._dateTime < right._dateTime;

    public static bool operator <=(DateTimeOffset left, DateTimeOffset right) => left._dateTime <= right._dateTime;

    public static bool operator >(DateTimeOffset left, DateTimeOffset right) => left._dateTime > right._dateTime;

    public static bool operator >=(DateTimeOffset left, DateTimeOffset right) => left._dateTime >= right._dateTime;

    public DateTimeOffset ToOffset(TimeSpan offset) => new(offset, _dateTime + offset);

    public DateTimeOffset Add(TimeSpan timeSpan) => new(Offset, DateTime.Add(timeSpan));

    public DateTimeOffset AddDays(double days) => new(Offset, DateTime.AddDays(days));

    public DateTimeOffset AddHours(double hours) => new(Offset, DateTime.AddHours(hours));

    public DateTimeOffset AddMinutes(double minutes) => new(Offset, DateTime.AddMinutes(minutes));

    public DateTimeOffset AddSeconds(double seconds) => new(Offset, DateTime.AddSeconds(seconds));

    public DateTimeOffset AddMilliseconds(double milliseconds) => new(Offset, DateTime.AddMilliseconds(milliseconds));

    public DateTimeOffset AddMicroseconds(double microseconds) => new(Offset, DateTime.AddMicroseconds(microseconds));

    public DateTimeOffset AddTicks(long ticks) => new(Offset, DateTime.AddTicks(ticks));

    public DateTimeOffset AddMonths(int months) => new(Offset, DateTime.AddMonths(months));

    public DateTimeOffset AddYears(int years) => new(Offset, DateTime.AddYears(years));

    public TimeSpan Subtract(DateTimeOffset value) => this - value;

    public DateTimeOffset Subtract(TimeSpan value) => new(Offset, DateTime.Subtract(value));

    public static DateTimeOffset FromFileTime(long fileTime) => new(DateTime.FromFileTimeUtc(fileTime));

    public long ToFileTime() => UtcDateTime.ToFileTimeUtc();

    public static DateTimeOffset FromUnixTimeSeconds(long seconds)
    {
        const long Minimum = -UnixEpochSeconds;
        const long Maximum = (DateTime.MaxTicks / TimeSpan.TicksPerSecond) - UnixEpochSeconds;
        if (seconds is < Minimum or > Maximum)
        {
            throw new ArgumentOutOfRangeException(nameof(seconds), seconds, $"Valid values are between {Minimum} and {Maximum}, inclusive.");
        }

        return new DateTimeOffset((seconds + UnixEpochSeconds) * TimeSpan.TicksPerSecond, TimeSpan.Zero);
    }

    public static DateTimeOffset FromUnixTimeMilliseconds(long milliseconds)
    {
        const long Minimum = -UnixEpochMilliseconds;
        const long Maximum = (DateTime.MaxTicks / TimeSpan.TicksPerMillisecond) - UnixEpochMilliseconds;
        if (milliseconds is < Minimum or > Maximum)
        {
            throw new ArgumentOutOfRangeException(nameof(milliseconds), milliseconds, $"Valid values are between {Minimum} and {Maximum}, inclusive.");
        }

        return new DateTimeOffset((milliseconds + UnixEpochMilliseconds) * TimeSpan.TicksPerMillisecond, TimeSpan.Zero);
    }

    public long ToUnixTimeSeconds() => (UtcTicks / TimeSpan.TicksPerSecond) - UnixEpochSeconds;

    public long ToUnixTimeMilliseconds() => (UtcTicks / TimeSpan.TicksPerMillisecond) - UnixEpochMilliseconds;

    public DateTimeOffset ToLocalTime() => new(_dateTime);

    public DateTimeOffset ToUniversalTime() => new(_dateTime);

    public static int Compare(DateTimeOffset first, DateTimeOffset second) => DateTime.Compare(first._dateTime, second._dateTime);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        DateTimeOffset other => Compare(this, other),
        _ => throw new ArgumentException("Object must be of type DateTimeOffset."),
    };

    public int CompareTo(DateTimeOffset other) => Compare(this, other);

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is DateTimeOffset other && Equals(other);

    public bool Equals(DateTimeOffset other) => _dateTime == other._dateTime;

    public bool EqualsExact(DateTimeOffset other) => _dateTime == other._dateTime && _offsetMinutes == other._offsetMinutes;

    public static bool Equals(DateTimeOffset first, DateTimeOffset second) => first._dateTime == second._dateTime;

    public override int GetHashCode() => _dateTime.GetHashCode();

    public void Deconstruct(out DateOnly date, out TimeOnly time, out TimeSpan offset)
    {
        (date, time) = DateTime;
        offset = Offset;
    }

    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();

    void IDeserializationCallback.OnDeserialization(object? sender)
    {
    }

    private static TimeSpan CheckKind(DateTime dateTime, TimeSpan offset)
    {
        if (dateTime.Kind != DateTimeKind.Unspecified && offset != TimeSpan.Zero)
        {
            throw new ArgumentException(
                dateTime.Kind == DateTimeKind.Utc
                    ? "The UTC Offset for Utc DateTime instances must be 0."
                    : "The UTC Offset of the local dateTime parameter does not match the offset argument.",
                nameof(offset));
        }

        return offset;
    }
}
