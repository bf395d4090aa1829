using System.Diagnostics.CodeAnalysis;

namespace System;

public readonly partial struct Guid
{
    private const int LongestText = 68;

    public override string ToString() => ToString("D", null);

    public string ToString([StringSyntax("GuidFormat")] string? format) => ToString(format, null);

    public string ToString([StringSyntax("GuidFormat")] string? format, IFormatProvider? provider)
    {
        Span<byte> text = stackalloc byte[LongestText];
        int length = Write(text, format);
        string result = string.FastAllocateString(length);
        Widen(text[..length], result.GetWritableSpan());
        return result;
    }

    public bool TryFormat(Span<char> destination, out int charsWritten, [StringSyntax("GuidFormat")] ReadOnlySpan<char> format = default)
    {
        Span<byte> text = stackalloc byte[LongestText];
        int length = Write(text, format);
        if (destination.Length < length)
        {
            charsWritten = 0;
            return false;
        }

        Widen(text[..length], destination);
        charsWritten = length;
        return true;
    }

    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, [StringSyntax("GuidFormat")] ReadOnlySpan<char> format = default)
    {
        Span<byte> text = stackalloc byte[LongestText];
        int length = Write(text, format);
        bool fits = text[..length].TryCopyTo(utf8Destination);
        bytesWritten = fits ? length : 0;
        return fits;
    }

    bool ISpanFormattable.TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten, format);

    private static void Widen(ReadOnlySpan<byte> text, Span<char> destination)
    {
        for (int i = 0; i < text.Length; i++)
        {
            destination[i] = (char)text[i];
        }
    }

    private int Write(Span<byte> text, ReadOnlySpan<char> format)
    {
        char kind = format.Length == 0 ? 'D' : format.Length == 1 ? char.ToUpperAscii(format[0]) : '?';
        int length = 0;
        switch (kind)
        {
            case 'D':
                WriteDigits(text, ref length, dashes: true);
                return length;
            case 'N':
                WriteDigits(text, ref length, dashes: false);
                return length;
            case 'B' or 'P':
                text[length++] = (byte)(kind == 'B' ? '{' : '(');
                WriteDigits(text, ref length, dashes: true);
                text[length++] = (byte)(kind == 'B' ? '}' : ')');
                return length;
            case 'X':
                WriteHexFields(text, ref length);
                return length;
            default:
                throw new FormatException(
                    """Format string can be only "D", "d", "N", "n", "P", "p", "B", "b", "X" or "x".""");
        }
    }

    private void WriteDigits(Span<byte> text, ref int length, bool dashes)
    {
        WriteHex(text, ref length, (uint)_a, 8);
        WriteDash(text, ref length, dashes);
        WriteHex(text, ref length, (ushort)_b, 4);
        WriteDash(text, ref length, dashes);
        WriteHex(text, ref length, (ushort)_c, 4);
        WriteDash(text, ref length, dashes);
        WriteHex(text, ref length, _d, 2);
        WriteHex(text, ref length, _e, 2);
        WriteDash(text, ref length, dashes);
        foreach (byte value in (ReadOnlySpan<byte>)[_f, _g, _h, _i, _j, _k])
        {
            WriteHex(text, ref length, value, 2);
        }
    }

    // {0x00000000,0x0000,0x0000,{0x00,0x00,0x00,0x00,0x00,0x00,0x00,0x00}}
    private void WriteHexFields(Span<byte> text, ref int length)
    {
        text[length++] = (byte)'{';
        WritePrefixed(text, ref length, (uint)_a, 8);
        text[length++] = (byte)',';
        WritePrefixed(text, ref length, (ushort)_b, 4);
        text[length++] = (byte)',';
        WritePrefixed(text, ref length, (ushort)_c, 4);
        text[length++] = (byte)',';
        text[length++] = (byte)'{';
        foreach (byte value in (ReadOnlySpan<byte>)[_d, _e, _f, _g, _h, _i, _j, _k])
        {
            WritePrefixed(text, ref length, value, 2);
            text[length++] = (byte)',';
        }

        text[length - 1] = (byte)'}';
        text[length++] = (byte)'}';
    }

    private static void WritePrefixed(Span<byte> text, ref int length, uint value, int digits)
    {
        text[length++] = (byte)'0';
        text[length++] = (byte)'x';
        WriteHex(text, ref length, value, digits);
    }

    private static void WriteDash(Span<byte> text, ref int length, bool dashes)
    {
        if (dashes)
        {
            text[length++] = (byte)'-';
        }
    }

    private static void WriteHex(Span<byte> text, ref int length, uint value, int digits)
    {
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
        {
            uint digit = (value >> shift) & 0xF;
            text[length++] = (byte)(digit < 10 ? '0' + digit : 'a' - 10 + digit);
        }
    }
}
