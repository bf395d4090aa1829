using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>An unsigned 16-bit integer.</summary>
public readonly partial struct UInt16 : IComparable, IComparable<ushort>, IEquatable<ushort>
{
    public const ushort MaxValue = 65535;
    public const ushort MinValue = 0;

    private readonly ushort _value;

    public int CompareTo(ushort value) => _value - value;

    public int CompareTo(object? value)
    {
        if (value is null)
        {
            return 1;
        }

        if (value is not ushort other)
        {
            ThrowHelper.ThrowArgument("Object must be of type UInt16.");
            return 0;
        }

        return CompareTo(other);
    }

    public bool Equals(ushort obj) => _value == obj;

    public override bool Equals(object? obj) => obj is ushort other && _value == other;

    public override int GetHashCode() => _value;

    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat((ulong)_value, destination, out charsWritten, format, provider);

    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten,
        ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat((ulong)_value, utf8Destination, out bytesWritten, format, provider);

    public static ushort Max(ushort x, ushort y) => x > y ? x : y;

    public static ushort Min(ushort x, ushort y) => x < y ? x : y;

    public static ushort Clamp(ushort value, ushort min, ushort max) => Math.Clamp(value, min, max);

    public static int Sign(ushort value) => value == 0 ? 0 : 1;

    public static bool IsEvenInteger(ushort value) => (value & 1) == 0;

    public static bool IsOddInteger(ushort value) => (value & 1) != 0;

    public static bool IsPow2(ushort value) => value != 0 && (value & (value - 1)) == 0;

    public static ushort PopCount(ushort value) => (ushort)BitOperations.PopCount((uint)value);

    public static ushort LeadingZeroCount(ushort value) => (ushort)(BitOperations.LeadingZeroCount((uint)value) - 16);

    public static ushort TrailingZeroCount(ushort value) =>
        (ushort)(value == 0 ? 16 : BitOperations.TrailingZeroCount((uint)value));

    public static (ushort Quotient, ushort Remainder) DivRem(ushort left, ushort right) => Math.DivRem(left, right);
}
