using System.Diagnostics.CodeAnalysis;

namespace System;

// To ulong.
public static partial class Convert
{
    public static ulong ToUInt64(object? value) => value is null ? (ulong)0 : ((IConvertible)value).ToUInt64(null);

    public static ulong ToUInt64(object? value, IFormatProvider? provider) =>
        value is null ? (ulong)0 : ((IConvertible)value).ToUInt64(provider);

    public static ulong ToUInt64(bool value) => value ? (ulong)1 : (ulong)0;

    public static ulong ToUInt64(char value) => value;

    public static ulong ToUInt64(sbyte value)
    {
        if (value < 0)
        {
            ThrowOverflow("a UInt64");
        }

        return (ulong)value;
    }

    public static ulong ToUInt64(byte value) => value;

    public static ulong ToUInt64(short value)
    {
        if (value < 0)
        {
            ThrowOverflow("a UInt64");
        }

        return (ulong)value;
    }

    public static ulong ToUInt64(ushort value) => value;

    public static ulong ToUInt64(int value)
    {
        if (value < 0)
        {
            ThrowOverflow("a UInt64");
        }

        return (ulong)value;
    }

    public static ulong ToUInt64(uint value) => value;

    public static ulong ToUInt64(long value)
    {
        if (value < 0)
        {
            ThrowOverflow("a UInt64");
        }

        return (ulong)value;
    }

    public static ulong ToUInt64(ulong value) => value;

    public static ulong ToUInt64(float value) => ToUInt64((double)value);

    public static ulong ToUInt64(double value) => checked((ulong)Math.Round(value));

    public static ulong ToUInt64(decimal value) => (ulong)decimal.Round(value, 0);

    public static ulong ToUInt64(DateTime value) => throw NoConversion("DateTime", "UInt64");

    public static ulong ToUInt64(string? value) => value is null ? (ulong)0 : ulong.Parse(value);

    public static ulong ToUInt64(string? value, IFormatProvider? provider) => value is null ? (ulong)0 : ulong.Parse(value, provider);

    public static ulong ToUInt64(string? value, int fromBase) => (ulong)ParseRadix(value, fromBase, 64, isSigned: false);
}
