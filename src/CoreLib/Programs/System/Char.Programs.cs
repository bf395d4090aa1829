using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace System;

public readonly partial struct Char : ISpanFormattable, IUtf8SpanFormattable
{
    public override string ToString() => string.CreateFromChar(_value);

    public string ToString(IFormatProvider? provider) => ToString();

    public static string ToString(char c) => string.CreateFromChar(c);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (destination.Length == 0)
        {
            charsWritten = 0;
            return false;
        }

        destination[0] = _value;
        charsWritten = 1;
        return true;
    }

    // A lone surrogate is written as U+FFFD.
    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Text.Unicode.Utf8.TryEncode(IsSurrogate(_value) ? 0xFFFDu : _value, utf8Destination, out bytesWritten);

    public static string ConvertFromUtf32(int utf32)
    {
        if ((uint)utf32 > 0x10FFFF || (utf32 >= 0xD800 && utf32 <= 0xDFFF))
        {
            throw new ArgumentOutOfRangeException(
                nameof(utf32),
                "A valid UTF32 value is between 0x000000 and 0x10ffff, inclusive, and should not include surrogate codepoint values (0x00d800 ~ 0x00dfff).");
        }

        return Rune.UnsafeCreate((uint)utf32).ToString();
    }

    public static char Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return s.Length == 1 ? s[0] : throw new FormatException("String must be exactly one character long.");
    }

    public static bool TryParse([NotNullWhen(true)] string? s, out char result)
    {
        bool isOne = s is { Length: 1 };
        result = isOne ? s![0] : default;
        return isOne;
    }
}
