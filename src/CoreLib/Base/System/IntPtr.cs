using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>A signed integer of the size of an address, which is 64 bits.</summary>
public readonly unsafe partial struct IntPtr : IComparable, IComparable<nint>, IEquatable<nint>
{
    [Intrinsic]
    public static readonly nint Zero;

    private readonly nint _value;

    [Intrinsic]
    public IntPtr(int value)
    {
        _value = value;
    }

    [Intrinsic]
    public IntPtr(long value)
    {
        _value = (nint)value;
    }

    [Intrinsic]
    public IntPtr(void* value)
    {
        _value = (nint)value;
    }

    public static int Size
    {
        [Intrinsic]
        get => sizeof(void*);
    }

    public static nint MaxValue => unchecked((nint)long.MaxValue);

    public static nint MinValue => unchecked((nint)long.MinValue);

    [Intrinsic]
    public void* ToPointer() => (void*)_value;

    [Intrinsic]
    public int ToInt32() => checked((int)_value);

    [Intrinsic]
    public long ToInt64() => _value;

    public int CompareTo(nint value) => _value < value ? -1 : _value > value ? 1 : 0;

    public int CompareTo(object? value)
    {
        if (value is null)
        {
            return 1;
        }

        if (value is not nint other)
        {
            ThrowHelper.ThrowArgument("Object must be of type IntPtr.");
            return 0;
        }

        return CompareTo(other);
    }

    public bool Equals(nint other) => _value == other;

    public override bool Equals(object? obj) => obj is nint other && _value == other;

    public override int GetHashCode() => (int)_value ^ (int)(_value >> 32);

    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(_value, (ulong)_value, destination, out charsWritten, format, provider);

    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten,
        ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(_value, (ulong)_value, utf8Destination, out bytesWritten, format, provider);

    public static nint Max(nint x, nint y) => x > y ? x : y;

    public static nint Min(nint x, nint y) => x < y ? x : y;

    public static nint Clamp(nint value, nint min, nint max) => Math.Clamp(value, min, max);

    public static nint PopCount(nint value) => (nint)BitOperations.PopCount((ulong)value);

    public static nint LeadingZeroCount(nint value) => (nint)BitOperations.LeadingZeroCount((ulong)value);

    public static nint TrailingZeroCount(nint value) => (nint)BitOperations.TrailingZeroCount((ulong)value);

    public static bool IsPow2(nint value) => value > 0 && (value & (value - 1)) == 0;

    public static nint Add(nint pointer, int offset) => pointer + offset;

    public static nint Subtract(nint pointer, int offset) => pointer - offset;
}
