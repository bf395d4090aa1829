using System.Diagnostics.CodeAnalysis;
using System.Runtime;

namespace System;

/// <summary>
/// A moment of the Gregorian calendar, in ticks of 100 nanoseconds since the start of year 1. The time zone is UTC. The civil
/// date is
/// computed by Hinnant's method ("chrono-compatible low-level date algorithms").
/// </summary>
public readonly partial struct DateTime : IComparable, IComparable<DateTime>, IEquatable<DateTime>, ISpanFormattable
{
    private const long UnixEpochTicks = 621_355_968_000_000_000;
    private const long MaxTicks = 3_155_378_975_999_999_999;
    private const int DaysFromYear0ToUnixEpoch = 719_468;
    private const int DaysPerEra = 146_097;

    public static readonly DateTime MinValue;
    public static readonly DateTime MaxValue = new(MaxTicks);
    public static readonly DateTime UnixEpoch = new(UnixEpochTicks, DateTimeKind.Utc);

    private readonly long _ticks;
    private readonly DateTimeKind _kind;

    public DateTime(long ticks)
        : this(ticks, DateTimeKind.Unspecified)
    {
    }

    public DateTime(long ticks, DateTimeKind kind)
    {
        if ((ulong)ticks > (ulong)MaxTicks)
        {
            throw new ArgumentOutOfRangeException(nameof(ticks));
        }

        _ticks = ticks;
        _kind = kind;
    }

    public DateTime(int year, int month, int day)
        : this(year, month, day, 0, 0, 0)
    {
    }

    public DateTime(int year, int month, int day, int hour, int minute, int second)
        : this(year, month, day, hour, minute, second, DateTimeKind.Unspecified)
    {
    }

    public DateTime(int year, int month, int day, int hour, int minute, int second, DateTimeKind kind)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DaysInMonth(year, month)
            || (uint)hour > 23 || (uint)minute > 59 || (uint)second > 59)
        {
            throw new ArgumentOutOfRangeException(null, "Year, Month, and Day parameters describe an un-representable DateTime.");
        }

        _ticks = UnixEpochTicks + (DaysFromCivil(year, month, day) * TimeSpan.TicksPerDay)
            + new TimeSpan(hour, minute, second).Ticks;
        _kind = kind;
    }

    public static DateTime UtcNow => new(UnixEpochTicks + (SystemCalls.GetTime(clock: 0) / 100), DateTimeKind.Utc);

    public static DateTime Now => new(UtcNow._ticks, DateTimeKind.Local);

    public static DateTime Today => Now.Date;

    public long Ticks => _ticks;

    public DateTimeKind Kind => _kind;

    public DateTime Date => new(_ticks - (_ticks % TimeSpan.TicksPerDay), _kind);

    public TimeSpan TimeOfDay => new(_ticks % TimeSpan.TicksPerDay);

    public int Year => Civil.Year;

    public int Month => Civil.Month;

    public int Day => Civil.Day;

    public int Hour => (int)(_ticks / TimeSpan.TicksPerHour % 24);

    public int Minute => (int)(_ticks / TimeSpan.TicksPerMinute % 60);

    public int Second => (int)(_ticks / TimeSpan.TicksPerSecond % 60);

    public int Millisecond => (int)(_ticks / TimeSpan.TicksPerMillisecond % 1000);

    // Day 0 was a Monday.
    public DayOfWeek DayOfWeek => (DayOfWeek)(((_ticks / TimeSpan.TicksPerDay) + 1) % 7);

    public int DayOfYear => (int)((Date - new DateTime(Year, 1, 1)).Ticks / TimeSpan.TicksPerDay) + 1;

    private (int Year, int Month, int Day) Civil => CivilFromDays((_ticks - UnixEpochTicks + MaxTicks + 1) / TimeSpan.TicksPerDay
        - ((MaxTicks + 1) / TimeSpan.TicksPerDay));

    public static bool IsLeapYear(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public static DateTime operator +(DateTime d, TimeSpan t) => new(d._ticks + t.Ticks, d._kind);

    public static DateTime operator -(DateTime d, TimeSpan t) => new(d._ticks - t.Ticks, d._kind);

    public static TimeSpan operator -(DateTime d1, DateTime d2) => new(d1._ticks - d2._ticks);

    public static bool operator ==(DateTime d1, DateTime d2) => d1._ticks == d2._ticks;

    public static bool operator !=(DateTime d1, DateTime d2) => d1._ticks != d2._ticks;

    public static bool operator <(DateTime t1, DateTime t2) => t1._ticks < t2._ticks;

    public static bool operator <=(DateTime t1, DateTime t2) => t1._ticks <= t2._ticks;

    public static bool operator >(DateTime t1, DateTime t2) => t1._ticks > t2._ticks;

    public static bool operator >=(DateTime t1, DateTime t2) => t1._ticks >= t2._ticks;

    public DateTime Add(TimeSpan value) => this + value;

    public DateTime AddTicks(long value) => new(_ticks + value, _kind);

    public DateTime AddMilliseconds(double value) => this + TimeSpan.FromMilliseconds(value);

    public DateTime AddSeconds(double value) => this + TimeSpan.FromSeconds(value);

    public DateTime AddMinutes(double value) => this + TimeSpan.FromMinutes(value);

    public DateTime AddHours(double value) => this + TimeSpan.FromHours(value);

    public DateTime AddDays(double value) => this + TimeSpan.FromDays(value);

    public DateTime AddMonths(int months)
    {
        (int year, int month, int day) = Civil;
        int total = (year * 12) + month - 1 + months;
        year = total / 12;
        month = (total % 12) + 1;
        return new DateTime(year, month, Math.Min(day, DaysInMonth(year, month))).WithTime(TimeOfDay, _kind);
    }

    public DateTime AddYears(int value) => AddMonths(value * 12);

    public TimeSpan Subtract(DateTime value) => this - value;

    public DateTime Subtract(TimeSpan value) => this - value;

    public DateTime ToUniversalTime() => new(_ticks, DateTimeKind.Utc);

    public DateTime ToLocalTime() => new(_ticks, DateTimeKind.Local);

    public static DateTime SpecifyKind(DateTime value, DateTimeKind kind) => new(value._ticks, kind);

    public int CompareTo(DateTime value) => _ticks.CompareTo(value._ticks);

    public int CompareTo(object? value) => value is null ? 1 : CompareTo((DateTime)value);

    public bool Equals(DateTime value) => _ticks == value._ticks;

    public override bool Equals([NotNullWhen(true)] object? value) => value is DateTime other && _ticks == other._ticks;

    public override int GetHashCode() => _ticks.GetHashCode();

    private DateTime WithTime(TimeSpan time, DateTimeKind kind) => new(_ticks + time.Ticks, kind);

    private static long DaysFromCivil(int year, int month, int day)
    {
        // Years begin in March, so that the leap day is the last.
        int y = month <= 2 ? year - 1 : year;
        int era = y / 400;
        int yearOfEra = y - (era * 400);
        int dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;
        int dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return ((long)era * DaysPerEra) + dayOfEra - DaysFromYear0ToUnixEpoch;
    }

    private static (int Year, int Month, int Day) CivilFromDays(long daysSinceUnixEpoch)
    {
        long days = daysSinceUnixEpoch + DaysFromYear0ToUnixEpoch;
        int era = (int)(days / DaysPerEra);
        int dayOfEra = (int)(days - ((long)era * DaysPerEra));
        int yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36524) - (dayOfEra / 146096)) / 365;
        int dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        int monthFromMarch = ((5 * dayOfYear) + 2) / 153;
        int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        return ((era * 400) + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfYear - (((153 * monthFromMarch) + 2) / 5) + 1);
    }
}
