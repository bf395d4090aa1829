using System.Diagnostics.CodeAnalysis;

namespace System;

// To decimal.
public static partial class Convert
{
    public static decimal ToDecimal(object? value) => value is null ? (decimal)0 : ((IConvertible)value).ToDecimal(null);

    public static decimal ToDecimal(object? value, IFormatProvider? provider) =>
        value is null ? (decimal)0 : ((IConvertible)value).ToDecimal(provider);

    public static decimal ToDecimal(bool value) => value ? (decimal)1 : (decimal)0;

    public static decimal ToDecimal(char value) => throw NoConversion("Char", "Decimal");

    public static decimal ToDecimal(sbyte value) => (decimal)value;

    public static decimal ToDecimal(byte value) => (decimal)value;

    public static decimal ToDecimal(short value) => (decimal)value;

    public static decimal ToDecimal(ushort value) => (decimal)value;

    public static decimal ToDecimal(int value) => (decimal)value;

    public static decimal ToDecimal(uint value) => (decimal)value;

    public static decimal ToDecimal(long value) => (decimal)value;

    public static decimal ToDecimal(ulong value) => (decimal)value;

    public static decimal ToDecimal(float value) => (decimal)value;

    public static decimal ToDecimal(double value) => (decimal)value;

    public static decimal ToDecimal(decimal value) => value;

    public static decimal ToDecimal(DateTime value) => throw NoConversion("DateTime", "Decimal");

    public static decimal ToDecimal(string? value) => value is null ? (decimal)0 : decimal.Parse(value);

    public static decimal ToDecimal(string? value, IFormatProvider? provider) => value is null ? (decimal)0 : decimal.Parse(value, provider);
}
