using System.Diagnostics.CodeAnalysis;

namespace System;

// To ushort.
public static partial class Convert
{
    public static ushort ToUInt16(object? value) => value is null ? (ushort)0 : ((IConvertible)value).ToUInt16(null);

    public static ushort ToUInt16(object? value, IFormatProvider? provider) =>
        value is null ? (ushort)0 : ((IConvertible)value).ToUInt16(provider);

    public static ushort ToUInt16(bool value) => value ? (ushort)1 : (ushort)0;

    public static ushort ToUInt16(char value) => value;

    public static ushort ToUInt16(sbyte value)
    {
        if (value < 0)
        {
            ThrowOverflow("a UInt16");
        }

        return (ushort)value;
    }

    public static ushort ToUInt16(byte value) => value;

    public static ushort ToUInt16(short value)
    {
        if (value < 0)
        {
            ThrowOverflow("a UInt16");
        }

        return (ushort)value;
    }

    public static ushort ToUInt16(ushort value) => value;

    public static ushort ToUInt16(int value)
    {
        if (value < 0 || value > ushort.MaxValue)
        {
            ThrowOverflow("a UInt16");
        }

        return (ushort)value;
    }

    public static ushort ToUInt16(uint value)
    {
        if (value > (uint)ushort.MaxValue)
        {
            ThrowOverflow("a UInt16");
        }

        return (ushort)value;
    }

    public static ushort ToUInt16(long value)
    {
        if (value < 0 || value > ushort.MaxValue)
        {
            ThrowOverflow("a UInt16");
        }

        return (ushort)value;
    }

    public static ushort ToUInt16(ulong value)
    {
        if (value > (ulong)ushort.MaxValue)
        {
            ThrowOverflow("a UInt16");
        }

        return (ushort)value;
    }

    public static ushort ToUInt16(float value) => ToUInt16((double)value);

    public static ushort ToUInt16(double value) => ToUInt16(ToInt32(value));

    public static ushort ToUInt16(decimal value) => (ushort)decimal.Round(value, 0);

    public static ushort ToUInt16(DateTime value) => throw NoConversion("DateTime", "UInt16");

    public static ushort ToUInt16(string? value) => value is null ? (ushort)0 : ushort.Parse(value);

    public static ushort ToUInt16(string? value, IFormatProvider? provider) => value is null ? (ushort)0 : ushort.Parse(value, provider);

    public static ushort ToUInt16(string? value, int fromBase) => (ushort)ParseRadix(value, fromBase, 16, isSigned: false);
}
