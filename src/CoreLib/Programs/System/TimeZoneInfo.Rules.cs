using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;

namespace System;

public sealed partial class TimeZoneInfo
{
    /// <summary>The daylight saving time of some years.</summary>
    public sealed class AdjustmentRule : IEquatable<AdjustmentRule?>, ISerializable, IDeserializationCallback
    {
        private AdjustmentRule(
            DateTime dateStart, DateTime dateEnd, TimeSpan daylightDelta, TransitionTime start, TransitionTime end, TimeSpan baseUtcOffsetDelta)
        {
            DateStart = dateStart;
            DateEnd = dateEnd;
            DaylightDelta = daylightDelta;
            DaylightTransitionStart = start;
            DaylightTransitionEnd = end;
            BaseUtcOffsetDelta = baseUtcOffsetDelta;
        }

        public DateTime DateStart { get; }

        public DateTime DateEnd { get; }

        public TimeSpan DaylightDelta { get; }

        public TransitionTime DaylightTransitionStart { get; }

        public TransitionTime DaylightTransitionEnd { get; }

        public TimeSpan BaseUtcOffsetDelta { get; }

        public static AdjustmentRule CreateAdjustmentRule(
            DateTime dateStart,
            DateTime dateEnd,
            TimeSpan daylightDelta,
            TransitionTime daylightTransitionStart,
            TransitionTime daylightTransitionEnd) =>
            CreateAdjustmentRule(dateStart, dateEnd, daylightDelta, daylightTransitionStart, daylightTransitionEnd, TimeSpan.Zero);

        public static AdjustmentRule CreateAdjustmentRule(
            DateTime dateStart,
            DateTime dateEnd,
            TimeSpan daylightDelta,
            TransitionTime daylightTransitionStart,
            TransitionTime daylightTransitionEnd,
            TimeSpan baseUtcOffsetDelta)
        {
            if (dateStart.Kind != DateTimeKind.Unspecified || dateEnd.Kind != DateTimeKind.Unspecified)
            {
                throw new ArgumentException(
                    "The supplied DateTime must have the Kind property set to DateTimeKind.Unspecified.",
                    dateStart.Kind != DateTimeKind.Unspecified ? nameof(dateStart) : nameof(dateEnd));
            }

            if (daylightTransitionStart.Equals(daylightTransitionEnd))
            {
                throw new ArgumentException(
                    "The DaylightTransitionStart property must not equal the DaylightTransitionEnd property.", nameof(daylightTransitionEnd));
            }

            if (dateStart > dateEnd)
            {
                throw new ArgumentException("The DateStart property must come before the DateEnd property.", nameof(dateStart));
            }

            if (daylightDelta.Ticks is < -DateTimeOffset.MaxOffset or > DateTimeOffset.MaxOffset)
            {
                throw new ArgumentOutOfRangeException(nameof(daylightDelta), daylightDelta, DateTimeOffset.BadOffset);
            }

            if (daylightDelta.Ticks % TimeSpan.TicksPerMinute != 0)
            {
                throw new ArgumentException(
                    "The TimeSpan parameter cannot be specified more precisely than whole minutes.", nameof(daylightDelta));
            }

            if (dateStart.TimeOfDay != TimeSpan.Zero || dateEnd.TimeOfDay != TimeSpan.Zero)
            {
                throw new ArgumentException(
                    "The supplied DateTime includes a TimeOfDay setting.   This is not supported.",
                    dateStart.TimeOfDay != TimeSpan.Zero ? nameof(dateStart) : nameof(dateEnd));
            }

            return new AdjustmentRule(
                dateStart, dateEnd, daylightDelta, daylightTransitionStart, daylightTransitionEnd, baseUtcOffsetDelta);
        }

        public bool Equals([NotNullWhen(true)] AdjustmentRule? other) =>
            other is not null && DateStart == other.DateStart && DateEnd == other.DateEnd && DaylightDelta == other.DaylightDelta
            && BaseUtcOffsetDelta == other.BaseUtcOffsetDelta && DaylightTransitionStart.Equals(other.DaylightTransitionStart)
            && DaylightTransitionEnd.Equals(other.DaylightTransitionEnd);

