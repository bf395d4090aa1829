using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime;
using System.Runtime.Serialization;

namespace System;

/// <summary>
/// A moment of the Gregorian calendar, in ticks of 100 nanoseconds since the start of year 1, and whether it is meant as UTC or as
/// local time. The local time zone is UTC.
/// </summary>
public readonly partial struct DateTime
    : IComparable, IComparable<DateTime>, IEquatable<DateTime>, ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<DateTime>, ISerializable
{
    internal const long MaxTicks = 3_155_378_975_999_999_999;
    internal const long UnixEpochTicks = 621_355_968_000_000_000;
    internal const string BadDate = "Year, Month, and Day parameters describe an un-representable DateTime.";
    internal const string BadArithmetic = "The added or subtracted value results in an un-representable DateTime.";

    private const string BadTicks = "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.";
    private const ulong TicksMask = 0x3FFF_FFFF_FFFF_FFFF;
    private const ulong UtcBit = 0x4000_0000_0000_0000;
    private const ulong LocalBit = 0x8000_0000_0000_0000;
    private const int KindShift = 62;

    public static readonly DateTime MinValue;
    public static readonly DateTime MaxValue = new(MaxTicks);
    public static readonly DateTime UnixEpoch = new(UnixEpochTicks, DateTimeKind.Utc);

    // The kind in the two highest bits, as it is stored.
    private readonly ulong _data;

    public DateTime(long ticks)
    {
        if ((ulong)ticks > (ulong)MaxTicks)
        {
            throw new ArgumentOutOfRangeException(nameof(ticks), BadTicks);
        }

        _data = (ulong)ticks;
    }

    public DateTime(long ticks, DateTimeKind kind)
        : this(ticks)
    {
        _data |= KindBits(kind);
    }

    public DateTime(DateOnly date, TimeOnly time)
        : this(date, time, DateTimeKind.Unspecified)
    {
    }

    public DateTime(DateOnly date, TimeOnly time, DateTimeKind kind)
        : this((date.DayNumber * TimeSpan.TicksPerDay) + time.Ticks, kind)
    {
    }

    public DateTime(int year, int month, int day)
    {
        _data = (ulong)DateToTicks(year, month, day);
    }

    public DateTime(int year, int month, int day, Calendar calendar)
        : this(year, month, day, 0, 0, 0, calendar)
    {
    }

    public DateTime(int year, int month, int day, int hour, int minute, int second)
        : this(year, month, day, hour, minute, second, DateTimeKind.Unspecified)
    {
    }

    public DateTime(int year, int month, int day, int hour, int minute, int second, DateTimeKind kind)
    {
        ulong bits = KindBits(kind);
        _data = (ulong)(DateToTicks(year, month, day) + TimeToTicks(hour, minute, second)) | bits;
    }

    public DateTime(int year, int month, int day, int hour, int minute, int second, Calendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        _data = (ulong)calendar.ToDateTime(year, month, day, hour, minute, second, 0).Ticks;
    }

    public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond)
        : this(year, month, day, hour, minute, second, millisecond, DateTimeKind.Unspecified)
    {
    }

    public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, DateTimeKind kind)
    {
        CheckThousandth(millisecond, nameof(millisecond));
        ulong bits = KindBits(kind);
        _data = (ulong)(DateToTicks(year, month, day) + TimeToTicks(hour, minute, second) + (millisecond * TimeSpan.TicksPerMillisecond)) | bits;
    }

    public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, Calendar calendar)
        : this(year, month, day, hour, minute, second, millisecond, calendar, DateTimeKind.Unspecified)
    {
    }

    public DateTime(
        int year, int month, int day, int hour, int minute, int second, int millisecond, Calendar calendar, DateTimeKind kind)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        _data = (ulong)calendar.ToDateTime(year, month, day, hour, minute, second, millisecond).Ticks | KindBits(kind);
    }

    public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond)
        : this(year, month, day, hour, minute, second, millisecond, microsecond, DateTimeKind.Unspecified)
    {
    }

    public DateTime(
        int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, DateTimeKind kind)
        : this(year, month, day, hour, minute, second, millisecond, kind)
    {
        CheckThousandth(microsecond, nameof(microsecond));
        _data += (ulong)(microsecond * TimeSpan.TicksPerMicrosecond);
    }

    public DateTime(
        int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, Calendar calendar)
        : this(year, month, day, hour, minute, second, millisecond, microsecond, calendar, DateTimeKind.Unspecified)
    {
    }

    public DateTime(
        int year,
        int month,
        int day,
        int hour,
        int minute,
        int second,
        int millisecond,
        int microsecond,
        Calendar calendar,
        DateTimeKind kind)
        : this(year, month, day, hour, minute, second, millisecond, calendar, kind)
    {
        CheckThousandth(microsecond, nameof(microsecond));
        _data += (ulong)(microsecond * TimeSpan.TicksPerMicrosecond);
    }

    private DateTime(ulong data)
    {
        _data = data;
    }

    public static DateTime UtcNow => new((ulong)(UnixEpochTicks + (SystemCalls.GetTime(clock: 0) / 100)) | UtcBit);

    public static DateTime Now => new((ulong)UtcNow.Ticks | LocalBit);

    public static DateTime Today => Now.Date;

    public long Ticks => (long)(_data & TicksMask);

    public DateTimeKind Kind => (_data >> KindShift) switch
    {
        0 => DateTimeKind.Unspecified,
        1 => DateTimeKind.Utc,
        _ => DateTimeKind.Local,
    };

    public DateTime Date => new((_data & ~TicksMask) | (ulong)(Ticks - (Ticks % TimeSpan.TicksPerDay)));

    public TimeSpan TimeOfDay => new(Ticks % TimeSpan.TicksPerDay);

    public int Year => FromDays(DayNumber).Year;

    public int Month => FromDays(DayNumber).Month;

    public int Day => FromDays(DayNumber).Day;

    public int Hour => (int)((uint)(Ticks / TimeSpan.TicksPerHour) % 24);

    public int Minute => (int)(Ticks / TimeSpan.TicksPerMinute % 60);

    public int Second => (int)(Ticks / TimeSpan.TicksPerSecond % 60);

    public int Millisecond => (int)(Ticks / TimeSpan.TicksPerMillisecond % 1000);

    public int Microsecond => (int)(Ticks / TimeSpan.TicksPerMicrosecond % 1000);

    public int Nanosecond => (int)(Ticks % TimeSpan.TicksPerMicrosecond) * 100;

    // Day 0 was a Monday.
    public DayOfWeek DayOfWeek => (DayOfWeek)((DayNumber + 1) % 7);

    public int DayOfYear => DayNumber - ToDays(Year, 1, 1) + 1;

    internal int DayNumber => (int)(Ticks / TimeSpan.TicksPerDay);

    public static bool IsLeapYear(int year)
    {
        if (year is < 1 or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(year), "Year must be between 1 and 9999.");
        }

        return IsLeap(year);
    }

    public static int DaysInMonth(int year, int month)
    {
        if (month is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(month), month, "Month must be between one and twelve.");
        }

        return IsLeapYear(year) && month == 2 ? 29 : LengthOf(month);
    }

    public static DateTime SpecifyKind(DateTime value, DateTimeKind kind) => new((ulong)value.Ticks | KindBits(kind));

    public bool IsDaylightSavingTime() => false;

    public DateTime ToUniversalTime() => new((ulong)Ticks | UtcBit);

    public DateTime ToLocalTime() => new((ulong)Ticks | LocalBit);

    public void Deconstruct(out DateOnly date, out TimeOnly time)
    {
        date = DateOnly.FromDateTime(this);
        time = TimeOnly.FromDateTime(this);
    }

    public void Deconstruct(out int year, out int month, out int day) => (year, month, day) = FromDays(DayNumber);

    public static int Compare(DateTime t1, DateTime t2) => t1.Ticks.CompareTo(t2.Ticks);

    public int CompareTo(DateTime value) => Compare(this, value);

    public int CompareTo(object? value) => value switch
    {
        null => 1,
        DateTime other => Compare(this, other),
        _ => throw new ArgumentException("Object must be of type DateTime."),
    };

    public static bool Equals(DateTime t1, DateTime t2) => t1.Ticks == t2.Ticks;

    public bool Equals(DateTime value) => Ticks == value.Ticks;

    public override bool Equals([NotNullWhen(true)] object? value) => value is DateTime other && Ticks == other.Ticks;

    public override int GetHashCode() => Ticks.GetHashCode();

    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();

    internal static bool TryCreate(
        int year, int month, int day, int hour, int minute, int second, int millisecond, out DateTime result)
    {
        result = default;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > (month == 2 && IsLeap(year) ? 29 : LengthOf(month))
            || (uint)hour > 23 || (uint)minute > 59 || (uint)second > 59 || (uint)millisecond > 999)
        {
            return false;
        }

        result = new DateTime(year, month, day, hour, minute, second, millisecond);
        return true;
    }

    private static ulong KindBits(DateTimeKind kind) => kind switch
    {
        DateTimeKind.Unspecified => 0,
        DateTimeKind.Utc => UtcBit,
        DateTimeKind.Local => LocalBit,
        _ => throw new ArgumentException("Invalid DateTimeKind value.", nameof(kind)),
    };

    private static void CheckThousandth(int value, string name)
    {
        if ((uint)value > 999)
        {
            throw new ArgumentOutOfRangeException(name, "Valid values are between 0 and 999, inclusive.");
        }
    }
}
