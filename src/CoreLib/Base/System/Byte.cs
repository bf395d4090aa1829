using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>An unsigned 8-bit integer.</summary>
public readonly partial struct Byte : IComparable, IComparable<byte>, IEquatable<byte>
{
    public const byte MaxValue = 255;
    public const byte MinValue = 0;

    private readonly byte _value;

    public int CompareTo(byte value) => _value - value;

    public int CompareTo(object? value)
    {
        if (value is null)
        {
            return 1;
        }

        if (value is not byte other)
        {
            ThrowHelper.ThrowArgument("Object must be of type Byte.");
            return 0;
        }

        return CompareTo(other);
    }

    public bool Equals(byte obj) => _value == obj;

    public override bool Equals(object? obj) => obj is byte other && _value == other;

    public override int GetHashCode() => _value;

    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat((ulong)_value, destination, out charsWritten, format, provider);

    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten,
        ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat((ulong)_value, utf8Destination, out bytesWritten, format, provider);

    public static byte Max(byte x, byte y) => x > y ? x : y;

    public static byte Min(byte x, byte y) => x < y ? x : y;

    public static byte Clamp(byte value, byte min, byte max) => Math.Clamp(value, min, max);

    public static int Sign(byte value) => value == 0 ? 0 : 1;

    public static bool IsEvenInteger(byte value) => (value & 1) == 0;

    public static bool IsOddInteger(byte value) => (value & 1) != 0;

    public static bool IsPow2(byte value) => value != 0 && (value & (value - 1)) == 0;

    public static byte PopCount(byte value) => (byte)BitOperations.PopCount((uint)value);

    public static byte LeadingZeroCount(byte value) => (byte)(BitOperations.LeadingZeroCount((uint)value) - 24);

    public static byte TrailingZeroCount(byte value) => (byte)(value == 0 ? 8 : BitOperations.TrailingZeroCount((uint)value));

    public static (byte Quotient, byte Remainder) DivRem(byte left, byte right) => Math.DivRem(left, right);
}
