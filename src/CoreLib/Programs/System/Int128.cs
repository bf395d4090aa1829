using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

/// <summary>A signed integer of 128 bits. The compiler aligns it to 16 bytes and passes it in a pair of registers.</summary>
[StructLayout(LayoutKind.Sequential)]
[Intrinsic]
public readonly partial struct Int128
{
    private readonly ulong _lower;
    private readonly ulong _upper;

    public Int128(ulong upper, ulong lower)
    {
        _lower = lower;
        _upper = upper;
    }

    public static Int128 MinValue => new(0x8000_0000_0000_0000, 0);

    public static Int128 MaxValue => new(0x7FFF_FFFF_FFFF_FFFF, 0xFFFF_FFFF_FFFF_FFFF);

    public static Int128 NegativeOne => new(0xFFFF_FFFF_FFFF_FFFF, 0xFFFF_FFFF_FFFF_FFFF);

    public static Int128 One => new(0, 1);

    public static Int128 Zero => default;

    internal ulong Lower => _lower;

    internal ulong Upper => _upper;

    public int CompareTo(Int128 value) => this < value ? -1 : this > value ? 1 : 0;

    public int CompareTo(object? value)
    {
        if (value is null)
        {
            return 1;
        }

        if (value is not Int128 other)
        {
            ThrowHelper.ThrowArgument("Object must be of type Int128.");
            return 0;
        }

        return CompareTo(other);
    }

    public bool Equals(Int128 other) => this == other;

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Int128 other && this == other;

    public override int GetHashCode() => HashCode.Combine(_lower, _upper);

    public static Int128 operator +(Int128 left, Int128 right)
    {
        ulong lower = left._lower + right._lower;
        ulong carry = lower < left._lower ? 1UL : 0UL;
        return new Int128(left._upper + right._upper + carry, lower);
    }

    public static Int128 operator checked +(Int128 left, Int128 right)
    {
        Int128 sum = left + right;
        if ((long)((left._upper ^ sum._upper) & (right._upper ^ sum._upper)) < 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return sum;
    }

    public static Int128 operator -(Int128 left, Int128 right)
    {
        ulong lower = left._lower - right._lower;
        ulong borrow = lower > left._lower ? 1UL : 0UL;
        return new Int128(left._upper - right._upper - borrow, lower);
    }

    public static Int128 operator checked -(Int128 left, Int128 right)
    {
        Int128 difference = left - right;
        if ((long)((left._upper ^ right._upper) & (left._upper ^ difference._upper)) < 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return difference;
    }

    public static Int128 operator *(Int128 left, Int128 right)
    {
        ulong upper = Math.BigMul(left._lower, right._lower, out ulong lower);
        return new Int128(upper + (left._upper * right._lower) + (left._lower * right._upper), lower);
    }

    public static Int128 operator checked *(Int128 left, Int128 right)
    {
        Int128 upper = BigMul(left, right, out Int128 lower);
        if (upper != (lower >> 127))
        {
            ThrowHelper.ThrowOverflow();
        }

        return lower;
    }

    public static Int128 operator /(Int128 left, Int128 right)
    {
        if (right == -1 && left == MinValue)
        {
            ThrowHelper.ThrowOverflow();
        }

        UInt128 quotient = Magnitude(left) / Magnitude(right);
        return (long)(left._upper ^ right._upper) < 0 ? -(Int128)quotient : (Int128)quotient;
    }

    public static Int128 operator %(Int128 left, Int128 right)
    {
        if (right == -1 && left == MinValue)
        {
            ThrowHelper.ThrowOverflow();
        }

        UInt128 rest = Magnitude(left) % Magnitude(right);
        return IsNegative(left) ? -(Int128)rest : (Int128)rest;
    }

    public static Int128 operator checked /(Int128 left, Int128 right) => left / right;

    private static UInt128 Magnitude(Int128 value) => (UInt128)(IsNegative(value) ? -value : value);

    public static Int128 operator &(Int128 left, Int128 right) => new(left._upper & right._upper, left._lower & right._lower);

    public static Int128 operator |(Int128 left, Int128 right) => new(left._upper | right._upper, left._lower | right._lower);

    public static Int128 operator ^(Int128 left, Int128 right) => new(left._upper ^ right._upper, left._lower ^ right._lower);

    public static Int128 operator ~(Int128 value) => new(~value._upper, ~value._lower);

    public static bool operator ==(Int128 left, Int128 right) => left._lower == right._lower && left._upper == right._upper;

    public static bool operator !=(Int128 left, Int128 right) => left._lower != right._lower || left._upper != right._upper;

    public static bool operator <(Int128 left, Int128 right) =>
        left._upper == right._upper ? left._lower < right._lower : (long)left._upper < (long)right._upper;

    public static bool operator <=(Int128 left, Int128 right) => !(right < left);

    public static bool operator >(Int128 left, Int128 right) => right < left;

    public static bool operator >=(Int128 left, Int128 right) => !(left < right);

    public static Int128 operator ++(Int128 value) => value + One;

    public static Int128 operator checked ++(Int128 value) => checked(value + One);

    public static Int128 operator --(Int128 value) => value - One;

    public static Int128 operator checked --(Int128 value) => checked(value - One);

    public static Int128 operator -(Int128 value) => Zero - value;

    public static Int128 operator checked -(Int128 value) => checked(Zero - value);

    public static Int128 operator +(Int128 value) => value;

    public static Int128 operator <<(Int128 value, int shiftAmount)
    {
        shiftAmount &= 127;
        if (shiftAmount >= 64)
        {
            return new Int128(value._lower << shiftAmount, 0);
        }

        return shiftAmount == 0
            ? value
            : new Int128((value._upper << shiftAmount) | (value._lower >> (64 - shiftAmount)), value._lower << shiftAmount);
    }

    public static Int128 operator >>>(Int128 value, int shiftAmount)
    {
        shiftAmount &= 127;
        if (shiftAmount >= 64)
        {
            return new Int128(0, value._upper >> shiftAmount);
        }

        return shiftAmount == 0
            ? value
            : new Int128(value._upper >> shiftAmount, (value._lower >> shiftAmount) | (value._upper << (64 - shiftAmount)));
    }

    public static Int128 operator >>(Int128 value, int shiftAmount)
    {
        shiftAmount &= 127;
        long upper = (long)value._upper;
        if (shiftAmount >= 64)
        {
            return new Int128((ulong)(upper >> 63), (ulong)(upper >> shiftAmount));
        }

        return shiftAmount == 0
            ? value
            : new Int128((ulong)(upper >> shiftAmount), (value._lower >> shiftAmount) | (value._upper << (64 - shiftAmount)));
    }
}
