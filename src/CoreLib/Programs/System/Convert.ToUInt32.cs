using System.Diagnostics.CodeAnalysis;

namespace System;

// To uint.
public static partial class Convert
{
    public static uint ToUInt32(object? value) => value is null ? (uint)0 : ((IConvertible)value).ToUInt32(null);

    public static uint ToUInt32(object? value, IFormatProvider? provider) =>
        value is null ? (uint)0 : ((IConvertible)value).ToUInt32(provider);

    public static uint ToUInt32(bool value) => value ? (uint)1 : (uint)0;

    public static uint ToUInt32(char value) => value;

    public static uint ToUInt32(sbyte value)
    {
        if (value < 0)
        {
            ThrowOverflow("a UInt32");
        }

        return (uint)value;
    }

    public static uint ToUInt32(byte value) => value;

    public static uint ToUInt32(short value)
    {
        if (value < 0)
        {
            ThrowOverflow("a UInt32");
        }

        return (uint)value;
    }

    public static uint ToUInt32(ushort value) => value;

    public static uint ToUInt32(int value)
    {
        if (value < 0)
        {
            ThrowOverflow("a UInt32");
        }

        return (uint)value;
    }

    public static uint ToUInt32(uint value) => value;

    public static uint ToUInt32(long value)
    {
        if (value < 0 || value > (long)uint.MaxValue)
        {
            ThrowOverflow("a UInt32");
        }

        return (uint)value;
    }

    public static uint ToUInt32(ulong value)
    {
        if (value > (ulong)uint.MaxValue)
        {
            ThrowOverflow("a UInt32");
        }

        return (uint)value;
    }

    public static uint ToUInt32(float value) => ToUInt32((double)value);

    public static uint ToUInt32(double value)
    {
        double whole = Math.Round(value);
        if (!(whole >= 0 && whole <= uint.MaxValue))
        {
            ThrowOverflow("a UInt32");
        }

        return (uint)whole;
    }

    public static uint ToUInt32(decimal value) => (uint)decimal.Round(value, 0);

    public static uint ToUInt32(DateTime value) => throw NoConversion("DateTime", "UInt32");

    public static uint ToUInt32(string? value) => value is null ? (uint)0 : uint.Parse(value);

    public static uint ToUInt32(string? value, IFormatProvider? provider) => value is null ? (uint)0 : uint.Parse(value, provider);

    public static uint ToUInt32(string? value, int fromBase) => (uint)ParseRadix(value, fromBase, 32, isSigned: false);
}
