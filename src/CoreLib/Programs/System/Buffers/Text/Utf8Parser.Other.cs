using System.Globalization;

namespace System.Buffers.Text;

// Identifiers, moments and durations.
public static partial class Utf8Parser
{
    public static bool TryParse(ReadOnlySpan<byte> source, out Guid value, out int bytesConsumed, char standardFormat = '\0')
    {
        int length = standardFormat switch
        {
            '\0' or 'D' => 36,
            'B' or 'P' => 38,
            'N' => 32,
            _ => throw BadFormat(),
        };
        Span<char> text = stackalloc char[38];
        char format = standardFormat == '\0' ? 'D' : standardFormat;
        if (Widen(source, length, text) && Guid.TryParseExact(text[..length], new ReadOnlySpan<char>(in format), out value))
        {
            bytesConsumed = length;
            return true;
        }

        value = default;
        bytesConsumed = 0;
        return false;
    }

    public static bool TryParse(ReadOnlySpan<byte> source, out DateTime value, out int bytesConsumed, char standardFormat = '\0')
    {
        if (TryParse(source, out DateTimeOffset moment, out bytesConsumed, out bool hasOffset, standardFormat))
        {
            value = standardFormat switch
            {
                'O' when hasOffset => moment.Offset == TimeSpan.Zero && source[bytesConsumed - 1] == 'Z' ? moment.UtcDateTime : moment.LocalDateTime,
                _ => moment.DateTime,
            };
            return true;
        }

        value = default;
        return false;
    }

    public static bool TryParse(ReadOnlySpan<byte> source, out DateTimeOffset value, out int bytesConsumed, char standardFormat = '\0') =>
        TryParse(source, out value, out bytesConsumed, out _, standardFormat);

    private static bool TryParse(
        ReadOnlySpan<byte> source, out DateTimeOffset value, out int bytesConsumed, out bool hasOffset, char standardFormat)
    {
        hasOffset = false;
        Span<char> text = stackalloc char[33];
        switch (standardFormat)
        {
            case 'R' or 'l':
                return TryParseExactly(source, 29, text, "R", out value, out bytesConsumed);
            case 'O':
                hasOffset = source.Length > 27 && source[27] is (byte)'Z' or (byte)'+' or (byte)'-';
                int length = !hasOffset ? 27 : source[27] == 'Z' ? 28 : 33;
                return TryParseExactly(source, length, text, "yyyy-MM-ddTHH:mm:ss.fffffffK", out value, out bytesConsumed);
            case 'G' or '\0':
                if (standardFormat == '\0' && source.Length >= 26 && source[19] == ' ' && source[20] is (byte)'+' or (byte)'-')
                {
                    hasOffset = true;
                    return TryParseExactly(source, 26, text, "MM/dd/yyyy HH:mm:ss zzz", out value, out bytesConsumed);
                }

                return TryParseExactly(source, 19, text, "MM/dd/yyyy HH:mm:ss", out value, out bytesConsumed);
            default:
                throw BadFormat();
        }
    }

    private static bool TryParseExactly(
        ReadOnlySpan<byte> source, int length, Span<char> text, string format, out DateTimeOffset value, out int bytesConsumed)
    {
        if (Widen(source, length, text)
            && DateTimeOffset.TryParseExact(text[..length], format, CultureInfo.InvariantCulture, DateTimeStyles.None, out value))
        {
            bytesConsumed = length;
            return true;
        }

        value = default;
        bytesConsumed = 0;
        return false;
    }

    public static bool TryParse(ReadOnlySpan<byte> source, out TimeSpan value, out int bytesConsumed, char standardFormat = '\0')
    {
        if (standardFormat is not ('\0' or 'c' or 't' or 'T' or 'g' or 'G'))
        {
            throw BadFormat();
        }

        int length = 0;
        while (length < source.Length && source[length] is (>= (byte)'0' and <= (byte)'9') or (byte)':' or (byte)'.' or (byte)'-')
        {
            length++;
        }

        Span<char> text = length <= 64 ? stackalloc char[64] : new char[length];
        if (length != 0 && Widen(source, length, text) && TimeSpan.TryParse(text[..length], CultureInfo.InvariantCulture, out value))
        {
            bytesConsumed = length;
            return true;
        }

        value = default;
        bytesConsumed = 0;
        return false;
    }

    // ASCII only.
    private static bool Widen(ReadOnlySpan<byte> source, int length, Span<char> text)
    {
        if (source.Length < length)
        {
            return false;
        }

        for (int i = 0; i < length; i++)
        {
            if (source[i] >= 0x80)
            {
                return false;
            }

            text[i] = (char)source[i];
        }

        return true;
    }
}
