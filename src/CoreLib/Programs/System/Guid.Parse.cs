using System.Diagnostics.CodeAnalysis;
using System.Text.Unicode;

namespace System;

public readonly partial struct Guid
{
    private const string Unrecognized = "Unrecognized Guid format.";
    private const string BadCharacter = "Guid string should only contain hexadecimal characters.";

    public static Guid Parse(string input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Parse(input.AsSpan());
    }

    public static Guid Parse(ReadOnlySpan<char> input)
    {
        string? error = Read(input, '?', out Guid result);
        return error is null ? result : throw Failure(error);
    }

    public static Guid Parse(ReadOnlySpan<byte> utf8Text)
    {
        Span<char> text = stackalloc char[128];
        string? error = Read(Decode(utf8Text, text), '?', out Guid result);
        return error is null ? result : throw Failure(error);
    }

    public static bool TryParse([NotNullWhen(true)] string? input, out Guid result) => TryParse(input.AsSpan(), out result);

    public static bool TryParse(ReadOnlySpan<char> input, out Guid result) => Read(input, '?', out result) is null;

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Guid result)
    {
        Span<char> text = stackalloc char[128];
        return Read(Decode(utf8Text, text), '?', out result) is null;
    }

    public static Guid ParseExact(string input, [StringSyntax("GuidFormat")] string format)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(format);
        return ParseExact(input.AsSpan(), format.AsSpan());
    }

    public static Guid ParseExact(ReadOnlySpan<char> input, [StringSyntax("GuidFormat")] ReadOnlySpan<char> format)
    {
        if (!IsFormat(format))
        {
            throw new FormatException("""Format string can be only "D", "d", "N", "n", "P", "p", "B", "b", "X" or "x".""");
        }

        string? error = Read(input, char.ToUpperAscii(format[0]), out Guid result);
        return error is null ? result : throw Failure(error);
    }

    public static bool TryParseExact(
        [NotNullWhen(true)] string? input, [NotNullWhen(true), StringSyntax("GuidFormat")] string? format, out Guid result)
    {
        result = default;
        return input is not null && TryParseExact(input.AsSpan(), format.AsSpan(), out result);
    }

    public static bool TryParseExact(
        ReadOnlySpan<char> input, [StringSyntax("GuidFormat")] ReadOnlySpan<char> format, out Guid result)
    {
        result = default;
        return IsFormat(format) && Read(input, char.ToUpperAscii(format[0]), out result) is null;
    }

    public static Guid Parse(string s, IFormatProvider? provider) => Parse(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Guid result) => TryParse(s, out result);

    public static Guid Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Guid result) => TryParse(s, out result);

    public static Guid Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Guid result) =>
        TryParse(utf8Text, out result);

    private static bool IsFormat(ReadOnlySpan<char> format) =>
        format.Length == 1 && char.ToUpperAscii(format[0]) is 'D' or 'N' or 'P' or 'B' or 'X';

    private static Exception Failure(string error) =>
        error.StartsWith("Value ") ? new OverflowException(error) : new FormatException(error);

    private static ReadOnlySpan<char> Decode(ReadOnlySpan<byte> source, Span<char> text)
    {
        if (source.Length > text.Length)
        {
            text = new char[source.Length];
        }

        Utf8.ToUtf16(source, text, out _, out int written);
        return text[..written];
    }

    // Null when the text was read, else the message that says what is wrong.
    private static string? Read(ReadOnlySpan<char> input, char format, out Guid result)
    {
        result = default;
        input = input.Trim();
        if (format == '?')
        {
            // No form is shorter than 32 digits.
            if (input.Length < 32)
            {
                return Unrecognized;
            }

            format = input[0] switch
            {
                '(' => 'P',
                '{' => input[9] == '-' ? 'B' : 'X',
                _ => input[8] == '-' ? 'D' : 'N',
            };
        }

        switch (format)
        {
            case 'D':
                return ReadDashed(input, out result);
            case 'N':
                return ReadPlain(input, out result);
            case 'X':
                return ReadFields(input, out result);
            default:
                (char first, char last) = format == 'B' ? ('{', '}') : ('(', ')');
                return input.Length != 38 || input[0] != first || input[37] != last
                    ? "Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx)."
                    : ReadDashed(input[1..37], out result);
        }
    }

    private static string? ReadPlain(ReadOnlySpan<char> input, out Guid result)
    {
        result = default;
        if (input.Length != 32)
        {
            return "Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).";
        }

        if (!TryReadHex(input[..8], out uint a) || !TryReadHex(input[8..16], out uint bc)
            || !TryReadHex(input[16..24], out uint de) || !TryReadHex(input[24..], out uint hk))
        {
            return BadCharacter;
        }

        result = Assemble(a, bc >> 16, bc & 0xFFFF, de, hk);
        return null;
    }

    private static string? ReadDashed(ReadOnlySpan<char> input, out Guid result)
    {
        result = default;
        if (input.Length != 36)
        {
            return "Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).";
        }

        if (input[8] != '-' || input[13] != '-' || input[18] != '-' || input[23] != '-')
        {
            return "Dashes are in the wrong position for GUID parsing.";
        }

        if (!TryReadField(input[..8], out uint a) || !TryReadField(input[9..13], out uint b) || !TryReadField(input[14..18], out uint c)
            || !TryReadField(input[19..23], out uint de) || !TryReadField(input[24..28], out uint fg)
            || !TryReadHex(input[28..], out uint hk))
        {
            return BadCharacter;
        }

        result = Assemble(a, b, c, (de << 16) | fg, hk);
        return null;
    }

    // For compatibility fields of this form may begin with a sign or with 0x.
    private static bool TryReadField(ReadOnlySpan<char> digits, out uint value)
    {
        if (digits[0] == '+')
        {
            digits = digits[1..];
        }

        if (digits.Length > 1 && digits[0] == '0' && (digits[1] | 0x20) == 'x')
        {
            digits = digits[2..];
        }

        return TryReadHex(digits, out value);
    }

    private static string? ReadFields(ReadOnlySpan<char> input, out Guid result)
    {
        result = default;
        Span<char> compact = input.Length <= 256 ? stackalloc char[256] : new char[input.Length];
        int length = 0;
        foreach (char character in input)
        {
            if (!char.IsWhiteSpace(character))
            {
                compact[length++] = character;
            }
        }

        ReadOnlySpan<char> rest = compact[..length];
        if (rest.Length == 0 || rest[0] != '{')
        {
            return "Expected {0xdddddddd, etc}.";
        }

        rest = rest[1..];
        Span<uint> fields = stackalloc uint[11];
        for (int i = 0; i < 11; i++)
        {
            if (i == 3)
            {
                if (rest.Length == 0 || rest[0] != '{')
                {
                    return "Expected {0xdddddddd, etc}.";
                }

                rest = rest[1..];
            }

            if (rest.Length < 2 || rest[0] != '0' || (rest[1] | 0x20) != 'x')
            {
                return "Expected 0x prefix.";
            }

            rest = rest[2..];
            int end = rest.IndexOf(i < 10 ? ',' : '}');
            if (end <= 0)
            {
                return i < 10
                    ? "Could not find a comma, or the length between the previous token and the comma was zero (i.e., '0x,'etc.)."
                    : "Could not find a brace, or the length between the previous token and the brace was zero (i.e., '0x,'etc.).";
            }

            ReadOnlySpan<char> digits = rest[..end].TrimStart('0');
            rest = rest[(end + 1)..];
            if (!IsHex(digits))
            {
                return BadCharacter;
            }

            if (digits.Length > 8)
            {
                return "Value was either too large or too small for a UInt32.";
            }

            TryReadHex(digits, out fields[i]);
            if (i is > 0 and < 3 && fields[i] > 0xFFFF)
            {
                return "Value was either too large or too small for a UInt32.";
            }

            if (i >= 3 && fields[i] > 0xFF)
            {
                return Unrecognized;
            }
        }

        if (rest.Length == 0 || rest[0] != '}')
        {
            return "Could not find the ending brace.";
        }

        if (rest.Length != 1)
        {
            return "Additional non-parsable characters are at the end of the string.";
        }

        result = new Guid(
            fields[0], (ushort)fields[1], (ushort)fields[2], (byte)fields[3], (byte)fields[4], (byte)fields[5], (byte)fields[6],
            (byte)fields[7], (byte)fields[8], (byte)fields[9], (byte)fields[10]);
        return null;
    }

    private static bool IsHex(ReadOnlySpan<char> digits)
    {
        foreach (char digit in digits)
        {
            if (!char.IsAsciiHexDigit(digit))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryReadHex(ReadOnlySpan<char> digits, out uint value)
    {
        value = 0;
        foreach (char digit in digits)
        {
            if (!char.IsAsciiHexDigit(digit))
            {
                return false;
            }

            value = (value << 4) | (uint)(digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }

        return true;
    }

    private static Guid Assemble(uint a, uint b, uint c, uint de, uint hk) => new(
        a, (ushort)b, (ushort)c, (byte)(de >> 24), (byte)(de >> 16), (byte)(de >> 8), (byte)de,
        (byte)(hk >> 24), (byte)(hk >> 16), (byte)(hk >> 8), (byte)hk);
}
