using System.Numerics;

namespace System;

// Order, sign and classes of values.
public readonly partial struct Half
{
    public static Half Abs(Half value) => new((ushort)(value._value & 0x7FFF));

    public static Half CopySign(Half value, Half sign) =>
        new Half((ushort)((value._value & ~0x8000) | (sign._value & 0x8000)));

    public static Half Clamp(Half value, Half min, Half max)
    {
        if (min > max)
        {
            Math.ThrowMinMax(min, max);
        }

        return value < min ? min : value > max ? max : value;
    }

    public static Half ClampNative(Half value, Half min, Half max)
    {
        if (min > max)
        {
            Math.ThrowMinMax(min, max);
        }

        return MinNative(MaxNative(value, min), max);
    }

    public static Half Max(Half x, Half y)
    {
        if (x != y)
        {
            return IsNaN(x) || x > y ? x : y;
        }

        return IsNegative(y) ? x : y;
    }

    public static Half MaxNative(Half x, Half y) => x > y ? x : y;

    public static Half MaxNumber(Half x, Half y)
    {
        if (x != y)
        {
            return IsNaN(y) || x > y ? x : y;
        }

        return IsNegative(y) ? x : y;
    }

    public static Half MaxMagnitude(Half x, Half y)
    {
        Half absX = Abs(x);
        Half absY = Abs(y);
        if (absX > absY || IsNaN(absX))
        {
            return x;
        }

        return absX == absY ? (IsNegative(x) ? y : x) : y;
    }

    public static Half MaxMagnitudeNumber(Half x, Half y)
    {
        Half absX = Abs(x);
        Half absY = Abs(y);
        if (absX > absY || IsNaN(absY))
        {
            return x;
        }

        return absX == absY ? (IsNegative(x) ? y : x) : y;
    }

    public static Half Min(Half x, Half y)
    {
        if (x != y)
        {
            return IsNaN(x) || x < y ? x : y;
        }

        return IsNegative(x) ? x : y;
    }

    public static Half MinNative(Half x, Half y) => x < y ? x : y;

    public static Half MinNumber(Half x, Half y)
    {
        if (x != y)
        {
            return IsNaN(y) || x < y ? x : y;
        }

        return IsNegative(x) ? x : y;
    }

    public static Half MinMagnitude(Half x, Half y)
    {
        Half absX = Abs(x);
        Half absY = Abs(y);
        if (absX < absY || IsNaN(absX))
        {
            return x;
        }

        return absX == absY ? (IsNegative(x) ? x : y) : y;
    }

    public static Half MinMagnitudeNumber(Half x, Half y)
    {
        Half absX = Abs(x);
        Half absY = Abs(y);
        if (absX < absY || IsNaN(absY))
        {
            return x;
        }

        return absX == absY ? (IsNegative(x) ? x : y) : y;
    }

    public static int Sign(Half value)
    {
        if (IsNaN(value))
        {
            throw new ArithmeticException("Function does not accept floating point Not-a-Number values.");
        }

        return IsZero(value) ? 0 : IsNegative(value) ? -1 : 1;
    }

    public static bool IsInteger(Half value) => IsFinite(value) && value == Truncate(value);

    public static bool IsEvenInteger(Half value) => IsInteger(value) && ((float)value % 2) == 0;

    public static bool IsOddInteger(Half value) => IsInteger(value) && ((float)value % 2) != 0;

    public static bool IsRealNumber(Half value) => !IsNaN(value);

    public static bool IsPositive(Half value) => (short)value._value >= 0;

    public static bool IsNormal(Half value)
    {
        ushort exponent = (ushort)(value._value & 0x7C00);
        return exponent != 0 && exponent != 0x7C00;
    }

    public static bool IsSubnormal(Half value) => (value._value & 0x7C00) == 0 && !IsZero(value);

    public static bool IsPow2(Half value)
    {
        ushort raw = value._value;
        ushort fraction = (ushort)(raw & ((1 << 10) - 1));
        ushort exponent = (ushort)(raw >> 10);
        return exponent == 0 ? fraction != 0 && (fraction & (fraction - 1)) == 0 : exponent < 31 && fraction == 0;
    }

    public static Half CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToHalfChecked(value, out Half result))
        {
            return result;
        }

        if (!TOther.TryConvertToChecked(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static Half CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToHalfSaturating(value, out Half result))
        {
            return result;
        }

        if (!TOther.TryConvertToSaturating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static Half CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToHalfTruncating(value, out Half result))
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
