using System.Numerics;

namespace System;

// Order, sign and classes of values.
public readonly partial struct Single
{
    public static float Abs(float value) => Math.Abs(value);

    public static float CopySign(float value, float sign) =>
        BitConverter.UInt32BitsToSingle((BitConverter.SingleToUInt32Bits(value) & ~0x8000_0000u) | (BitConverter.SingleToUInt32Bits(sign) & 0x8000_0000u));

    public static float Clamp(float value, float min, float max) => Math.Clamp(value, min, max);

    public static float ClampNative(float value, float min, float max)
    {
        if (min > max)
        {
            Math.ThrowMinMax(min, max);
        }

        return MinNative(MaxNative(value, min), max);
    }

    public static float Max(float x, float y) => Math.Max(x, y);

    public static float MaxNative(float x, float y) => x > y ? x : y;

    public static float MaxNumber(float x, float y)
    {
        if (x != y)
        {
            return IsNaN(y) || x > y ? x : y;
        }

        return IsNegative(y) ? x : y;
    }

    public static float MaxMagnitude(float x, float y)
    {
        float absX = Abs(x);
        float absY = Abs(y);
        if (absX > absY || IsNaN(absX))
        {
            return x;
        }

        return absX == absY ? (IsNegative(x) ? y : x) : y;
    }

    public static float MaxMagnitudeNumber(float x, float y)
    {
        float absX = Abs(x);
        float absY = Abs(y);
        if (absX > absY || IsNaN(absY))
        {
            return x;
        }

        return absX == absY ? (IsNegative(x) ? y : x) : y;
    }

    public static float Min(float x, float y) => Math.Min(x, y);

    public static float MinNative(float x, float y) => x < y ? x : y;

    public static float MinNumber(float x, float y)
    {
        if (x != y)
        {
            return IsNaN(y) || x < y ? x : y;
        }

        return IsNegative(x) ? x : y;
    }

    public static float MinMagnitude(float x, float y)
    {
        float absX = Abs(x);
        float absY = Abs(y);
        if (absX < absY || IsNaN(absX))
        {
            return x;
        }

        return absX == absY ? (IsNegative(x) ? x : y) : y;
    }

    public static float MinMagnitudeNumber(float x, float y)
    {
        float absX = Abs(x);
        float absY = Abs(y);
        if (absX < absY || IsNaN(absY))
        {
            return x;
        }

        return absX == absY ? (IsNegative(x) ? x : y) : y;
    }

    public static int Sign(float value) => Math.Sign(value);

    public static bool IsInteger(float value) => IsFinite(value) && value == Truncate(value);

    public static bool IsEvenInteger(float value) => IsInteger(value) && (value % 2) == 0;

    public static bool IsOddInteger(float value) => IsInteger(value) && (value % 2) != 0;

    public static bool IsRealNumber(float value) => !IsNaN(value);

    public static bool IsPositive(float value) => (int)BitConverter.SingleToUInt32Bits(value) >= 0;

    public static bool IsNormal(float value)
    {
        uint exponent = (uint)(BitConverter.SingleToUInt32Bits(value) & 0x7F80_0000u);
        return exponent != 0 && exponent != 0x7F80_0000u;
    }

    public static bool IsSubnormal(float value) => (BitConverter.SingleToUInt32Bits(value) & 0x7F80_0000u) == 0 && !(value == 0);

    public static bool IsPow2(float value)
    {
        uint raw = BitConverter.SingleToUInt32Bits(value);
        uint fraction = (uint)(raw & ((1u << 23) - 1));
        uint exponent = (uint)(raw >> 23);
        return exponent == 0 ? fraction != 0 && (fraction & (fraction - 1)) == 0 : exponent < 255 && fraction == 0;
    }

    public static float CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToSingleChecked(value, out float result))
        {
            return result;
        }

        if (!TOther.TryConvertToChecked(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static float CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToSingleSaturating(value, out float result))
        {
            return result;
        }

        if (!TOther.TryConvertToSaturating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static float CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToSingleTruncating(value, out float result))
        {
            return result;
        }

        if (!TOther.TryConvertToTruncating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }
}
