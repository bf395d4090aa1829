using System;

namespace ViperOS.Kernel.Diagnostics;

/// <summary>Numbers as ASCII text, for log and panic: no allocation, no culture.</summary>
public static class Number
{
    public const int MaximumDigits = 20;

    /// <summary>The digits, at the end of the buffer, which must hold <see cref="MaximumDigits"/>.</summary>
    public static ReadOnlySpan<byte> FormatDecimal(ulong value, Span<byte> buffer)
    {
        int start = MaximumDigits;
        do
        {
            ulong quotient = value / 10;
            buffer[--start] = (byte)('0' + (value - (quotient * 10)));
            value = quotient;
        }
        while (value != 0);

        return buffer[start..MaximumDigits];
    }

    /// <summary>At least that many digits, at most 16, without prefix.</summary>
    public static ReadOnlySpan<byte> FormatHexadecimal(ulong value, int minimumDigits, Span<byte> buffer)
    {
        int start = MaximumDigits;
        do
        {
            uint digit = (uint)value & 15;
            buffer[--start] = (byte)(digit < 10 ? '0' + digit : 'a' + digit - 10);
            value >>= 4;
        }
        while (value != 0 || MaximumDigits - start < minimumDigits);

        return buffer[start..MaximumDigits];
    }
}
