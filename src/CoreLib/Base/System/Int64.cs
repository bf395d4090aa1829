using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>A signed 64-bit integer.</summary>
public readonly partial struct Int64 : IComparable, IComparable<long>, IEquatable<long>
{
    public const long MaxValue = 0x7FFFFFFFFFFFFFFF;
    public const long MinValue = unchecked((long)0x8000000000000000);

    private readonly long _value;

    public int CompareTo(long value) => _value < value ? -1 : _value > value ? 1 : 0;

    public int CompareTo(object? value)
    {
        if (value is null)
        {
            return 1;
        }

        if (value is not long other)
        {
            ThrowHelper.ThrowArgument("Object must be of type Int64.");
            return 0;
        }

        return CompareTo(other);
    }

    public bool Equals(long obj) => _value == obj;

    public override bool Equals(object? obj) => obj is long other && _value == other;

    public override int GetHashCode() => (int)_value ^ (int)(_value >> 32);

    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(_value, (ulong)_value, destination, out charsWritten, format, provider);

    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten,
        ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(_value, (ulong)_value, utf8Destination, out bytesWritten, format, provider);

    public static long Max(long x, long y) => x > y ? x : y;

    public static long Min(long x, long y) => x < y ? x : y;

    public static long Clamp(long value, long min, long max) => Math.Clamp(value, min, max);

    public static long Abs(long value) => Math.Abs(value);

    public static long CopySign(long value, long sign)
    {
        long magnitude = value < 0 ? (long)-value : value;
        if (sign >= 0)
        {
            if (magnitude < 0)
            {
                Math.ThrowNegateTwosCompOverflow();
            }

            return magnitude;
        }

        return (long)-magnitude;
    }

    public static int Sign(long value) => Math.Sign(value);

    public static bool IsNegative(long value) => value < 0;

    public static bool IsPositive(long value) => value >= 0;

    public static bool IsEvenInteger(long value) => (value & 1) == 0;

    public static bool IsOddInteger(long value) => (value & 1) != 0;

    public static bool IsPow2(long value) => value > 0 && (value & (value - 1)) == 0;

    public static long PopCount(long value) => (long)BitOperations.PopCount((ulong)value);

    public static long LeadingZeroCount(long value) => (long)(BitOperations.LeadingZeroCount((ulong)value));

    public static long TrailingZeroCount(long value) => (long)(BitOperations.TrailingZeroCount(value));

    public static (long Quotient, long Remainder) DivRem(long left, long right) => Math.DivRem(left, right);

    public static long RotateLeft(long value, int rotateAmount) => (long)BitOperations.RotateLeft((ulong)value, rotateAmount);

    public static long RotateRight(long value, int rotateAmount) => (long)BitOperations.RotateRight((ulong)value, rotateAmount);
}
