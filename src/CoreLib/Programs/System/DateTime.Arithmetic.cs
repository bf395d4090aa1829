namespace System;

public readonly partial struct DateTime
{
    private const long FileTimeOffset = 584_388 * TimeSpan.TicksPerDay;
    private const long OleOffset = 693_593 * TimeSpan.TicksPerDay;
    private const long OleMinimum = 36_159 * TimeSpan.TicksPerDay;
    private const long MillisecondsPerDay = 86_400_000;

    public static DateTime operator +(DateTime d, TimeSpan t) => d.AddTicks(t.Ticks, nameof(t));

    public static DateTime operator -(DateTime d, TimeSpan t) => d.SubtractTicks(t.Ticks, nameof(t));

    public static TimeSpan operator -(DateTime d1, DateTime d2) => new(d1.Ticks - d2.Ticks);

    public static bool operator ==(DateTime d1, DateTime d2) => d1.Ticks == d2.Ticks;

    public static bool operator !=(DateTime d1, DateTime d2) => d1.Ticks != d2.Ticks;

    public static bool operator <(DateTime t1, DateTime t2) => t1.Ticks < t2.Ticks;

    public static bool operator <=(DateTime t1, DateTime t2) => t1.Ticks <= t2.Ticks;

    public static bool operator >(DateTime t1, DateTime t2) => t1.Ticks > t2.Ticks;

    public static bool operator >=(DateTime t1, DateTime t2) => t1.Ticks >= t2.Ticks;

    public DateTime Add(TimeSpan value) => AddTicks(value.Ticks);

    public DateTime AddTicks(long value) => AddTicks(value, nameof(value));

    public DateTime AddMicroseconds(double value) => AddUnits(value, TimeSpan.TicksPerMicrosecond);

    public DateTime AddMilliseconds(double value) => AddUnits(value, TimeSpan.TicksPerMillisecond);

    public DateTime AddSeconds(double value) => AddUnits(value, TimeSpan.TicksPerSecond);

    public DateTime AddMinutes(double value) => AddUnits(value, TimeSpan.TicksPerMinute);

    public DateTime AddHours(double value) => AddUnits(value, TimeSpan.TicksPerHour);

    public DateTime AddDays(double value) => AddUnits(value, TimeSpan.TicksPerDay);

    public DateTime AddMonths(int months)
    {
        if (months is < -120000 or > 120000)
        {
            throw new ArgumentOutOfRangeException(nameof(months), "Months value must be between +/-120000.");
        }

        return AddMonths(months, nameof(months));
    }

    public DateTime AddYears(int value)
    {
        if (value is < -10000 or > 10000)
        {
            throw new ArgumentOutOfRangeException(nameof(value), "Years value must be between +/-10000.");
        }

        return AddMonths(value * 12, nameof(value));
    }

    public TimeSpan Subtract(DateTime value) => this - value;

    public DateTime Subtract(TimeSpan value) => SubtractTicks(value.Ticks, nameof(value));

    public static DateTime FromBinary(long dateData)
    {
        if (((ulong)dateData & LocalBit) == 0)
        {
            return ((ulong)dateData & TicksMask) <= MaxTicks ? new DateTime((ulong)dateData) : throw BadBinary();
        }

        // Moments of local time may have been stored below zero; those are in the uppermost day of what can be stored.
        long ticks = (long)((ulong)dateData & TicksMask);
        if (ticks > (long)TicksMask + 1 - TimeSpan.TicksPerDay)
        {
            ticks -= (long)TicksMask + 1;
        }

        if (ticks < 0)
        {
            ticks += TimeSpan.TicksPerDay;
        }

        return (ulong)ticks <= MaxTicks ? new DateTime((ulong)ticks | LocalBit) : throw BadBinary();
    }

    public long ToBinary() => (long)_data;

    public static DateTime FromFileTime(long fileTime) => FromFileTimeUtc(fileTime).ToLocalTime();

    public static DateTime FromFileTimeUtc(long fileTime)
    {
        if ((ulong)fileTime > MaxTicks - FileTimeOffset)
        {
            throw new ArgumentOutOfRangeException(nameof(fileTime), "Not a valid Win32 FileTime.");
        }

        return new DateTime((ulong)(fileTime + FileTimeOffset) | UtcBit);
    }

    public long ToFileTime() => ToFileTimeUtc();

    public long ToFileTimeUtc()
    {
        long ticks = Ticks - FileTimeOffset;
        return ticks >= 0 ? ticks : throw new ArgumentOutOfRangeException(null, "Not a valid Win32 FileTime.");
    }

    /// <summary>From days since the end of 1899, as OLE counts them: the fraction counts forwards for negative numbers too.</summary>
    public static DateTime FromOADate(double d)
    {
        if (!(d is < 2958466.0 and > -657435.0))
        {
            throw new ArgumentException("Not a legal OleAut date.");
        }

        long milliseconds = (long)((d * MillisecondsPerDay) + (d >= 0 ? 0.5 : -0.5));
        if (milliseconds < 0)
        {
            milliseconds -= milliseconds % MillisecondsPerDay * 2;
        }

        milliseconds += OleOffset / TimeSpan.TicksPerMillisecond;
        if (milliseconds < 0 || milliseconds > MaxTicks / TimeSpan.TicksPerMillisecond)
        {
            throw new ArgumentException("OleAut date did not convert to a DateTime correctly.");
        }

        return new DateTime(milliseconds * TimeSpan.TicksPerMillisecond);
    }

    public double ToOADate()
    {
        long ticks = Ticks;
        if (ticks == 0)
        {
            return 0;
        }

        // Times without a date.
        if (ticks < TimeSpan.TicksPerDay)
        {
            ticks += OleOffset;
        }

        if (ticks < OleMinimum)
        {
            throw new OverflowException("Not a legal OleAut date.");
        }

        long milliseconds = (ticks - OleOffset) / TimeSpan.TicksPerMillisecond;
        if (milliseconds < 0)
        {
            long fraction = milliseconds % MillisecondsPerDay;
            if (fraction != 0)
            {
                milliseconds -= (MillisecondsPerDay + fraction) * 2;
            }
        }

        return (double)milliseconds / MillisecondsPerDay;
    }

    private static Exception BadBinary() => new ArgumentException(
        "The binary data must result in a DateTime with ticks between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.", "dateData");

    private DateTime AddTicks(long value, string name)
    {
        ulong ticks = (ulong)(Ticks + value);
        return ticks <= MaxTicks ? new DateTime(ticks | (_data & ~TicksMask)) : throw new ArgumentOutOfRangeException(name, BadArithmetic);
    }

    private DateTime SubtractTicks(long value, string name)
    {
        ulong ticks = (ulong)(Ticks - value);
        return ticks <= MaxTicks ? new DateTime(ticks | (_data & ~TicksMask)) : throw new ArgumentOutOfRangeException(name, BadArithmetic);
    }

    // Whole units and the fraction are converted apart, so that no precision is lost.
    private DateTime AddUnits(double value, long ticksPerUnit)
    {
        if (Math.Abs(value) > MaxTicks / ticksPerUnit)
        {
            throw new ArgumentOutOfRangeException(nameof(value), "Value to add was out of range.");
        }

        if (double.IsNaN(value))
        {
            return this;
        }

        double whole = Math.Truncate(value);
        return AddTicks(((long)whole * ticksPerUnit) + (long)((value - whole) * ticksPerUnit), nameof(value));
    }

    private DateTime AddMonths(int months, string name)
    {
        (int year, int month, int day) = FromDays(DayNumber);
        int total = (year * 12) + month - 1 + months;
        (year, month) = (total / 12, (total % 12) + 1);
        if (total < 12 || year > 9999)
        {
            throw new ArgumentOutOfRangeException(name, BadArithmetic);
        }

        day = Math.Min(day, month == 2 && IsLeap(year) ? 29 : LengthOf(month));
        return new DateTime((ulong)((ToDays(year, month, day) * TimeSpan.TicksPerDay) + (Ticks % TimeSpan.TicksPerDay)) | (_data & ~TicksMask));
    }
}
