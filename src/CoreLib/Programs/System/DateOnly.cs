using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

/// <summary>A day of the Gregorian calendar.</summary>
public readonly partial struct DateOnly
    : IComparable, IComparable<DateOnly>, IEquatable<DateOnly>, ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<DateOnly>
{
    private const int MaxDayNumber = 3_652_058;

    private readonly uint _dayNumber;

    public DateOnly(int year, int month, int day)
    {
        _dayNumber = (uint)new DateTime(year, month, day).DayNumber;
    }

    public DateOnly(int year, int month, int day, Calendar calendar)
    {
        _dayNumber = (uint)new DateTime(year, month, day, calendar).DayNumber;
    }

    private DateOnly(uint dayNumber)
    {
        _dayNumber = dayNumber;
    }

    public static DateOnly MinValue => default;

    public static DateOnly MaxValue => new((uint)MaxDayNumber);

    public int Year => DateTime.FromDays(DayNumber).Year;

    public int Month => DateTime.FromDays(DayNumber).Month;

    public int Day => DateTime.FromDays(DayNumber).Day;

    public DayOfWeek DayOfWeek => (DayOfWeek)((_dayNumber + 1) % 7);

    public int DayOfYear => Midnight.DayOfYear;

    public int DayNumber => (int)_dayNumber;

    internal DateTime Midnight => new(_dayNumber * TimeSpan.TicksPerDay);

    public static bool operator ==(DateOnly left, DateOnly right) => left._dayNumber == right._dayNumber;

    public static bool operator !=(DateOnly left, DateOnly right) => left._dayNumber != right._dayNumber;

    public static bool operator <(DateOnly left, DateOnly right) => left._dayNumber < right._dayNumber;

    public static bool operator <=(DateOnly left, DateOnly right) => left._dayNumber <= right._dayNumber;

    public static bool operator >(DateOnly left, DateOnly right) => left._dayNumber > right._dayNumber;

    public static bool operator >=(DateOnly left, DateOnly right) => left._dayNumber >= right._dayNumber;

    public static DateOnly FromDayNumber(int dayNumber) => (uint)dayNumber <= MaxDayNumber
        ? new DateOnly((uint)dayNumber)
        : throw new ArgumentOutOfRangeException(nameof(dayNumber), dayNumber, "Day number must be between 0 and DateOnly.MaxValue.DayNumber.");

    public static DateOnly FromDateTime(DateTime dateTime) => new((uint)dateTime.DayNumber);

    public DateOnly AddDays(int value)
    {
        uint dayNumber = _dayNumber + (uint)value;
        return dayNumber <= MaxDayNumber
            ? new DateOnly(dayNumber)
            : throw new ArgumentOutOfRangeException(nameof(value), "Value to add was out of range.");
    }

    public DateOnly AddMonths(int value) => FromDateTime(Midnight.AddMonths(value));

    public DateOnly AddYears(int value) => FromDateTime(Midnight.AddYears(value));

    public DateTime ToDateTime(TimeOnly time) => new((_dayNumber * TimeSpan.TicksPerDay) + time.Ticks);

    public DateTime ToDateTime(TimeOnly time, DateTimeKind kind) => new((_dayNumber * TimeSpan.TicksPerDay) + time.Ticks, kind);

    public void Deconstruct(out int year, out int month, out int day) => (year, month, day) = DateTime.FromDays(DayNumber);

    public int CompareTo(DateOnly value) => _dayNumber.CompareTo(value._dayNumber);

    public int CompareTo(object? value) => value switch
    {
        null => 1,
        DateOnly other => CompareTo(other),
        _ => throw new ArgumentException("Object must be of type DateOnly."),
    };

    public bool Equals(DateOnly value) => _dayNumber == value._dayNumber;

    public override bool Equals([NotNullWhen(true)] object? value) => value is DateOnly other && _dayNumber == other._dayNumber;

    public override int GetHashCode() => (int)_dayNumber;
}
