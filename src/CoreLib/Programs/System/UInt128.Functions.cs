using System.Numerics;

namespace System;

// Counting bits, comparing, and products of full width.
public readonly partial struct UInt128
{
    public static (UInt128 Quotient, UInt128 Remainder) DivRem(UInt128 left, UInt128 right)
    {
        UInt128 quotient = left / right;
        return (quotient, left - (quotient * right));
    }

    public static UInt128 LeadingZeroCount(UInt128 value) =>
        (uint)(value._upper == 0 ? 64 + BitOperations.LeadingZeroCount(value._lower) : BitOperations.LeadingZeroCount(value._upper));

    public static UInt128 PopCount(UInt128 value) => (uint)(BitOperations.PopCount(value._lower) + BitOperations.PopCount(value._upper));

    public static UInt128 TrailingZeroCount(UInt128 value) =>
        (uint)(value._lower == 0 ? 64 + BitOperations.TrailingZeroCount(value._upper) : BitOperations.TrailingZeroCount(value._lower));

    public static UInt128 RotateLeft(UInt128 value, int rotateAmount) => (value << rotateAmount) | (value >>> (128 - rotateAmount));

    public static UInt128 RotateRight(UInt128 value, int rotateAmount) => (value >>> rotateAmount) | (value << (128 - rotateAmount));

    public static bool IsPow2(UInt128 value) => PopCount(value) == 1;

    public static UInt128 Log2(UInt128 value)
    {
        return value._upper == 0 ? (uint)BitOperations.Log2(value._lower) : (uint)(64 + BitOperations.Log2(value._upper));
    }

    public static UInt128 Clamp(UInt128 value, UInt128 min, UInt128 max)
    {
        if (min > max)
        {
            Math.ThrowMinMax(min, max);
        }

        return value < min ? min : value > max ? max : value;
    }

    public static UInt128 Max(UInt128 x, UInt128 y) => x >= y ? x : y;

    public static UInt128 Min(UInt128 x, UInt128 y) => x <= y ? x : y;

    public static int Sign(UInt128 value) => value == 0 ? 0 : 1;

    public static bool IsEvenInteger(UInt128 value) => (value._lower & 1) == 0;

    public static bool IsOddInteger(UInt128 value) => (value._lower & 1) != 0;

    public static UInt128 BigMul(UInt128 left, UInt128 right, out UInt128 lower)
    {
        ulong high00 = Math.BigMul(left._lower, right._lower, out ulong low00);
        UInt128 middle = Math.BigMul(left._upper, right._lower) + high00;
        UInt128 other = Math.BigMul(left._lower, right._upper) + middle._lower;
        lower = new UInt128(other._lower, low00);
        return Math.BigMul(left._upper, right._upper) + middle._upper + other._upper;
    }
}
