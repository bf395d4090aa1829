namespace System;

public readonly partial struct Char : ISpanFormattable
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

    public static string ConvertFromUtf32(int utf32)
    {
        if ((uint)utf32 > 0x10FFFF || (utf32 >= 0xD800 && utf32 <= 0xDFFF))
        {
            throw new ArgumentOutOfRangeException(nameof(utf32));
        }

        if (utf32 < 0x10000)
        {
            return string.CreateFromChar((char)utf32);
        }

        ReadOnlySpan<char> pair = [(char)(0xD800 + ((utf32 - 0x10000) >> 10)), (char)(0xDC00 + ((utf32 - 0x10000) & 0x3FF))];
        return new string(pair);
    }

    public static char Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return s.Length == 1 ? s[0] : throw new FormatException("String must be exactly one character long.");
    }

    public static char ToUpper(char c, Globalization.CultureInfo culture) => ToUpperInvariant(c);

    public static char ToLower(char c, Globalization.CultureInfo culture) => ToLowerInvariant(c);
}
