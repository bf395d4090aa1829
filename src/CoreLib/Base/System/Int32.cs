using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>A signed 32-bit integer.</summary>
public readonly partial struct Int32 : IComparable, IComparable<int>, IEquatable<int>
{
    public const int MaxValue = 0x7FFFFFFF;
    public const int MinValue = unchecked((int)0x80000000);

    private readonly int _value;

    public int CompareTo(int value) => _value < value ? -1 : _value > value ? 1 : 0;

    public int CompareTo(object? value)
    {
        if (value is null)
        {
            return 1;
        }

        if (value is not int other)
        {
            ThrowHelper.ThrowArgument("Object must be of type Int32.");
            return 0;
        }

        return CompareTo(other);
    }

    public bool Equals(int obj) => _value == obj;

    public override bool Equals(object? obj) => obj is int other && _value == other;

    public override int GetHashCode() => _value;

    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(_value, (uint)_value, destination, out charsWritten, format, provider);

    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten,
        ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(_value, (uint)_value, utf8Destination, out bytesWritten, format, provider);

    public static int Max(int x, int y) => x > y ? x : y;

    public static int Min(int x, int y) => x < y ? x : y;

    public static int Clamp(int value, int min, int max) => Math.Clamp(value, min, max);

    public static int Abs(int value) => Math.Abs(value);

    public static int CopySign(int value, int sign)
    {
        int magnitude = value < 0 ? (int)-value : value;
        if (sign >= 0)
        {
            if (magnitude < 0)
            {
                Math.ThrowNegateTwosCompOverflow();
            }

            return magnitude;
        }

        return (int)-magnitude;
    }

    public static int Sign(int value) => Math.Sign(value);

    public static bool IsNegative(int value) => value < 0;

    public static bool IsPositive(int value) => value >= 0;

    public static bool IsEvenInteger(int value) => (value & 1) == 0;

    public static bool IsOddInteger(int value) => (value & 1) != 0;

    public static bool IsPow2(int value) => value > 0 && (value & (value - 1)) == 0;

    public static int PopCount(int value) => (int)BitOperations.PopCount((uint)(uint)value);

    public static int LeadingZeroCount(int value) => (int)(BitOperations.LeadingZeroCount((uint)value));

    public static int TrailingZeroCount(int value) => (int)(BitOperations.TrailingZeroCount(value));

    public static (int Quotient, int Remainder) DivRem(int left, int right) => Math.DivRem(left, right);

    public static int RotateLeft(int value, int rotateAmount) => (int)BitOperations.RotateLeft((uint)value, rotateAmount);

    public static int RotateRight(int value, int rotateAmount) => (int)BitOperations.RotateRight((uint)value, rotateAmount);
}
