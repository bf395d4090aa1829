using System.Diagnostics.CodeAnalysis;

namespace System;

// To sbyte.
public static partial class Convert
{
    public static sbyte ToSByte(object? value) => value is null ? (sbyte)0 : ((IConvertible)value).ToSByte(null);

    public static sbyte ToSByte(object? value, IFormatProvider? provider) =>
        value is null ? (sbyte)0 : ((IConvertible)value).ToSByte(provider);

    public static sbyte ToSByte(bool value) => value ? (sbyte)1 : (sbyte)0;

    public static sbyte ToSByte(char value)
    {
        if (value > sbyte.MaxValue)
        {
            ThrowOverflow("a signed byte");
        }

        return (sbyte)value;
    }

    public static sbyte ToSByte(sbyte value) => value;

    public static sbyte ToSByte(byte value)
    {
        if (value > sbyte.MaxValue)
        {
            ThrowOverflow("a signed byte");
        }

        return (sbyte)value;
    }

    public static sbyte ToSByte(short value)
    {
        if (value < sbyte.MinValue || value > sbyte.MaxValue)
        {
            ThrowOverflow("a signed byte");
        }

        return (sbyte)value;
    }

    public static sbyte ToSByte(ushort value)
    {
        if (value > sbyte.MaxValue)
        {
            ThrowOverflow("a signed byte");
        }

        return (sbyte)value;
    }

    public static sbyte ToSByte(int value)
    {
        if (value < sbyte.MinValue || value > sbyte.MaxValue)
        {
            ThrowOverflow("a signed byte");
        }

        return (sbyte)value;
    }

    public static sbyte ToSByte(uint value)
    {
        if (value > (uint)sbyte.MaxValue)
        {
            ThrowOverflow("a signed byte");
        }

        return (sbyte)value;
    }

    public static sbyte ToSByte(long value)
    {
        if (value < sbyte.MinValue || value > sbyte.MaxValue)
        {
            ThrowOverflow("a signed byte");
        }

        return (sbyte)value;
    }

    public static sbyte ToSByte(ulong value)
    {
        if (value > (ulong)sbyte.MaxValue)
        {
            ThrowOverflow("a signed byte");
        }

        return (sbyte)value;
    }

    public static sbyte ToSByte(float value) => ToSByte((double)value);

    public static sbyte ToSByte(double value) => ToSByte(ToInt32(value));

    public static sbyte ToSByte(decimal value) => (sbyte)decimal.Round(value, 0);

    public static sbyte ToSByte(DateTime value) => throw NoConversion("DateTime", "SByte");

    public static sbyte ToSByte(string? value) => value is null ? (sbyte)0 : sbyte.Parse(value);

    public static sbyte ToSByte(string? value, IFormatProvider? provider) => value is null ? (sbyte)0 : sbyte.Parse(value, provider);

    public static sbyte ToSByte(string? value, int fromBase) => (sbyte)ParseRadix(value, fromBase, 8, isSigned: true);
}
