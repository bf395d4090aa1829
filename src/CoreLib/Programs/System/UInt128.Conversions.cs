using System.Numerics;

namespace System;

// Conversion operators.
public readonly partial struct UInt128
{
    public static explicit operator byte(UInt128 value) => (byte)value._lower;

    public static explicit operator checked byte(UInt128 value)
    {
        if (value._upper != 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return checked((byte)value._lower);
    }

    public static implicit operator UInt128(byte value) => new(0, value);

    public static explicit operator char(UInt128 value) => (char)value._lower;

    public static explicit operator checked char(UInt128 value)
    {
        if (value._upper != 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return checked((char)value._lower);
    }

    public static implicit operator UInt128(char value) => new(0, value);

    public static explicit operator short(UInt128 value) => (short)value._lower;

    public static explicit operator checked short(UInt128 value)
    {
        if (value._upper != 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return checked((short)value._lower);
    }

    public static explicit operator UInt128(short value) => new((ulong)((long)value >> 63), (ulong)(long)value);

    public static explicit operator checked UInt128(short value)
    {
        if (value < 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return new UInt128(0, (ulong)value);
    }

    public static explicit operator int(UInt128 value) => (int)value._lower;

    public static explicit operator checked int(UInt128 value)
    {
        if (value._upper != 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return checked((int)value._lower);
    }

    public static explicit operator UInt128(int value) => new((ulong)((long)value >> 63), (ulong)(long)value);

    public static explicit operator checked UInt128(int value)
    {
        if (value < 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return new UInt128(0, (ulong)value);
    }

    public static explicit operator long(UInt128 value) => (long)value._lower;

    public static explicit operator checked long(UInt128 value)
    {
        if (value._upper != 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return checked((long)value._lower);
    }

    public static explicit operator UInt128(long value) => new((ulong)((long)value >> 63), (ulong)(long)value);

    public static explicit operator checked UInt128(long value)
    {
        if (value < 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return new UInt128(0, (ulong)value);
    }

    public static explicit operator nint(UInt128 value) => (nint)value._lower;

    public static explicit operator checked nint(UInt128 value)
    {
        if (value._upper != 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return checked((nint)value._lower);
    }

    public static explicit operator UInt128(nint value) => new((ulong)((long)value >> 63), (ulong)(long)value);

    public static explicit operator checked UInt128(nint value)
    {
        if (value < 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return new UInt128(0, (ulong)value);
    }

    public static explicit operator sbyte(UInt128 value) => (sbyte)value._lower;

    public static explicit operator checked sbyte(UInt128 value)
    {
        if (value._upper != 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return checked((sbyte)value._lower);
    }

    public static explicit operator UInt128(sbyte value) => new((ulong)((long)value >> 63), (ulong)(long)value);

    public static explicit operator checked UInt128(sbyte value)
    {
        if (value < 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return new UInt128(0, (ulong)value);
    }

    public static explicit operator ushort(UInt128 value) => (ushort)value._lower;

    public static explicit operator checked ushort(UInt128 value)
    {
        if (value._upper != 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return checked((ushort)value._lower);
    }

    public static implicit operator UInt128(ushort value) => new(0, value);

    public static explicit operator uint(UInt128 value) => (uint)value._lower;

    public static explicit operator checked uint(UInt128 value)
    {
        if (value._upper != 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return checked((uint)value._lower);
    }

    public static implicit operator UInt128(uint value) => new(0, value);

    public static explicit operator ulong(UInt128 value) => (ulong)value._lower;

    public static explicit operator checked ulong(UInt128 value)
    {
        if (value._upper != 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return checked((ulong)value._lower);
    }

    public static implicit operator UInt128(ulong value) => new(0, value);

    public static explicit operator nuint(UInt128 value) => (nuint)value._lower;

    public static explicit operator checked nuint(UInt128 value)
    {
        if (value._upper != 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return checked((nuint)value._lower);
    }

    public static implicit operator UInt128(nuint value) => new(0, value);

    public static explicit operator Int128(UInt128 value) => new(value._upper, value._lower);

    public static explicit operator checked Int128(UInt128 value)
    {
        if ((long)value._upper < 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return new Int128(value._upper, value._lower);
    }

    public static explicit operator decimal(UInt128 value)
    {
        if (value._upper > uint.MaxValue)
        {
            throw new OverflowException("Value was either too large or too small for a Decimal.");
        }

        return new decimal((int)value._lower, (int)(value._lower >> 32), (int)value._upper, false, 0);
    }

    public static explicit operator double(UInt128 value)
    {
        if (value._upper == 0)
        {
            return value._lower;
        }

        // The top 64 bits, what is below them gathered in the lowest: rounding happens once, in the conversion.
        int zeros = BitOperations.LeadingZeroCount(value._upper);
        UInt128 normal = value << zeros;
        ulong top = normal._upper | (normal._lower != 0 ? 1UL : 0UL);
        return (double)top * Math.ScaleB(1.0, 64 - zeros);
    }

    public static explicit operator float(UInt128 value)
    {
        if (value._upper == 0)
        {
            return value._lower;
        }

        // The top 64 bits, what is below them gathered in the lowest: rounding happens once, in the conversion.
        int zeros = BitOperations.LeadingZeroCount(value._upper);
        UInt128 normal = value << zeros;
        ulong top = normal._upper | (normal._lower != 0 ? 1UL : 0UL);
        return (float)top * (float)Math.ScaleB(1.0, 64 - zeros);
    }

    public static explicit operator Half(UInt128 value) => (Half)(double)value;

    public static explicit operator UInt128(decimal value)
    {
        value = decimal.Truncate(value);
        if (decimal.IsNegative(value) && value != 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return new UInt128(value.High, value.Low64);
    }

    public static explicit operator UInt128(double value)
    {
        if (!(value >= 1))
        {
            return Zero;
        }

        if (value >= 340282366920938463463374607431768211456.0)
        {
            return MaxValue;
        }

        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        int exponent = (int)(bits >> 52) - 1075;
        UInt128 mantissa = (bits & ((1UL << 52) - 1)) | (1UL << 52);
        return exponent >= 0 ? mantissa << exponent : mantissa >> -exponent;
    }

    public static explicit operator checked UInt128(double value)
    {
        if (!(value >= 0 && value < 340282366920938463463374607431768211456.0))
        {
            ThrowHelper.ThrowOverflow();
        }

        return (UInt128)value;
    }

    public static explicit operator UInt128(float value) => (UInt128)(double)value;

    public static explicit operator checked UInt128(float value) => checked((UInt128)(double)value);
}
