using System.Diagnostics.CodeAnalysis;

namespace System;

// To DateTime.
public static partial class Convert
{
    public static DateTime ToDateTime(object? value) => value is null ? DateTime.MinValue : ((IConvertible)value).ToDateTime(null);

    public static DateTime ToDateTime(object? value, IFormatProvider? provider) =>
        value is null ? DateTime.MinValue : ((IConvertible)value).ToDateTime(provider);

    public static DateTime ToDateTime(bool value) => throw NoConversion("Boolean", "DateTime");

    public static DateTime ToDateTime(char value) => throw NoConversion("Char", "DateTime");

    public static DateTime ToDateTime(sbyte value) => throw NoConversion("SByte", "DateTime");

    public static DateTime ToDateTime(byte value) => throw NoConversion("Byte", "DateTime");

    public static DateTime ToDateTime(short value) => throw NoConversion("Int16", "DateTime");

    public static DateTime ToDateTime(ushort value) => throw NoConversion("UInt16", "DateTime");

    public static DateTime ToDateTime(int value) => throw NoConversion("Int32", "DateTime");

    public static DateTime ToDateTime(uint value) => throw NoConversion("UInt32", "DateTime");

    public static DateTime ToDateTime(long value) => throw NoConversion("Int64", "DateTime");

    public static DateTime ToDateTime(ulong value) => throw NoConversion("UInt64", "DateTime");

    public static DateTime ToDateTime(float value) => throw NoConversion("Single", "DateTime");

    public static DateTime ToDateTime(double value) => throw NoConversion("Double", "DateTime");

    public static DateTime ToDateTime(decimal value) => throw NoConversion("Decimal", "DateTime");

    public static DateTime ToDateTime(DateTime value) => value;

    public static DateTime ToDateTime(string? value) => value is null ? DateTime.MinValue : ParseDateTime(value, null);

    public static DateTime ToDateTime(string? value, IFormatProvider? provider) =>
        value is null ? DateTime.MinValue : ParseDateTime(value, provider);
}
