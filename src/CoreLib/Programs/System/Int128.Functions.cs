using System.Numerics;

namespace System;

// Counting bits, comparing, and products of full width.
public readonly partial struct Int128
{
    public static (Int128 Quotient, Int128 Remainder) DivRem(Int128 left, Int128 right)
    {
        Int128 quotient = left / right;
        return (quotient, left - (quotient * right));
    }

    public static Int128 LeadingZeroCount(Int128 value) =>
        value._upper == 0 ? 64 + BitOperations.LeadingZeroCount(value._lower) : BitOperations.LeadingZeroCount(value._upper);

    public static Int128 PopCount(Int128 value) => (BitOperations.PopCount(value._lower) + BitOperations.PopCount(value._upper));

    public static Int128 TrailingZeroCount(Int128 value) =>
        (value._lower == 0 ? 64 + BitOperations.TrailingZeroCount(value._upper) : BitOperations.TrailingZeroCount(value._lower));

    public static Int128 RotateLeft(Int128 value, int rotateAmount) => (value << rotateAmount) | (value >>> (128 - rotateAmount));

    public static Int128 RotateRight(Int128 value, int rotateAmount) => (value >>> rotateAmount) | (value << (128 - rotateAmount));

    public static bool IsPow2(Int128 value) => PopCount(value) == 1 && !IsNegative(value);

    public static Int128 Log2(Int128 value)
    {
        if (IsNegative(value))
        {
            Number.ThrowValueArgumentNegative();
        }

        return value._upper == 0 ? BitOperations.Log2(value._lower) : (64 + BitOperations.Log2(value._upper));
    }

    public static Int128 Clamp(Int128 value, Int128 min, Int128 max)
    {
        if (min > max)
        {
            Math.ThrowMinMax(min, max);
        }

        return value < min ? min : value > max ? max : value;
    }

    public static Int128 Max(Int128 x, Int128 y) => x >= y ? x : y;

    public static Int128 Min(Int128 x, Int128 y) => x <= y ? x : y;

    public static int Sign(Int128 value) => IsNegative(value) ? -1 : value == 0 ? 0 : 1;

    public static bool IsEvenInteger(Int128 value) => (value._lower & 1) == 0;

    public static bool IsOddInteger(Int128 value) => (value._lower & 1) != 0;

    public static bool IsNegative(Int128 value) => (long)value._upper < 0;

    public static bool IsPositive(Int128 value) => (long)value._upper >= 0;

    public static Int128 Abs(Int128 value)
    {
        if (IsNegative(value))
        {
            value = -value;
            if (IsNegative(value))
            {
                Math.ThrowNegateTwosCompOverflow();
            }
        }

        return value;
    }

    public static Int128 CopySign(Int128 value, Int128 sign)
    {
        Int128 magnitude = IsNegative(value) ? -value : value;
        if (IsNegative(sign))
        {
            return -magnitude;
        }

        if (IsNegative(magnitude))
        {
            Math.ThrowNegateTwosCompOverflow();
        }

        return magnitude;
    }

    public static Int128 MaxMagnitude(Int128 x, Int128 y)
    {
        UInt128 absX = Magnitude(x);
        UInt128 absY = Magnitude(y);
        return absX == absY ? (IsNegative(x) ? y : x) : absX > absY ? x : y;
    }

    public static Int128 MinMagnitude(Int128 x, Int128 y)
    {
        UInt128 absX = Magnitude(x);
        UInt128 absY = Magnitude(y);
        return absX == absY ? (IsNegative(x) ? x : y) : absX < absY ? x : y;
    }

    public static Int128 BigMul(Int128 left, Int128 right, out Int128 lower)
    {
        // The unsigned product counts a negative factor 2^128 too high: the other factor comes off the upper half.
        UInt128 upper = UInt128.BigMul((UInt128)left, (UInt128)right, out UInt128 low);
        lower = (Int128)low;
        return (Int128)upper - ((left >> 127) & right) - ((right >> 127) & left);
    }
}
