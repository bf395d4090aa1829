using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO;
using System.Text;

namespace System.Net;

/// <summary>Text in HTML, and in URLs as forms have it (WHATWG URL, application/x-www-form-urlencoded).</summary>
public static class WebUtility
{
    private const int FirstSupplementary = 0x10000;
    private const char Replacement = '\uFFFD';
    private const int EscapeLength = 3; // %XX

    private static ReadOnlySpan<byte> HexDigits => "0123456789ABCDEF"u8;

    private static ReadOnlySpan<char> Special => "<>\"'&";

    [return: NotNullIfNotNull(nameof(value))]
    public static string? HtmlEncode(string? value)
    {
        if (value is null || FirstToEncode(value) < 0)
        {
            return value;
        }

        StringBuilder result = new(value.Length + 16);
        using StringWriter writer = new(result, CultureInfo.InvariantCulture);
        Encode(value, writer);
        return result.ToString();
    }

    public static void HtmlEncode(string? value, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (!string.IsNullOrEmpty(value))
        {
            Encode(value, output);
        }
    }

    [return: NotNullIfNotNull(nameof(value))]
    public static string? HtmlDecode(string? value)
    {
        if (value is null || !value.Contains('&'))
        {
            return value;
        }

        StringBuilder result = new(value.Length);
        using StringWriter writer = new(result, CultureInfo.InvariantCulture);
        Decode(value, writer);
        return result.ToString();
    }

    public static void HtmlDecode(string? value, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (!string.IsNullOrEmpty(value))
        {
            Decode(value, output);
        }
    }

    [return: NotNullIfNotNull(nameof(value))]
    public static string? UrlEncode(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return value;
        }

