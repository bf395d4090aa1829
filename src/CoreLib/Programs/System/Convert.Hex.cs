using System.Buffers;

namespace System;

// Hexadecimal text.
public static partial class Convert
{
    public static string ToHexString(byte[] inArray) => ToHexString(inArray.AsSpan());

    public static string ToHexString(ReadOnlySpan<byte> bytes) => ToHex(bytes, 'A');

    public static string ToHexStringLower(byte[] inArray) => ToHex(inArray, 'a');

    public static string ToHexStringLower(ReadOnlySpan<byte> bytes) => ToHex(bytes, 'a');

    public static byte[] FromHexString(string s) => FromHexString(s.AsSpan());

    public static byte[] FromHexString(ReadOnlySpan<char> chars)
    {
        if (chars.Length % 2 != 0)
        {
            throw new FormatException("The input is not a valid hex string as its length is not a multiple of 2.");
        }

        byte[] bytes = new byte[chars.Length / 2];
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = byte.Parse(chars.Slice(i * 2, 2), Globalization.NumberStyles.AllowHexSpecifier);
        }

        return bytes;
    }

    private static string ToHex(ReadOnlySpan<byte> bytes, char letter)
    {
        if (bytes.Length == 0)
        {
            return "";
        }

        string text = string.FastAllocateString(checked(bytes.Length * 2));
        Span<char> characters = text.GetWritableSpan();
        for (int i = 0; i < bytes.Length; i++)
        {
            characters[i * 2] = GetDigit(bytes[i] >> 4, letter);
            characters[(i * 2) + 1] = GetDigit(bytes[i] & 15, letter);
        }

        return text;
    }

    private static char GetDigit(int value, char letter) => (char)(value < 10 ? '0' + value : letter + value - 10);
}
