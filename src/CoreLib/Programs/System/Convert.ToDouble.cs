using System.Diagnostics.CodeAnalysis;

namespace System;

// To double.
public static partial class Convert
{
    public static double ToDouble(object? value) => value is null ? (double)0 : ((IConvertible)value).ToDouble(null);

    public static double ToDouble(object? value, IFormatProvider? provider) =>
        value is null ? (double)0 : ((IConvertible)value).ToDouble(provider);

    public static double ToDouble(bool value) => value ? (double)1 : (double)0;

    public static double ToDouble(char value) => throw NoConversion("Char", "Double");

    public static double ToDouble(sbyte value) => (double)value;

    public static double ToDouble(byte value) => (double)value;

    public static double ToDouble(short value) => (double)value;

    public static double ToDouble(ushort value) => (double)value;

    public static double ToDouble(int value) => (double)value;

    public static double ToDouble(uint value) => (double)value;

    public static double ToDouble(long value) => (double)value;

    public static double ToDouble(ulong value) => (double)value;

    public static double ToDouble(float value) => (double)value;

    public static double ToDouble(double value) => value;

    public static double ToDouble(decimal value) => (double)value;

    public static double ToDouble(DateTime value) => throw NoConversion("DateTime", "Double");

    public static double ToDouble(string? value) => value is null ? (double)0 : double.Parse(value);

    public static double ToDouble(string? value, IFormatProvider? provider) => value is null ? (double)0 : double.Parse(value, provider);
}
