using System.Diagnostics.CodeAnalysis;

namespace System;

// To int.
public static partial class Convert
{
    public static int ToInt32(object? value) => value is null ? (int)0 : ((IConvertible)value).ToInt32(null);

    public static int ToInt32(object? value, IFormatProvider? provider) =>
        value is null ? (int)0 : ((IConvertible)value).ToInt32(provider);

    public static int ToInt32(bool value) => value ? (int)1 : (int)0;

    public static int ToInt32(char value) => value;

    public static int ToInt32(sbyte value) => value;

    public static int ToInt32(byte value) => value;

    public static int ToInt32(short value) => value;

    public static int ToInt32(ushort value) => value;

    public static int ToInt32(int value) => value;

    public static int ToInt32(uint value)
    {
        if (value > (uint)int.MaxValue)
        {
            ThrowOverflow("an Int32");
        }

        return (int)value;
    }

    public static int ToInt32(long value)
    {
        if (value < int.MinValue || value > int.MaxValue)
        {
            ThrowOverflow("an Int32");
        }

        return (int)value;
    }

    public static int ToInt32(ulong value)
    {
        if (value > (ulong)int.MaxValue)
        {
            ThrowOverflow("an Int32");
        }

        return (int)value;
    }

    public static int ToInt32(float value) => ToInt32((double)value);

    public static int ToInt32(double value)
    {
        // Half goes to even.
        double whole = Math.Round(value);
        if (!(whole >= int.MinValue && whole <= int.MaxValue))
        {
            ThrowOverflow("an Int32");
        }

        return (int)whole;
    }

    public static int ToInt32(decimal value) => (int)decimal.Round(value, 0);

    public static int ToInt32(DateTime value) => throw NoConversion("DateTime", "Int32");

    public static int ToInt32(string? value) => value is null ? (int)0 : int.Parse(value);

    public static int ToInt32(string? value, IFormatProvider? provider) => value is null ? (int)0 : int.Parse(value, provider);

    public static int ToInt32(string? value, int fromBase) => (int)ParseRadix(value, fromBase, 32, isSigned: true);
}
