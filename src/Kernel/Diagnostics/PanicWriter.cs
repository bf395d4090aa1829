using System;

namespace ViperOS.Kernel.Diagnostics;

/// <summary>What a panic says, straight to the UART: no lock, no buffer, nothing that could itself be broken.</summary>
internal static class PanicWriter
{
    public static void Write(ReadOnlySpan<byte> text) => EarlyUart.Write(text);

    /// <summary>ASCII.</summary>
    public static void Write(string text)
    {
        Span<byte> letter = stackalloc byte[1];
        for (int i = 0; i < text.Length; i++)
        {
            letter[0] = (byte)text[i];
            EarlyUart.Write(letter);
        }
    }

    public static void WriteDecimal(ulong value) => Write(Number.FormatDecimal(value, stackalloc byte[Number.MaximumDigits]));

    public static void WriteHexadecimal(ulong value, int minimumDigits) =>
        Write(Number.FormatHexadecimal(value, minimumDigits, stackalloc byte[Number.MaximumDigits]));
}
