using System.Globalization;

namespace System;

// Integers without a format, as ToString() writes them: apart from the formats, which small programs then do not contain.
internal static partial class Number
{
    private const int MaxUInt64Digits = 20;

    public static string ToString(ulong value)
    {
        Span<char> buffer = stackalloc char[MaxUInt64Digits];
        TryWriteDecimal(value, false, -1, buffer, out int length);
        return new string(buffer[..length]);
    }

    public static string ToString(long value) =>
        value >= 0 ? ToString((ulong)value) : NumberFormatInfo.CurrentInfo.NegativeSign + ToString(0 - (ulong)value);
}
