using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;

namespace System;

/// <summary>
/// A time zone: its distance from UTC and the rules of its daylight saving time. The system keeps UTC and has no table of zones; others
/// can be made out of rules.
/// </summary>
public sealed partial class TimeZoneInfo : IEquatable<TimeZoneInfo?>, ISerializable, IDeserializationCallback
{
    private const string UtcName = "Coordinated Universal Time";

    private static readonly TimeZoneInfo s_utc = new("UTC", TimeSpan.Zero, "(UTC) Coordinated Universal Time", UtcName, UtcName, []);

    private readonly AdjustmentRule[] _rules;

    private TimeZoneInfo(
        string id, TimeSpan baseUtcOffset, string? displayName, string? standardName, string? daylightName, AdjustmentRule[] rules)
    {
        Id = id;
        BaseUtcOffset = baseUtcOffset;
        DisplayName = displayName ?? "";
        StandardName = standardName ?? "";
        DaylightName = daylightName ?? "";
        _rules = rules;
    }

    public static TimeZoneInfo Local => s_utc;

    public static TimeZoneInfo Utc => s_utc;

    public string Id { get; }

    public bool HasIanaId => ReferenceEquals(this, s_utc);

    public string DisplayName { get; }

    public string StandardName { get; }

    public string DaylightName { get; }

    public TimeSpan BaseUtcOffset { get; }

    public bool SupportsDaylightSavingTime => _rules.Length != 0;

    public static void ClearCachedData()
    {
    }

    public static TimeZoneInfo FindSystemTimeZoneById(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return TryFindSystemTimeZoneById(id, out TimeZoneInfo? zone)
            ? zone
            : throw new TimeZoneNotFoundException($"The time zone ID '{id}' was not found on the local computer.");
    }

    public static bool TryFindSystemTimeZoneById(string id, [NotNullWhen(true)] out TimeZoneInfo? timeZoneInfo)
    {
        timeZoneInfo = string.Equals(id, "UTC", StringComparison.OrdinalIgnoreCase) ? s_utc : null;
        return timeZoneInfo is not null;
    }

    public static ReadOnlyCollection<TimeZoneInfo> GetSystemTimeZones() => GetSystemTimeZones(skipSorting: false);

    public static ReadOnlyCollection<TimeZoneInfo> GetSystemTimeZones(bool skipSorting) => new([s_utc]);

    public static TimeZoneInfo CreateCustomTimeZone(string id, TimeSpan baseUtcOffset, string? displayName, string? standardDisplayName) =>
        CreateCustomTimeZone(id, baseUtcOffset, displayName, standardDisplayName, standardDisplayName, null, true);

    public static TimeZoneInfo CreateCustomTimeZone(
        string id,
        TimeSpan baseUtcOffset,
        string? displayName,
        string? standardDisplayName,
        string? daylightDisplayName,
        AdjustmentRule[]? adjustmentRules) =>
        CreateCustomTimeZone(id, baseUtcOffset, displayName, standardDisplayName, daylightDisplayName, adjustmentRules, false);

    public static TimeZoneInfo CreateCustomTimeZone(
        string id,
        TimeSpan baseUtcOffset,
        string? displayName,
        string? standardDisplayName,
        string? daylightDisplayName,
        AdjustmentRule[]? adjustmentRules,
        bool disableDaylightSavingTime)
    {
        AdjustmentRule[] rules = disableDaylightSavingTime || adjustmentRules is null ? [] : (AdjustmentRule[])adjustmentRules.Clone();
        CheckZone(id, baseUtcOffset, rules);
        return new TimeZoneInfo(
            id, baseUtcOffset, displayName, standardDisplayName, disableDaylightSavingTime ? null : daylightDisplayName, rules);
    }

    public static bool TryConvertIanaIdToWindowsId(string ianaId, [NotNullWhen(true)] out string? windowsId)
    {
        windowsId = null;
        return false;
    }

    public static bool TryConvertWindowsIdToIanaId(string windowsId, [NotNullWhen(true)] out string? ianaId) =>
        TryConvertWindowsIdToIanaId(windowsId, null, out ianaId);

    public static bool TryConvertWindowsIdToIanaId(string windowsId, string? region, [NotNullWhen(true)] out string? ianaId)
    {
        ianaId = null;
        return false;
    }

    public AdjustmentRule[] GetAdjustmentRules() => (AdjustmentRule[])_rules.Clone();

    public bool Equals([NotNullWhen(true)] TimeZoneInfo? other) =>
        other is not null && string.Equals(Id, other.Id, StringComparison.OrdinalIgnoreCase) && HasSameRules(other);

    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as TimeZoneInfo);

    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Id);

    public bool HasSameRules(TimeZoneInfo other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (BaseUtcOffset != other.BaseUtcOffset || _rules.Length != other._rules.Length)
        {
            return false;
        }

        for (int i = 0; i < _rules.Length; i++)
        {
            if (!_rules[i].Equals(other._rules[i]))
            {
                return false;
            }
        }

        return true;
    }

    public static TimeZoneInfo FromSerializedString(string source) => throw new PlatformNotSupportedException();

    public string ToSerializedString() => throw new PlatformNotSupportedException();

    public override string ToString() => DisplayName;

    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();

    void IDeserializationCallback.OnDeserialization(object? sender)
    {
    }

    private static void CheckZone(string id, TimeSpan baseUtcOffset, AdjustmentRule[] rules)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        if (baseUtcOffset.Ticks is < -DateTimeOffset.MaxOffset or > DateTimeOffset.MaxOffset)
        {
            throw new ArgumentOutOfRangeException(nameof(baseUtcOffset), DateTimeOffset.BadOffset);
        }

        if (baseUtcOffset.Ticks % TimeSpan.TicksPerMinute != 0)
        {
            throw new ArgumentException("The TimeSpan parameter cannot be specified more precisely than whole minutes.", nameof(baseUtcOffset));
        }

        for (int i = 0; i < rules.Length; i++)
        {
            if (rules[i] is null)
            {
                throw new InvalidTimeZoneException("The AdjustmentRule array cannot contain null elements.");
            }

            if (i > 0 && rules[i].DateStart <= rules[i - 1].DateEnd)
            {
                throw new InvalidTimeZoneException("The elements of the AdjustmentRule array must be in chronological order and must not overlap.");
            }
        }
    }
}
