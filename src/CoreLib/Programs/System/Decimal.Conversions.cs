namespace System;

// Conversions from and to the other primitive numbers.
public readonly partial struct Decimal
{
    public static implicit operator decimal(byte value) => new((ulong)value);

    public static implicit operator decimal(sbyte value) => new((long)value);

    public static implicit operator decimal(short value) => new((long)value);

    public static implicit operator decimal(ushort value) => new((ulong)value);

    public static implicit operator decimal(char value) => new((ulong)value);

    public static implicit operator decimal(int value) => new((long)value);

    public static implicit operator decimal(uint value) => new((ulong)value);

    public static implicit operator decimal(long value) => new((long)value);

    public static implicit operator decimal(ulong value) => new((ulong)value);

    public static explicit operator decimal(float value) => new(value);

    public static explicit operator decimal(double value) => new(value);

    public static explicit operator byte(decimal value) => ToByte(value);

    public static byte ToByte(decimal value) => (byte)value.ToInteger(0, byte.MaxValue, "an unsigned byte");

    public static explicit operator sbyte(decimal value) => ToSByte(value);

    public static sbyte ToSByte(decimal value) => (sbyte)value.ToInteger(0x80, (ulong)sbyte.MaxValue, "a signed byte");

    public static explicit operator char(decimal value) => (char)value.ToInteger(0, char.MaxValue, "a character");

    public static explicit operator short(decimal value) => ToInt16(value);

    public static short ToInt16(decimal value) => (short)value.ToInteger(0x8000, (ulong)short.MaxValue, "an Int16");

    public static explicit operator ushort(decimal value) => ToUInt16(value);

    public static ushort ToUInt16(decimal value) => (ushort)value.ToInteger(0, ushort.MaxValue, "a UInt16");

    public static explicit operator int(decimal value) => ToInt32(value);

    public static int ToInt32(decimal d) => (int)d.ToInteger(0x8000_0000, (ulong)int.MaxValue, "an Int32");

    public static explicit operator uint(decimal value) => ToUInt32(value);

    public static uint ToUInt32(decimal d) => (uint)d.ToInteger(0, uint.MaxValue, "a UInt32");

    public static explicit operator long(decimal value) => ToInt64(value);

    public static long ToInt64(decimal d) => (long)d.ToInteger(0x8000_0000_0000_0000, (ulong)long.MaxValue, "an Int64");

    public static explicit operator ulong(decimal value) => ToUInt64(value);

    public static ulong ToUInt64(decimal d) => (ulong)d.ToInteger(0, ulong.MaxValue, "a UInt64");

    public static explicit operator float(decimal value) => (float)ToDouble(value);

    public static explicit operator double(decimal value) => ToDouble(value);

    public static float ToSingle(decimal d) => (float)ToDouble(d);

    public static double ToDouble(decimal d)
    {
        double value = (d._low + (d._high * 18446744073709551616.0)) / PowersOfTen.Doubles[d.Scale];
        return d.HasSign ? -value : value;
    }

    // The whole part as the low 64 bits of two's complement; the magnitude may not pass the limit of its sign.
    private long ToInteger(ulong minimumMagnitude, ulong maximum, string name)
    {
        decimal whole = Truncate(this);
        if (whole._high != 0 || whole._low > (HasSign ? minimumMagnitude : maximum))
        {
            throw new OverflowException($"Value was either too large or too small for {name}.");
        }

        return HasSign ? (long)(0 - whole._low) : (long)whole._low;
    }

    // The digits that the type surely holds (15 or 7), rounded to even at the last; trailing zeros go.
    private static decimal FromDouble(double value, int digits, double limit)
    {
        int exponent = (int)((BitConverter.DoubleToUInt64Bits(value) >> 52) & 0x7FF) - 1022;
        if (exponent < -94)
        {
            return default;
        }

        if (exponent > 96)
        {
            throw new OverflowException("Value was either too large or too small for a Decimal.");
        }

        double magnitude = Math.Abs(value);
        int power = digits - ((exponent * 19728) >> 16);
        if (power >= 0)
        {
            power = Math.Min(power, MaxScale);
            magnitude *= PowersOfTen.Doubles[power];
        }
        else if (power != -1 || magnitude >= limit)
        {
            magnitude /= PowersOfTen.Doubles[-power];
        }
        else
        {
            power = 0;
        }

        if (magnitude < limit / 10 && power < MaxScale)
        {
            magnitude *= 10;
            power++;
        }

        ulong mantissa = (ulong)magnitude;
        magnitude -= mantissa;
        if (magnitude > 0.5 || (magnitude == 0.5 && (mantissa & 1) != 0))
        {
            mantissa++;
        }

        if (mantissa == 0)
        {
            return default;
        }

        if (power >= 0)
        {
            int least = power - Math.Min(power, digits);
            while (power > least && mantissa % 10 == 0)
            {
                mantissa /= 10;
                power--;
            }

            return new decimal(mantissa, value < 0, power);
        }

        UInt128 whole = mantissa;
        for (; power < 0; power++)
        {
            whole *= 10;
        }

        if (whole >= s_limit)
        {
            throw new OverflowException("Value was either too large or too small for a Decimal.");
        }

        return new decimal(whole, value < 0, 0);
    }
}
