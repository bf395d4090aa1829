using System.Numerics;

namespace System;

// Conversion operators.
public readonly partial struct Int128
{
    public static explicit operator byte(Int128 value) => (byte)value._lower;

    public static explicit operator checked byte(Int128 value)
    {
        if (value._upper != 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return checked((byte)value._lower);
    }

    public static implicit operator Int128(byte value) => new(0, value);

    public static explicit operator char(Int128 value) => (char)value._lower;

    public static explicit operator checked char(Int128 value)
    {
        if (value._upper != 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return checked((char)value._lower);
    }

    public static implicit operator Int128(char value) => new(0, value);

    public static explicit operator short(Int128 value) => (short)value._lower;

    public static explicit operator checked short(Int128 value)
    {
        if (value._upper != (ulong)((long)value._lower >> 63))
        {
            ThrowHelper.ThrowOverflow();
        }

        return checked((short)unchecked((long)value._lower));
    }

    public static implicit operator Int128(short value) => new((ulong)((long)value >> 63), (ulong)(long)value);

    public static explicit operator int(Int128 value) => (int)value._lower;

    public static explicit operator checked int(Int128 value)
    {
        if (value._upper != (ulong)((long)value._lower >> 63))
        {
            ThrowHelper.ThrowOverflow();
        }

        return checked((int)unchecked((long)value._lower));
    }

    public static implicit operator Int128(int value) => new((ulong)((long)value >> 63), (ulong)(long)value);

    public static explicit operator long(Int128 value) => (long)value._lower;

    public static explicit operator checked long(Int128 value)
    {
        if (value._upper != (ulong)((long)value._lower >> 63))
        {
            ThrowHelper.ThrowOverflow();
        }

        return checked((long)unchecked((long)value._lower));
    }

    public static implicit operator Int128(long value) => new((ulong)((long)value >> 63), (ulong)(long)value);

    public static explicit operator nint(Int128 value) => (nint)value._lower;

    public static explicit operator checked nint(Int128 value)
    {
        if (value._upper != (ulong)((long)value._lower >> 63))
        {
            ThrowHelper.ThrowOverflow();
        }

        return checked((nint)unchecked((long)value._lower));
    }

    public static implicit operator Int128(nint value) => new((ulong)((long)value >> 63), (ulong)(long)value);

    public static explicit operator sbyte(Int128 value) => (sbyte)value._lower;

    public static explicit operator checked sbyte(Int128 value)
    {
        if (value._upper != (ulong)((long)value._lower >> 63))
        {
            ThrowHelper.ThrowOverflow();
        }

        return checked((sbyte)unchecked((long)value._lower));
    }

    public static implicit operator Int128(sbyte value) => new((ulong)((long)value >> 63), (ulong)(long)value);

    public static explicit operator ushort(Int128 value) => (ushort)value._lower;

    public static explicit operator checked ushort(Int128 value)
    {
        if (value._upper != 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return checked((ushort)value._lower);
    }

    public static implicit operator Int128(ushort value) => new(0, value);

    public static explicit operator uint(Int128 value) => (uint)value._lower;

    public static explicit operator checked uint(Int128 value)
    {
        if (value._upper != 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return checked((uint)value._lower);
    }

    public static implicit operator Int128(uint value) => new(0, value);

    public static explicit operator ulong(Int128 value) => (ulong)value._lower;

    public static explicit operator checked ulong(Int128 value)
    {
        if (value._upper != 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return (ulong)value._lower;
    }

    public static implicit operator Int128(ulong value) => new(0, value);

    public static explicit operator nuint(Int128 value) => (nuint)value._lower;

    public static explicit operator checked nuint(Int128 value)
    {
        if (value._upper != 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return (nuint)value._lower;
    }

    public static implicit operator Int128(nuint value) => new(0, value);

    public static explicit operator UInt128(Int128 value) => new(value._upper, value._lower);

    public static explicit operator checked UInt128(Int128 value)
    {
        if ((long)value._upper < 0)
        {
            ThrowHelper.ThrowOverflow();
        }

        return new UInt128(value._upper, value._lower);
    }

    public static explicit operator decimal(Int128 value) => IsNegative(value) ? -(decimal)Magnitude(value) : (decimal)(UInt128)value;

    public static explicit operator double(Int128 value) => IsNegative(value) ? -(double)Magnitude(value) : (double)(UInt128)value;

    public static explicit operator float(Int128 value) => IsNegative(value) ? -(float)Magnitude(value) : (float)(UInt128)value;

    public static explicit operator Half(Int128 value) => IsNegative(value) ? -(Half)Magnitude(value) : (Half)(UInt128)value;

    public static explicit operator Int128(decimal value)
    {
        Int128 magnitude = (Int128)(UInt128)Math.Abs(value);
        return decimal.IsNegative(value) ? -magnitude : magnitude;
    }

    public static explicit operator Int128(double value)
    {
        const double Limit = 170141183460469231731687303715884105728.0;
        if (!(Math.Abs(value) < Limit))
        {
            return value >= Limit ? MaxValue : value <= -Limit ? MinValue : Zero;
        }

        Int128 magnitude = (Int128)(UInt128)Math.Abs(value);
        return value < 0 ? -magnitude : magnitude;
    }

    public static explicit operator checked Int128(double value)
    {
        const double Limit = 170141183460469231731687303715884105728.0;
        if (!(value >= -Limit && value < Limit))
        {
            ThrowHelper.ThrowOverflow();
        }

        return (Int128)value;
    }

    public static explicit operator Int128(float value) => (Int128)(double)value;

    public static explicit operator checked Int128(float value) => checked((Int128)(double)value);
}