        byte[] bytes = Encoding.UTF8.GetBytes(value);
        return Encoding.ASCII.GetString(EncodeBytes(bytes));
    }

    [return: NotNullIfNotNull(nameof(value))]
    public static byte[]? UrlEncodeToBytes(byte[]? value, int offset, int count) =>
        Check(value, offset, count) ? EncodeBytes(value.AsSpan(offset, count)) : null;

    [return: NotNullIfNotNull(nameof(encodedValue))]
    public static string? UrlDecode(string? encodedValue)
    {
        if (encodedValue is null || !encodedValue.AsSpan().ContainsAny('%', '+'))
        {
            return encodedValue;
        }

        StringBuilder result = new(encodedValue.Length);
        byte[] bytes = new byte[encodedValue.Length];
        int count = 0;
        for (int i = 0; i < encodedValue.Length; i++)
        {
            char c = encodedValue[i];
            if (c == '%' && TryReadByte(encodedValue, i + 1, out byte value))
            {
                bytes[count++] = value;
                i += 2;
            }
            else if (char.IsAscii(c))
            {
                bytes[count++] = c == '+' ? (byte)' ' : (byte)c;
            }
            else
            {
                result.Append(Encoding.UTF8.GetString(bytes, 0, count)).Append(c);
                count = 0;
            }
        }

        return result.Append(Encoding.UTF8.GetString(bytes, 0, count)).ToString();
    }

    [return: NotNullIfNotNull(nameof(encodedValue))]
    public static byte[]? UrlDecodeToBytes(byte[]? encodedValue, int offset, int count)
    {
        if (!Check(encodedValue, offset, count))
        {
            return null;
        }

        ReadOnlySpan<byte> source = encodedValue.AsSpan(offset, count);
        byte[] result = new byte[source.Length];
        int length = 0;
        for (int i = 0; i < source.Length; i++)
        {
            byte b = source[i] == '+' ? (byte)' ' : source[i];
            if (b == '%' && i + 2 < source.Length
                && char.IsAsciiHexDigit((char)source[i + 1]) && char.IsAsciiHexDigit((char)source[i + 2]))
            {
                b = (byte)((HexDigit(source[i + 1]) << 4) | HexDigit(source[i + 2]));
                i += 2;
            }

            result[length++] = b;
        }

        return result[..length];
    }

    private static void Encode(ReadOnlySpan<char> text, TextWriter output)
    {
        int next;
        while ((next = FirstToEncode(text)) >= 0)
        {
            output.Write(text[..next]);
            char c = text[next];
            text = text[(next + 1)..];
            switch (c)
            {
                case '<':
                    output.Write("&lt;");
                    break;
                case '>':
                    output.Write("&gt;");
                    break;
                case '&':
                    output.Write("&amp;");
                    break;
                case '"':
                    output.Write("&quot;");
                    break;
                case '\'':
                    output.Write("&#39;");
                    break;
                default:
                    int code = c;
                    if (char.IsHighSurrogate(c) && text.Length != 0 && char.IsLowSurrogate(text[0]))
                    {
                        code = char.ConvertToUtf32(c, text[0]);
                        text = text[1..];
                    }
                    else if (char.IsSurrogate(c))
                    {
                        output.Write(Replacement);
                        break;
                    }

                    output.Write(string.Create(CultureInfo.InvariantCulture, $"&#{code};"));
                    break;
            }
        }

        output.Write(text);
    }

    // Beside what HTML itself uses: the upper half of Latin 1, and what takes two code units.
    private static int FirstToEncode(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (Special.Contains(c) || c is >= '\u00A0' and <= '\u00FF' || char.IsSurrogate(c))
            {
                return i;
            }
        }

        return -1;
    }

    private static void Decode(ReadOnlySpan<char> text, TextWriter output)
    {
        int next;
        while ((next = text.IndexOf('&')) >= 0)
        {
            output.Write(text[..next]);
            text = text[(next + 1)..];
            int end = text.IndexOfAny(';', '&');
            if (end >= 0 && text[end] == ';' && TryDecode(text[..end], output))
            {
                text = text[(end + 1)..];
            }
            else
            {
                output.Write('&');
            }
        }

        output.Write(text);
    }

    private static bool TryDecode(ReadOnlySpan<char> entity, TextWriter output)
    {
        if (entity.Length < 2 || entity[0] != '#')
        {
            char named = HtmlEntities.Find(entity);
            if (named != 0)
            {
                output.Write(named);
            }

            return named != 0;
        }

        bool isNumber = entity[1] is 'x' or 'X'
            ? uint.TryParse(entity[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint code)
            : uint.TryParse(entity[1..], NumberStyles.Integer, CultureInfo.InvariantCulture, out code);
        if (!isNumber || !Rune.IsValid(code))
        {
            return false;
        }

        output.Write(code < FirstSupplementary ? ((char)code).ToString() : char.ConvertFromUtf32((int)code));
        return true;
    }

    private static byte[] EncodeBytes(ReadOnlySpan<byte> source)
    {
        byte[] result = new byte[source.Length * EscapeLength];
        int length = 0;
        foreach (byte b in source)
        {
            if (b == ' ')
            {
                result[length++] = (byte)'+';
            }
            else if (char.IsAsciiLetterOrDigit((char)b) || "-_.!*()"u8.Contains(b))
            {
                result[length++] = b;
            }
            else
            {
                result[length++] = (byte)'%';
                result[length++] = HexDigits[b >> 4];
                result[length++] = HexDigits[b & 0xF];
            }
        }

        return result[..length];
    }

    private static bool TryReadByte(ReadOnlySpan<char> text, int position, out byte value)
    {
        value = 0;
        if (position + 1 >= text.Length || !char.IsAsciiHexDigit(text[position]) || !char.IsAsciiHexDigit(text[position + 1]))
        {
            return false;
        }

        value = (byte)((HexDigit(text[position]) << 4) | HexDigit(text[position + 1]));
        return true;
    }

    private static int HexDigit(int c) => c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;

    // False for nothing at all, which stays null.
    private static bool Check([NotNullWhen(true)] byte[]? bytes, int offset, int count)
    {
        if (bytes is null && count == 0)
        {
            return false;
        }

        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, bytes.Length);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, bytes.Length - offset);
        return true;
    }
}
