using System.Diagnostics.CodeAnalysis;

namespace System;

// To char.
public static partial class Convert
{
    public static char ToChar(object? value) => value is null ? '\0' : ((IConvertible)value).ToChar(null);

    public static char ToChar(object? value, IFormatProvider? provider) =>
        value is null ? '\0' : ((IConvertible)value).ToChar(provider);

    public static char ToChar(bool value) => throw NoConversion("Boolean", "Char");

    public static char ToChar(char value) => value;

    public static char ToChar(sbyte value)
    {
        if (value < 0)
        {
            ThrowOverflow("a character");
        }

        return (char)value;
    }

    public static char ToChar(byte value) => (char)value;

    public static char ToChar(short value)
    {
        if (value < 0)
        {
            ThrowOverflow("a character");
        }

        return (char)value;
    }

    public static char ToChar(ushort value) => (char)value;

    public static char ToChar(int value)
    {
        if (value < 0 || value > char.MaxValue)
        {
            ThrowOverflow("a character");
        }

        return (char)value;
    }

    public static char ToChar(uint value)
    {
        if (value > (uint)char.MaxValue)
        {
            ThrowOverflow("a character");
        }

        return (char)value;
    }

    public static char ToChar(long value)
    {
        if (value < 0 || value > char.MaxValue)
        {
            ThrowOverflow("a character");
        }

        return (char)value;
    }

    public static char ToChar(ulong value)
    {
        if (value > (ulong)char.MaxValue)
        {
            ThrowOverflow("a character");
        }

        return (char)value;
    }

    public static char ToChar(float value) => throw NoConversion("Single", "Char");

    public static char ToChar(double value) => throw NoConversion("Double", "Char");

    public static char ToChar(decimal value) => throw NoConversion("Decimal", "Char");

    public static char ToChar(DateTime value) => throw NoConversion("DateTime", "Char");

    public static char ToChar(string value) => ToChar(value, null);

    public static char ToChar(string value, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Length == 1 ? value[0] : throw new FormatException("String must be exactly one character long.");
    }
}
