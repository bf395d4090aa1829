using System.Numerics;

namespace System;

// Order, sign and classes of values.
public readonly partial struct Double
{
    public static double Abs(double value) => Math.Abs(value);

    public static double CopySign(double value, double sign) =>
        BitConverter.UInt64BitsToDouble((BitConverter.DoubleToUInt64Bits(value) & ~0x8000_0000_0000_0000) | (BitConverter.DoubleToUInt64Bits(sign) & 0x8000_0000_0000_0000));

    public static double Clamp(double value, double min, double max) => Math.Clamp(value, min, max);

    public static double ClampNative(double value, double min, double max)
    {
        if (min > max)
        {
            Math.ThrowMinMax(min, max);
        }

        return MinNative(MaxNative(value, min), max);
    }

    public static double Max(double x, double y) => Math.Max(x, y);

    public static double MaxNative(double x, double y) => x > y ? x : y;

    public static double MaxNumber(double x, double y)
    {
        if (x != y)
        {
            return IsNaN(y) || x > y ? x : y;
        }

        return IsNegative(y) ? x : y;
    }

    public static double MaxMagnitude(double x, double y)
    {
        double absX = Abs(x);
        double absY = Abs(y);
        if (absX > absY || IsNaN(absX))
        {
            return x;
        }

        return absX == absY ? (IsNegative(x) ? y : x) : y;
    }

    public static double MaxMagnitudeNumber(double x, double y)
    {
        double absX = Abs(x);
        double absY = Abs(y);
        if (absX > absY || IsNaN(absY))
        {
            return x;
        }

        return absX == absY ? (IsNegative(x) ? y : x) : y;
    }

    public static double Min(double x, double y) => Math.Min(x, y);

    public static double MinNative(double x, double y) => x < y ? x : y;

    public static double MinNumber(double x, double y)
    {
        if (x != y)
        {
            return IsNaN(y) || x < y ? x : y;
        }

        return IsNegative(x) ? x : y;
    }

    public static double MinMagnitude(double x, double y)
    {
        double absX = Abs(x);
        double absY = Abs(y);
        if (absX < absY || IsNaN(absX))
        {
            return x;
        }

        return absX == absY ? (IsNegative(x) ? x : y) : y;
    }

    public static double MinMagnitudeNumber(double x, double y)
    {
        double absX = Abs(x);
        double absY = Abs(y);
        if (absX < absY || IsNaN(absY))
        {
            return x;
        }

        return absX == absY ? (IsNegative(x) ? x : y) : y;
    }

    public static int Sign(double value) => Math.Sign(value);

    public static bool IsInteger(double value) => IsFinite(value) && value == Truncate(value);

    public static bool IsEvenInteger(double value) => IsInteger(value) && (value % 2) == 0;

    public static bool IsOddInteger(double value) => IsInteger(value) && (value % 2) != 0;

    public static bool IsRealNumber(double value) => !IsNaN(value);

    public static bool IsPositive(double value) => (long)BitConverter.DoubleToUInt64Bits(value) >= 0;

    public static bool IsNormal(double value)
    {
        ulong exponent = (ulong)(BitConverter.DoubleToUInt64Bits(value) & 0x7FF0_0000_0000_0000);
        return exponent != 0 && exponent != 0x7FF0_0000_0000_0000;
    }

    public static bool IsSubnormal(double value) => (BitConverter.DoubleToUInt64Bits(value) & 0x7FF0_0000_0000_0000) == 0 && !(value == 0);

    public static bool IsPow2(double value)
    {
        ulong raw = BitConverter.DoubleToUInt64Bits(value);
        ulong fraction = (ulong)(raw & ((1UL << 52) - 1));
        ulong exponent = (ulong)(raw >> 52);
        return exponent == 0 ? fraction != 0 && (fraction & (fraction - 1)) == 0 : exponent < 2047 && fraction == 0;
    }

    public static double CreateChecked<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToDoubleChecked(value, out double result))
        {
            return result;
        }

        if (!TOther.TryConvertToChecked(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static double CreateSaturating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToDoubleSaturating(value, out double result))
        {
            return result;
        }

        if (!TOther.TryConvertToSaturating(value, out result))
        {
            ThrowHelper.ThrowNotSupported();
        }

        return result;
    }

    public static double CreateTruncating<TOther>(TOther value)
        where TOther : INumberBase<TOther>
    {
        if (PrimitiveConversions.TryToDoubleTruncating(value, out double result))
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
