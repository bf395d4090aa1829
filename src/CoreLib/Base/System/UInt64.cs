using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>An unsigned 64-bit integer.</summary>
public readonly partial struct UInt64 : IComparable, IComparable<ulong>, IEquatable<ulong>
{
    public const ulong MaxValue = 0xFFFFFFFFFFFFFFFF;
    public const ulong MinValue = 0;

    private readonly ulong _value;

    public int CompareTo(ulong value) => _value < value ? -1 : _value > value ? 1 : 0;

    public int CompareTo(object? value)
    {
        if (value is null)
        {
            return 1;
        }

        if (value is not ulong other)
        {
            ThrowHelper.ThrowArgument("Object must be of type UInt64.");
            return 0;
        }

        return CompareTo(other);
    }

    public bool Equals(ulong obj) => _value == obj;

    public override bool Equals(object? obj) => obj is ulong other && _value == other;

    public override int GetHashCode() => (int)_value ^ (int)(_value >> 32);

    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(_value, destination, out charsWritten, format, provider);

    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten,
        ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(_value, utf8Destination, out bytesWritten, format, provider);

    public static ulong Max(ulong x, ulong y) => x > y ? x : y;

    public static ulong Min(ulong x, ulong y) => x < y ? x : y;

    public static ulong Clamp(ulong value, ulong min, ulong max) => Math.Clamp(value, min, max);

    public static int Sign(ulong value) => value == 0 ? 0 : 1;

    public static bool IsEvenInteger(ulong value) => (value & 1) == 0;

    public static bool IsOddInteger(ulong value) => (value & 1) != 0;

    public static bool IsPow2(ulong value) => value != 0 && (value & (value - 1)) == 0;

    public static ulong PopCount(ulong value) => (ulong)BitOperations.PopCount((ulong)value);

    public static ulong LeadingZeroCount(ulong value) => (ulong)(BitOperations.LeadingZeroCount((ulong)value));

    public static ulong TrailingZeroCount(ulong value) => (ulong)(BitOperations.TrailingZeroCount(value));

    public static (ulong Quotient, ulong Remainder) DivRem(ulong left, ulong right) => Math.DivRem(left, right);

    public static ulong RotateLeft(ulong value, int rotateAmount) => (ulong)BitOperations.RotateLeft((ulong)value, rotateAmount);

    public static ulong RotateRight(ulong value, int rotateAmount) =>
        (ulong)BitOperations.RotateRight((ulong)value, rotateAmount);
}
