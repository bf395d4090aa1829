using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>A signed 16-bit integer.</summary>
public readonly partial struct Int16 : IComparable, IComparable<short>, IEquatable<short>
{
    public const short MaxValue = 32767;
    public const short MinValue = -32768;

    private readonly short _value;

    public int CompareTo(short value) => _value - value;

    public int CompareTo(object? value)
    {
        if (value is null)
        {
            return 1;
        }

        if (value is not short other)
        {
            ThrowHelper.ThrowArgument("Object must be of type Int16.");
            return 0;
        }

        return CompareTo(other);
    }

    public bool Equals(short obj) => _value == obj;

    public override bool Equals(object? obj) => obj is short other && _value == other;

    public override int GetHashCode() => _value;

    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(_value, (ushort)_value, destination, out charsWritten, format, provider);

    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten,
        ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(_value, (ushort)_value, utf8Destination, out bytesWritten, format, provider);

    public static short Max(short x, short y) => x > y ? x : y;

    public static short Min(short x, short y) => x < y ? x : y;

    public static short Clamp(short value, short min, short max) => Math.Clamp(value, min, max);

    public static short Abs(short value) => Math.Abs(value);

    public static short CopySign(short value, short sign)
    {
        short magnitude = value < 0 ? (short)-value : value;
        if (sign >= 0)
        {
            if (magnitude < 0)
            {
                Math.ThrowNegateTwosCompOverflow();
            }

            return magnitude;
        }

        return (short)-magnitude;
    }

    public static int Sign(short value) => Math.Sign(value);

    public static bool IsNegative(short value) => value < 0;

    public static bool IsPositive(short value) => value >= 0;

    public static bool IsEvenInteger(short value) => (value & 1) == 0;

    public static bool IsOddInteger(short value) => (value & 1) != 0;

    public static bool IsPow2(short value) => value > 0 && (value & (value - 1)) == 0;

    public static short PopCount(short value) => (short)BitOperations.PopCount((uint)(ushort)value);

    public static short LeadingZeroCount(short value) => (short)(BitOperations.LeadingZeroCount((uint)(ushort)value) - 16);

    public static short TrailingZeroCount(short value) => (short)(value == 0 ? 16 : BitOperations.TrailingZeroCount((uint)value));

    public static (short Quotient, short Remainder) DivRem(short left, short right) => Math.DivRem(left, right);
}
