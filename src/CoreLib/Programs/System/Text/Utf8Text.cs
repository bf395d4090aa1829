using System.Text.Unicode;

namespace System.Text;

/// <summary>Whole strings to and from UTF-8.</summary>
internal static class Utf8Text
{
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 0)
        {
            return "";
        }

        int count = CountChars(bytes);
        string text = string.FastAllocateString(count);
        Utf8.ToUtf16(bytes, text.GetWritableSpan(), out _, out _);
        return text;
    }

    public static byte[] Encode(ReadOnlySpan<char> text)
    {
        if (text.Length == 0)
        {
            return [];
        }

        byte[] bytes = new byte[CountBytes(text)];
        Utf8.FromUtf16(text, bytes, out _, out _);
        return bytes;
    }

    public static int CountChars(ReadOnlySpan<byte> bytes)
    {
        int count = 0;
        while (bytes.Length != 0)
        {
            if (bytes[0] < 0x80)
            {
                count++;
                bytes = bytes[1..];
                continue;
            }

            Utf8.Decode(bytes, out uint scalar, out int consumed);
            count += scalar >= 0x10000 ? 2 : 1;
            bytes = bytes[consumed..];
        }

        return count;
    }

    public static int CountBytes(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            if (character < 0x80)
            {
                count++;
            }
            else if (character < 0x800)
            {
                count += 2;
            }
            else if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                count += 4;
                i++;
            }
            else
            {
                count += 3;
            }
        }

        return count;
    }
}
