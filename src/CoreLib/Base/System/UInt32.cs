using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>An unsigned 32-bit integer.</summary>
public readonly partial struct UInt32 : IComparable, IComparable<uint>, IEquatable<uint>
{
    public const uint MaxValue = 0xFFFFFFFF;
    public const uint MinValue = 0;

    private readonly uint _value;

    public int CompareTo(uint value) => _value < value ? -1 : _value > value ? 1 : 0;

    public int CompareTo(object? value)
    {
        if (value is null)
        {
            return 1;
        }

        if (value is not uint other)
        {
            ThrowHelper.ThrowArgument("Object must be of type UInt32.");
            return 0;
        }

        return CompareTo(other);
    }

    public bool Equals(uint obj) => _value == obj;

    public override bool Equals(object? obj) => obj is uint other && _value == other;

    public override int GetHashCode() => (int)_value;

    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat((ulong)_value, destination, out charsWritten, format, provider);

    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten,
        ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat((ulong)_value, utf8Destination, out bytesWritten, format, provider);

    public static uint Max(uint x, uint y) => x > y ? x : y;

    public static uint Min(uint x, uint y) => x < y ? x : y;

    public static uint Clamp(uint value, uint min, uint max) => Math.Clamp(value, min, max);

    public static int Sign(uint value) => value == 0 ? 0 : 1;

    public static bool IsEvenInteger(uint value) => (value & 1) == 0;

    public static bool IsOddInteger(uint value) => (value & 1) != 0;

    public static bool IsPow2(uint value) => value != 0 && (value & (value - 1)) == 0;

    public static uint PopCount(uint value) => (uint)BitOperations.PopCount((uint)value);

    public static uint LeadingZeroCount(uint value) => (uint)(BitOperations.LeadingZeroCount((uint)value));

    public static uint TrailingZeroCount(uint value) => (uint)(BitOperations.TrailingZeroCount(value));

    public static (uint Quotient, uint Remainder) DivRem(uint left, uint right) => Math.DivRem(left, right);

    public static uint RotateLeft(uint value, int rotateAmount) => (uint)BitOperations.RotateLeft((uint)value, rotateAmount);

    public static uint RotateRight(uint value, int rotateAmount) => (uint)BitOperations.RotateRight((uint)value, rotateAmount);
}
