using System.Diagnostics.CodeAnalysis;

namespace System;

// To byte.
public static partial class Convert
{
    public static byte ToByte(object? value) => value is null ? (byte)0 : ((IConvertible)value).ToByte(null);

    public static byte ToByte(object? value, IFormatProvider? provider) =>
        value is null ? (byte)0 : ((IConvertible)value).ToByte(provider);

    public static byte ToByte(bool value) => value ? (byte)1 : (byte)0;

    public static byte ToByte(char value)
    {
        if (value > byte.MaxValue)
        {
            ThrowOverflow("an unsigned byte");
        }

        return (byte)value;
    }

    public static byte ToByte(sbyte value)
    {
        if (value < 0)
        {
            ThrowOverflow("an unsigned byte");
        }

        return (byte)value;
    }

    public static byte ToByte(byte value) => value;

    public static byte ToByte(short value)
    {
        if (value < 0 || value > byte.MaxValue)
        {
            ThrowOverflow("an unsigned byte");
        }

        return (byte)value;
    }

    public static byte ToByte(ushort value)
    {
        if (value > byte.MaxValue)
        {
            ThrowOverflow("an unsigned byte");
        }

        return (byte)value;
    }

    public static byte ToByte(int value)
    {
        if (value < 0 || value > byte.MaxValue)
        {
            ThrowOverflow("an unsigned byte");
        }

        return (byte)value;
    }

    public static byte ToByte(uint value)
    {
        if (value > (uint)byte.MaxValue)
        {
            ThrowOverflow("an unsigned byte");
        }

        return (byte)value;
    }

    public static byte ToByte(long value)
    {
        if (value < 0 || value > byte.MaxValue)
        {
            ThrowOverflow("an unsigned byte");
        }

        return (byte)value;
    }

    public static byte ToByte(ulong value)
    {
        if (value > (ulong)byte.MaxValue)
        {
            ThrowOverflow("an unsigned byte");
        }

        return (byte)value;
    }

    public static byte ToByte(float value) => ToByte((double)value);

    public static byte ToByte(double value) => ToByte(ToInt32(value));

    public static byte ToByte(decimal value) => (byte)decimal.Round(value, 0);

    public static byte ToByte(DateTime value) => throw NoConversion("DateTime", "Byte");

    public static byte ToByte(string? value) => value is null ? (byte)0 : byte.Parse(value);

    public static byte ToByte(string? value, IFormatProvider? provider) => value is null ? (byte)0 : byte.Parse(value, provider);

    public static byte ToByte(string? value, int fromBase) => (byte)ParseRadix(value, fromBase, 8, isSigned: false);
}
