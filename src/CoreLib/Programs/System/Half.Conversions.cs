namespace System;

// Conversion operators.
public readonly partial struct Half
{
    public static implicit operator Half(byte value) => (Half)(float)value;

    public static implicit operator Half(sbyte value) => (Half)(float)value;

    public static explicit operator Half(char value) => (Half)(float)value;

    public static explicit operator Half(decimal value) => (Half)(float)value;

    public static explicit operator Half(short value) => (Half)(float)value;

    public static explicit operator Half(int value) => (Half)(float)value;

    public static explicit operator Half(long value) => (Half)(float)value;

    public static explicit operator Half(nint value) => (Half)(float)value;

    public static explicit operator Half(ushort value) => (Half)(float)value;

    public static explicit operator Half(uint value) => (Half)(float)value;

    public static explicit operator Half(ulong value) => (Half)(float)value;

    public static explicit operator Half(nuint value) => (Half)(float)value;

    public static explicit operator byte(Half value) => (byte)(float)value;

    public static explicit operator checked byte(Half value) => checked((byte)(float)value);

    public static explicit operator char(Half value) => (char)(float)value;

    public static explicit operator checked char(Half value) => checked((char)(float)value);

    public static explicit operator short(Half value) => (short)(float)value;

    public static explicit operator checked short(Half value) => checked((short)(float)value);

    public static explicit operator int(Half value) => (int)(float)value;

    public static explicit operator checked int(Half value) => checked((int)(float)value);

    public static explicit operator long(Half value) => (long)(float)value;

    public static explicit operator checked long(Half value) => checked((long)(float)value);

    public static explicit operator nint(Half value) => (nint)(float)value;

    public static explicit operator checked nint(Half value) => checked((nint)(float)value);

    public static explicit operator sbyte(Half value) => (sbyte)(float)value;

    public static explicit operator checked sbyte(Half value) => checked((sbyte)(float)value);

    public static explicit operator ushort(Half value) => (ushort)(float)value;

    public static explicit operator checked ushort(Half value) => checked((ushort)(float)value);

    public static explicit operator uint(Half value) => (uint)(float)value;

    public static explicit operator checked uint(Half value) => checked((uint)(float)value);

    public static explicit operator ulong(Half value) => (ulong)(float)value;

    public static explicit operator checked ulong(Half value) => checked((ulong)(float)value);

    public static explicit operator nuint(Half value) => (nuint)(float)value;

    public static explicit operator checked nuint(Half value) => checked((nuint)(float)value);

    public static explicit operator Int128(Half value) => (Int128)(float)value;

    public static explicit operator checked Int128(Half value) => checked((Int128)(float)value);

    public static explicit operator UInt128(Half value) => (UInt128)(float)value;

    public static explicit operator checked UInt128(Half value) => checked((UInt128)(float)value);

    public static explicit operator decimal(Half value) => (decimal)(float)value;

    public static explicit operator double(Half value) => (float)value;

    public static explicit operator float(Half value)
    {
        uint sign = (uint)(value._value & 0x8000) << 16;
        uint magnitude = (uint)(value._value & 0x7FFF);
        if (magnitude >= PositiveInfinityBits)
        {
            return BitConverter.UInt32BitsToSingle(sign | (magnitude << 13) | 0x7F80_0000 | (magnitude > PositiveInfinityBits ? 0x0040_0000u : 0));
        }

        // Subnormal numbers are multiples of 2^-24, which a float holds exactly.
        float result = magnitude < 0x0400
            ? magnitude * (1.0f / 16_777_216)
            : BitConverter.UInt32BitsToSingle((magnitude << 13) + (112u << 23));
        return BitConverter.UInt32BitsToSingle(BitConverter.SingleToUInt32Bits(result) | sign);
    }

    public static explicit operator Half(float value)
    {
        if (float.IsNaN(value))
        {
            uint bits = BitConverter.SingleToUInt32Bits(value);
            return new Half((ushort)(((bits >> 16) & 0x8000) | 0x7E00 | ((bits >> 13) & 0x1FF)));
        }

        return (Half)(double)value;
    }

    public static explicit operator Half(double value)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        uint sign = (uint)(bits >> 48) & 0x8000;
        int exponent = (int)(bits >> 52) & 0x7FF;
        ulong fraction = bits & ((1UL << 52) - 1);
        if (exponent == 0x7FF)
        {
            return new Half((ushort)(sign | PositiveInfinityBits | (fraction != 0 ? 0x200u | (uint)(fraction >> 42) : 0)));
        }

        // The unit in the last place is 2^-24 below 2^-14, and 2^(e-10) above.
        int drop = Math.Max(1051 - exponent, 42);
        if (drop > 54)
        {
            return new Half((ushort)sign);
        }

        ulong mantissa = fraction | (exponent != 0 ? 1UL << 52 : 0);
        uint kept = (uint)(mantissa >> drop);
        ulong rest = mantissa & ((1UL << drop) - 1);
        ulong half = 1UL << (drop - 1);
        kept += rest > half || (rest == half && (kept & 1) != 0) ? 1u : 0;
        uint result = exponent >= 1009 ? kept + (uint)((exponent - 1009) << 10) : kept;
        return new Half((ushort)(sign | (exponent > 1039 || result > PositiveInfinityBits ? PositiveInfinityBits : result)));
    }
}