        public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as AdjustmentRule);

        public override int GetHashCode() => DateStart.GetHashCode();

        void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();

        void IDeserializationCallback.OnDeserialization(object? sender)
        {
        }
    }

    /// <summary>When in a year the clocks are changed.</summary>
    public readonly struct TransitionTime : IEquatable<TransitionTime>, ISerializable, IDeserializationCallback
    {
        private TransitionTime(DateTime timeOfDay, int month, int week, int day, DayOfWeek dayOfWeek, bool isFixedDateRule)
        {
            if (timeOfDay.Kind != DateTimeKind.Unspecified)
            {
                throw new ArgumentException(
                    "The supplied DateTime must have the Kind property set to DateTimeKind.Unspecified.", nameof(timeOfDay));
            }

            if (month is < 1 or > 12)
            {
                throw new ArgumentOutOfRangeException(nameof(month), "The Month parameter must be in the range 1 through 12.");
            }

            if (day is < 1 or > 31)
            {
                throw new ArgumentOutOfRangeException(nameof(day), "The Day parameter must be in the range 1 through 31.");
            }

            if (week is < 1 or > 5)
            {
                throw new ArgumentOutOfRangeException(nameof(week), "The Week parameter must be in the range 1 through 5.");
            }

            if ((uint)dayOfWeek > 6)
            {
                throw new ArgumentOutOfRangeException(nameof(dayOfWeek), "The DayOfWeek enumeration must be in the range 0 through 6.");
            }

            if (timeOfDay.Ticks >= TimeSpan.TicksPerDay || timeOfDay.Ticks % TimeSpan.TicksPerMillisecond != 0)
            {
                throw new ArgumentException(
                    "The supplied DateTime must have the Year, Month, and Day properties set to 1.  The time cannot be specified more precisely than whole milliseconds.",
                    nameof(timeOfDay));
            }

            TimeOfDay = timeOfDay;
            Month = month;
            Week = week;
            Day = day;
            DayOfWeek = dayOfWeek;
            IsFixedDateRule = isFixedDateRule;
        }

        public DateTime TimeOfDay { get; }

        public int Month { get; }

        public int Week { get; }

        public int Day { get; }

        public DayOfWeek DayOfWeek { get; }

        public bool IsFixedDateRule { get; }

        public static bool operator ==(TransitionTime t1, TransitionTime t2) => t1.Equals(t2);

        public static bool operator !=(TransitionTime t1, TransitionTime t2) => !t1.Equals(t2);

        public static TransitionTime CreateFixedDateRule(DateTime timeOfDay, int month, int day) =>
            new(timeOfDay, month, 1, day, DayOfWeek.Sunday, isFixedDateRule: true);

        public static TransitionTime CreateFloatingDateRule(DateTime timeOfDay, int month, int week, DayOfWeek dayOfWeek) =>
            new(timeOfDay, month, week, 1, dayOfWeek, isFixedDateRule: false);

        public override bool Equals([NotNullWhen(true)] object? obj) => obj is TransitionTime other && Equals(other);

        public bool Equals(TransitionTime other) =>
            IsFixedDateRule == other.IsFixedDateRule && TimeOfDay == other.TimeOfDay && Month == other.Month
            && (IsFixedDateRule ? Day == other.Day : Week == other.Week && DayOfWeek == other.DayOfWeek);

        public override int GetHashCode() => Month ^ (Week << 8);

        void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();

        void IDeserializationCallback.OnDeserialization(object? sender)
        {
        }

        internal DateTime GetMoment(int year)
        {
            int length = DateTime.DaysInMonth(year, Month);
            if (IsFixedDateRule)
            {
                return new DateTime(year, Month, Math.Min(Day, length)).AddTicks(TimeOfDay.Ticks);
            }

            // The fifth week stands for the last one.
            int first = (DayOfWeek - new DateTime(year, Month, 1).DayOfWeek + 7) % 7;
            int day = 1 + first + (7 * (Week - 1));
            return new DateTime(year, Month, day > length ? day - 7 : day).AddTicks(TimeOfDay.Ticks);
        }
    }
}
