namespace System;

public sealed partial class TimeZoneInfo
{
    private const string Mismatch =
        "The conversion could not be completed because the supplied DateTime did not have the Kind property set correctly.  For example, when the Kind property is DateTimeKind.Local, the source time zone must be TimeZoneInfo.Local.";

    private const string InvalidMoment =
        "The supplied DateTime represents an invalid time.  For example, when the clock is adjusted forward, any time in the period that is skipped is invalid.";

    public static DateTimeOffset ConvertTimeBySystemTimeZoneId(DateTimeOffset dateTimeOffset, string destinationTimeZoneId) =>
        ConvertTime(dateTimeOffset, FindSystemTimeZoneById(destinationTimeZoneId));

    public static DateTime ConvertTimeBySystemTimeZoneId(DateTime dateTime, string destinationTimeZoneId) =>
        ConvertTime(dateTime, FindSystemTimeZoneById(destinationTimeZoneId));

    public static DateTime ConvertTimeBySystemTimeZoneId(DateTime dateTime, string sourceTimeZoneId, string destinationTimeZoneId) =>
        ConvertTime(dateTime, FindSystemTimeZoneById(sourceTimeZoneId), FindSystemTimeZoneById(destinationTimeZoneId));

    public static DateTimeOffset ConvertTime(DateTimeOffset dateTimeOffset, TimeZoneInfo destinationTimeZone)
    {
        ArgumentNullException.ThrowIfNull(destinationTimeZone);
        TimeSpan offset = destinationTimeZone.GetOffsetAt(dateTimeOffset.UtcDateTime, out _);
        long ticks = dateTimeOffset.UtcTicks + offset.Ticks;
        return ticks > DateTime.MaxTicks ? DateTimeOffset.MaxValue : ticks < 0 ? DateTimeOffset.MinValue : new DateTimeOffset(ticks, offset);
    }

    public static DateTime ConvertTime(DateTime dateTime, TimeZoneInfo destinationTimeZone)
    {
        ArgumentNullException.ThrowIfNull(destinationTimeZone);
        return ConvertTime(dateTime, s_utc, destinationTimeZone);
    }

    public static DateTime ConvertTime(DateTime dateTime, TimeZoneInfo sourceTimeZone, TimeZoneInfo destinationTimeZone)
    {
        ArgumentNullException.ThrowIfNull(sourceTimeZone);
        ArgumentNullException.ThrowIfNull(destinationTimeZone);
        if (dateTime.Kind != DateTimeKind.Unspecified && !ReferenceEquals(sourceTimeZone, s_utc))
        {
            throw new ArgumentException(Mismatch, nameof(sourceTimeZone));
        }

        if (sourceTimeZone.IsInvalidTime(dateTime))
        {
            throw new ArgumentException(InvalidMoment, nameof(dateTime));
        }

        DateTimeKind kind = ReferenceEquals(destinationTimeZone, s_utc) ? DateTimeKind.Utc : DateTimeKind.Unspecified;
        long utc = dateTime.Ticks - sourceTimeZone.GetOffsetOfClock(dateTime).Ticks;
        DateTime moment = new(Math.Clamp(utc, 0, DateTime.MaxTicks));
        long ticks = utc + destinationTimeZone.GetOffsetAt(moment, out _).Ticks;
        return new DateTime(Math.Clamp(ticks, 0, DateTime.MaxTicks), kind);
    }

    public static DateTime ConvertTimeFromUtc(DateTime dateTime, TimeZoneInfo destinationTimeZone) => dateTime.Kind == DateTimeKind.Local
        ? throw new ArgumentException(Mismatch, "sourceTimeZone")
        : ConvertTime(dateTime, s_utc, destinationTimeZone);

    public static DateTime ConvertTimeToUtc(DateTime dateTime) => DateTime.SpecifyKind(dateTime, DateTimeKind.Utc);

    public static DateTime ConvertTimeToUtc(DateTime dateTime, TimeZoneInfo sourceTimeZone) => ConvertTime(dateTime, sourceTimeZone, s_utc);

    public TimeSpan GetUtcOffset(DateTimeOffset dateTimeOffset) => GetOffsetAt(dateTimeOffset.UtcDateTime, out _);

    public TimeSpan GetUtcOffset(DateTime dateTime) =>
        dateTime.Kind == DateTimeKind.Unspecified ? GetOffsetOfClock(dateTime) : GetOffsetAt(dateTime, out _);

    public bool IsDaylightSavingTime(DateTimeOffset dateTimeOffset)
    {
        GetOffsetAt(dateTimeOffset.UtcDateTime, out bool isDaylight);
        return isDaylight;
    }

    public bool IsDaylightSavingTime(DateTime dateTime)
    {
        if (dateTime.Kind != DateTimeKind.Unspecified)
        {
            GetOffsetAt(dateTime, out bool isDaylight);
            return isDaylight;
        }

        return FindRule(dateTime) is { } rule && IsDaylight(dateTime, rule);
    }

