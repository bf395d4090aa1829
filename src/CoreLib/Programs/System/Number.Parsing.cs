using System.Globalization;
using System.Runtime.CompilerServices;

namespace System;

// Text of any style into digits.
internal static partial class Number
{
    /// <summary>Reads as much as the style allows; false if text is left over (zero characters aside) or digits are missing.</summary>
    internal static bool TryReadDigits<TChar>(
        ReadOnlySpan<TChar> text, NumberStyles style, scoped ref NumberDigits digits, NumberFormatInfo info)
        where TChar : unmanaged
    {
        NumberReader<TChar> reader = new(text, style, info);
        return reader.TryRead(ref digits);
    }

    /// <summary>If the text goes on with the symbol at the position, its length there; a hard space matches a plain one.</summary>
    internal static int Match<TChar>(ReadOnlySpan<TChar> text, int position, string symbol)
        where TChar : unmanaged
    {
        if (symbol.Length == 0)
        {
            return 0;
        }

        if (typeof(TChar) == typeof(char))
        {
            if (symbol.Length > text.Length - position)
            {
                return 0;
            }

            for (int i = 0; i < symbol.Length; i++)
            {
                int character = Get(text, position + i);
                if (character != symbol[i] && !(symbol[i] is '\u00A0' or '\u202F' && character == ' '))
                {
                    return 0;
                }
            }

            return symbol.Length;
        }

        TextBuffer<byte> encoded = new(stackalloc byte[32]);
        encoded.Append(symbol);
        ReadOnlySpan<byte> bytes = encoded.Written;
        int length = 0;
        if (bytes.Length <= text.Length - position)
        {
            length = bytes.Length;
            for (int i = 0; i < bytes.Length; i++)
            {
                if (Get(text, position + i) != bytes[i])
                {
                    length = 0;
                    break;
                }
            }
        }

        encoded.Dispose();
        return length;
    }

    internal static bool HasOnlyZeros<TChar>(ReadOnlySpan<TChar> text, int position)
        where TChar : unmanaged
    {
        for (; position < text.Length; position++)
        {
            if (Get(text, position) != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The text of a string argument, which must not be null.</summary>
    internal static ReadOnlySpan<char> Check(string? s) => s ?? throw new ArgumentNullException(nameof(s));

    internal static bool IsWhite(int character) => character is ' ' or (>= '\t' and <= '\r');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Get<TChar>(ReadOnlySpan<TChar> text, int index)
        where TChar : unmanaged =>
        typeof(TChar) == typeof(char) ? Unsafe.BitCast<TChar, char>(text[index]) : Unsafe.BitCast<TChar, byte>(text[index]);

    internal static Exception BadFormat<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged
    {
        char[] characters = new char[text.Length];
        int length = text.Length;
        if (typeof(TChar) == typeof(char))
        {
            for (int i = 0; i < length; i++)
            {
                characters[i] = (char)Get(text, i);
            }
        }
        else
        {
            ReadOnlySpan<byte> bytes = Runtime.InteropServices.MemoryMarshal.AsBytes(text);
            Text.Unicode.Utf8.ToUtf16(bytes, characters, out _, out length);
        }

        return new FormatException($"The input string '{new string(characters, 0, length)}' was not in a correct format.");
    }
}
