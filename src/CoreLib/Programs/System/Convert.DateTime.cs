namespace System;

public static partial class Convert
{
    private static DateTime ParseDateTime(string value, IFormatProvider? provider) => throw new FormatException($"String '{value}' was not recognized as a valid DateTime.");
}