    public bool IsAmbiguousTime(DateTimeOffset dateTimeOffset) =>
        IsAmbiguousTime(DateTime.SpecifyKind(ConvertTime(dateTimeOffset, this).DateTime, DateTimeKind.Unspecified));

    public bool IsAmbiguousTime(DateTime dateTime)
    {
        if (dateTime.Kind != DateTimeKind.Unspecified)
        {
            dateTime = new DateTime(dateTime.Ticks + GetOffsetAt(dateTime, out _).Ticks);
        }

        return FindRule(dateTime) is { } rule && IsAmbiguous(dateTime, rule);
    }

    public bool IsInvalidTime(DateTime dateTime) =>
        dateTime.Kind == DateTimeKind.Unspecified && FindRule(dateTime) is { } rule && IsSkipped(dateTime, rule);

    public TimeSpan[] GetAmbiguousTimeOffsets(DateTimeOffset dateTimeOffset) =>
        GetAmbiguousTimeOffsets(DateTime.SpecifyKind(ConvertTime(dateTimeOffset, this).DateTime, DateTimeKind.Unspecified));

    public TimeSpan[] GetAmbiguousTimeOffsets(DateTime dateTime)
    {
        if (!IsAmbiguousTime(dateTime))
        {
            throw new ArgumentException("The supplied DateTime is not in an ambiguous time range.", nameof(dateTime));
        }

        AdjustmentRule rule = FindRule(dateTime)!;
        TimeSpan standard = BaseUtcOffset + rule.BaseUtcOffsetDelta;
        TimeSpan daylight = standard + rule.DaylightDelta;
        return rule.DaylightDelta > TimeSpan.Zero ? [standard, daylight] : [daylight, standard];
    }

    // The start and the end of daylight saving time on the clock, in standard and in daylight time.
    private static (DateTime Start, DateTime End) GetPeriod(int year, AdjustmentRule rule) =>
        (rule.DaylightTransitionStart.GetMoment(year), rule.DaylightTransitionEnd.GetMoment(year));

    private static bool IsInside(DateTime moment, DateTime start, DateTime end) =>
        start <= end ? moment >= start && moment < end : moment < end || moment >= start;

    // Of a moment that comes twice, the later one in standard time is meant.
    private static bool IsDaylight(DateTime clock, AdjustmentRule rule)
    {
        (DateTime start, DateTime end) = GetPeriod(clock.Year, rule);
        bool forward = rule.DaylightDelta > TimeSpan.Zero;
        return IsInside(clock, forward ? start + rule.DaylightDelta : start, forward ? end - rule.DaylightDelta : end)
            && !IsAmbiguous(clock, rule);
    }

    private static bool IsAmbiguous(DateTime clock, AdjustmentRule rule)
    {
        (DateTime start, DateTime end) = GetPeriod(clock.Year, rule);
        return rule.DaylightDelta > TimeSpan.Zero
            ? clock >= end - rule.DaylightDelta && clock < end
            : rule.DaylightDelta < TimeSpan.Zero && clock >= start + rule.DaylightDelta && clock < start;
    }

    private static bool IsSkipped(DateTime clock, AdjustmentRule rule)
    {
        (DateTime start, DateTime end) = GetPeriod(clock.Year, rule);
        return rule.DaylightDelta > TimeSpan.Zero
            ? clock >= start && clock < start + rule.DaylightDelta
            : rule.DaylightDelta < TimeSpan.Zero && clock >= end && clock < end - rule.DaylightDelta;
    }

    private AdjustmentRule? FindRule(DateTime clock)
    {
        foreach (AdjustmentRule rule in _rules)
        {
            if (clock.Date >= rule.DateStart.Date && clock.Date <= rule.DateEnd.Date)
            {
                return rule;
            }
        }

        return null;
    }

    private TimeSpan GetOffsetOfClock(DateTime clock)
    {
        AdjustmentRule? rule = FindRule(clock);
        if (rule is null)
        {
            return BaseUtcOffset;
        }

        TimeSpan offset = BaseUtcOffset + rule.BaseUtcOffsetDelta;
        return IsDaylight(clock, rule) ? offset + rule.DaylightDelta : offset;
    }

    private TimeSpan GetOffsetAt(DateTime utc, out bool isDaylight)
    {
        isDaylight = false;
        long ticks = Math.Clamp(utc.Ticks + BaseUtcOffset.Ticks, 0, DateTime.MaxTicks);
        DateTime clock = new(ticks);
        AdjustmentRule? rule = FindRule(clock);
        if (rule is null)
        {
            return BaseUtcOffset;
        }

        TimeSpan offset = BaseUtcOffset + rule.BaseUtcOffsetDelta;
        (DateTime start, DateTime end) = GetPeriod(clock.Year, rule);
        DateTime moment = new(Math.Clamp(utc.Ticks + offset.Ticks, 0, DateTime.MaxTicks));
        isDaylight = IsInside(moment, start, end - rule.DaylightDelta);
        return isDaylight ? offset + rule.DaylightDelta : offset;
    }
}
