using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

/// <summary>An unsigned integer of 128 bits. The compiler aligns it to 16 bytes and passes it in a pair of registers.</summary>
[StructLayout(LayoutKind.Sequential)]
[Intrinsic]
public readonly partial struct UInt128
{
    private readonly ulong _lower;
    private readonly ulong _upper;

    public UInt128(ulong upper, ulong lower)
    {
        _lower = lower;
        _upper = upper;
    }

    public static UInt128 MinValue => new(0, 0);

    public static UInt128 MaxValue => new(0xFFFF_FFFF_FFFF_FFFF, 0xFFFF_FFFF_FFFF_FFFF);

    public static UInt128 One => new(0, 1);

    public static UInt128 Zero => default;

    internal ulong Lower => _lower;

    internal ulong Upper => _upper;

    public int CompareTo(UInt128 value) => this < value ? -1 : this > value ? 1 : 0;

    public int CompareTo(object? value)
    {
        if (value is null)
        {
            return 1;
        }

        if (value is not UInt128 other)
        {
            ThrowHelper.ThrowArgument("Object must be of type UInt128.");
            return 0;
        }

        return CompareTo(other);
    }

    public bool Equals(UInt128 other) => this == other;

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is UInt128 other && this == other;

    public override int GetHashCode() => HashCode.Combine(_lower, _upper);

    public static UInt128 operator +(UInt128 left, UInt128 right)
    {
        ulong lower = left._lower + right._lower;
        ulong carry = lower < left._lower ? 1UL : 0UL;
        return new UInt128(left._upper + right._upper + carry, lower);
    }

    public static UInt128 operator checked +(UInt128 left, UInt128 right)
    {
        UInt128 sum = left + right;
        if (sum < left)
        {
            ThrowHelper.ThrowOverflow();
        }

        return sum;
    }

    public static UInt128 operator -(UInt128 left, UInt128 right)
    {
        ulong lower = left._lower - right._lower;
        ulong borrow = lower > left._lower ? 1UL : 0UL;
        return new UInt128(left._upper - right._upper - borrow, lower);
    }

    public static UInt128 operator checked -(UInt128 left, UInt128 right)
    {
        UInt128 difference = left - right;
        if (left < right)
        {
            ThrowHelper.ThrowOverflow();
        }

        return difference;
    }

    public static UInt128 operator *(UInt128 left, UInt128 right)
    {
        ulong upper = Math.BigMul(left._lower, right._lower, out ulong lower);
        return new UInt128(upper + (left._upper * right._lower) + (left._lower * right._upper), lower);
    }

    public static UInt128 operator checked *(UInt128 left, UInt128 right)
    {
        UInt128 upper = BigMul(left, right, out UInt128 lower);
        if (upper != 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return lower;
    }

    public static UInt128 operator /(UInt128 left, UInt128 right)
    {
        if ((left._upper | right._upper) == 0)
        {
            return left._lower / right._lower;
        }

        return Divide(left, right, out _);
    }

    public static UInt128 operator %(UInt128 left, UInt128 right)
    {
        if ((left._upper | right._upper) == 0)
        {
            return left._lower % right._lower;
        }

        Divide(left, right, out UInt128 rest);
        return rest;
    }

    public static UInt128 operator checked /(UInt128 left, UInt128 right) => left / right;

    // Shift and subtract by words: the divisor is normalised, and each half of the quotient is found by dividing by its top word
    // (Knuth, TAOCP 4.3.1, algorithm D with two digits of 64 bits).
    private static UInt128 Divide(UInt128 left, UInt128 right, out UInt128 rest)
    {
        if (right._upper == 0)
        {
            if (right._lower == 0)
            {
                ThrowHelper.ThrowDivideByZero();
            }

            ulong high = left._upper / right._lower;
            ulong low = DivideWords(left._upper - (high * right._lower), left._lower, right._lower, out ulong last);
            rest = last;
            return new UInt128(high, low);
        }

        if (left < right)
        {
            rest = left;
            return default;
        }

        int shift = BitOperations.LeadingZeroCount(right._upper);
        UInt128 divisor = right << shift;
        UInt128 half = left >> 1;
        ulong guess = DivideWords(half._upper, half._lower, divisor._upper, out _) >> (63 - shift);
        if (guess != 0)
        {
            guess--;
        }

        rest = left - (right * guess);
        while (rest >= right)
        {
            guess++;
            rest -= right;
        }

        return guess;
    }

    /// <summary>Divides two words by one above the first of them, so that the quotient fits into a word.</summary>
    internal static ulong DivideWords(ulong high, ulong low, ulong divisor, out ulong rest)
    {
        if (high == 0)
        {
            ulong simple = low / divisor;
            rest = low - (simple * divisor);
            return simple;
        }

        int shift = BitOperations.LeadingZeroCount(divisor);
        divisor <<= shift;
        if (shift != 0)
        {
            high = (high << shift) | (low >> (64 - shift));
            low <<= shift;
        }

        ulong first = DivideStep(ref high, (uint)(low >> 32), divisor);
        ulong second = DivideStep(ref high, (uint)low, divisor);
        rest = high >> shift;
        return (first << 32) | second;
    }

    // One digit of 32 bits: (high : next) / divisor, the divisor's top bit being set.
    private static ulong DivideStep(ref ulong high, uint next, ulong divisor)
    {
        ulong top = divisor >> 32;
        ulong digit = high / top;
        ulong left = high - (digit * top);
        while (digit >> 32 != 0 || digit * (uint)divisor > ((left << 32) | next))
        {
            digit--;
            left += top;
            if (left >> 32 != 0)
            {
                break;
            }
        }

        high = ((high << 32) | next) - (digit * divisor);
        return digit;
    }

    public static UInt128 operator &(UInt128 left, UInt128 right) => new(left._upper & right._upper, left._lower & right._lower);

    public static UInt128 operator |(UInt128 left, UInt128 right) => new(left._upper | right._upper, left._lower | right._lower);

    public static UInt128 operator ^(UInt128 left, UInt128 right) => new(left._upper ^ right._upper, left._lower ^ right._lower);

    public static UInt128 operator ~(UInt128 value) => new(~value._upper, ~value._lower);

    public static bool operator ==(UInt128 left, UInt128 right) => left._lower == right._lower && left._upper == right._upper;

    public static bool operator !=(UInt128 left, UInt128 right) => left._lower != right._lower || left._upper != right._upper;

    public static bool operator <(UInt128 left, UInt128 right) =>
        left._upper == right._upper ? left._lower < right._lower : left._upper < right._upper;

    public static bool operator <=(UInt128 left, UInt128 right) => !(right < left);

    public static bool operator >(UInt128 left, UInt128 right) => right < left;

    public static bool operator >=(UInt128 left, UInt128 right) => !(left < right);

    public static UInt128 operator ++(UInt128 value) => value + One;

    public static UInt128 operator checked ++(UInt128 value) => checked(value + One);

    public static UInt128 operator --(UInt128 value) => value - One;

    public static UInt128 operator checked --(UInt128 value) => checked(value - One);

    public static UInt128 operator -(UInt128 value) => Zero - value;

    public static UInt128 operator checked -(UInt128 value) => checked(Zero - value);

    public static UInt128 operator +(UInt128 value) => value;

    public static UInt128 operator <<(UInt128 value, int shiftAmount)
    {
        shiftAmount &= 127;
        if (shiftAmount >= 64)
        {
            return new UInt128(value._lower << shiftAmount, 0);
        }

        return shiftAmount == 0
            ? value
            : new UInt128((value._upper << shiftAmount) | (value._lower >> (64 - shiftAmount)), value._lower << shiftAmount);
    }

    public static UInt128 operator >>>(UInt128 value, int shiftAmount)
    {
        shiftAmount &= 127;
        if (shiftAmount >= 64)
        {
            return new UInt128(0, value._upper >> shiftAmount);
        }

        return shiftAmount == 0
            ? value
            : new UInt128(value._upper >> shiftAmount, (value._lower >> shiftAmount) | (value._upper << (64 - shiftAmount)));
    }

    public static UInt128 operator >>(UInt128 value, int shiftAmount) => value >>> shiftAmount;
}
