using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>An unsigned integer of the size of an address, which is 64 bits.</summary>
public readonly unsafe partial struct UIntPtr : IComparable, IComparable<nuint>, IEquatable<nuint>
{
    [Intrinsic]
    public static readonly nuint Zero;

    private readonly nuint _value;

    [Intrinsic]
    public UIntPtr(uint value)
    {
        _value = value;
    }

    [Intrinsic]
    public UIntPtr(ulong value)
    {
        _value = (nuint)value;
    }

    [Intrinsic]
    public UIntPtr(void* value)
    {
        _value = (nuint)value;
    }

    public static int Size
    {
        [Intrinsic]
        get => sizeof(void*);
    }

    public static nuint MaxValue => unchecked((nuint)ulong.MaxValue);

    public static nuint MinValue => unchecked((nuint)ulong.MinValue);

    [Intrinsic]
    public void* ToPointer() => (void*)_value;

    [Intrinsic]
    public uint ToUInt32() => checked((uint)_value);

    [Intrinsic]
    public ulong ToUInt64() => _value;

    public int CompareTo(nuint value) => _value < value ? -1 : _value > value ? 1 : 0;

    public int CompareTo(object? value)
    {
        if (value is null)
        {
            return 1;
        }

        if (value is not nuint other)
        {
            ThrowHelper.ThrowArgument("Object must be of type UIntPtr.");
            return 0;
        }

        return CompareTo(other);
    }

    public bool Equals(nuint other) => _value == other;

    public override bool Equals(object? obj) => obj is nuint other && _value == other;

    public override int GetHashCode() => (int)_value ^ (int)(_value >> 32);

    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat((ulong)_value, destination, out charsWritten, format, provider);

    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten,
        ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat((ulong)_value, utf8Destination, out bytesWritten, format, provider);

    public static nuint Max(nuint x, nuint y) => x > y ? x : y;

    public static nuint Min(nuint x, nuint y) => x < y ? x : y;

    public static nuint Clamp(nuint value, nuint min, nuint max) => Math.Clamp(value, min, max);

    public static nuint PopCount(nuint value) => (nuint)BitOperations.PopCount((ulong)value);

    public static nuint LeadingZeroCount(nuint value) => (nuint)BitOperations.LeadingZeroCount((ulong)value);

    public static nuint TrailingZeroCount(nuint value) => (nuint)BitOperations.TrailingZeroCount((ulong)value);

    public static bool IsPow2(nuint value) => value != 0 && (value & (value - 1)) == 0;

    public static nuint Add(nuint pointer, int offset) => pointer + (nuint)offset;

    public static nuint Subtract(nuint pointer, int offset) => pointer - (nuint)offset;
}
