using System.Buffers;

namespace System.Text.Unicode;

/// <summary>Conversion between UTF-16 and UTF-8 (Unicode 3.9; malformed input gives U+FFFD once per maximal subpart).</summary>
public static partial class Utf8
{
    private const char Replacement = '\uFFFD';

    public static OperationStatus FromUtf16(
        ReadOnlySpan<char> source,
        Span<byte> destination,
        out int charsRead,
        out int bytesWritten,
        bool replaceInvalidSequences = true,
        bool isFinalBlock = true)
    {
        int read = 0;
        int written = 0;
        OperationStatus status = OperationStatus.Done;
        while (read < source.Length)
        {
            uint scalar = source[read];
            int consumed = 1;
            if (scalar < 0x80)
            {
                if (written >= destination.Length)
                {
                    status = OperationStatus.DestinationTooSmall;
                    break;
                }

                destination[written++] = (byte)scalar;
                read++;
                continue;
            }

            if (char.IsSurrogate((char)scalar))
            {
                if (char.IsHighSurrogate((char)scalar) && read + 1 < source.Length && char.IsLowSurrogate(source[read + 1]))
                {
                    scalar = char.JoinSurrogates((char)scalar, source[read + 1]);
                    consumed = 2;
                }
                else if (char.IsHighSurrogate((char)scalar) && read + 1 == source.Length && !isFinalBlock)
                {
                    status = OperationStatus.NeedMoreData;
                    break;
                }
                else if (!replaceInvalidSequences)
                {
                    status = OperationStatus.InvalidData;
                    break;
                }
                else
                {
                    scalar = Replacement;
                }
            }

            if (!TryEncode(scalar, destination[written..], out int count))
            {
                status = OperationStatus.DestinationTooSmall;
                break;
            }

            written += count;
            read += consumed;
        }

        charsRead = read;
        bytesWritten = written;
        return status;
    }

    public static OperationStatus ToUtf16(
        ReadOnlySpan<byte> source,
        Span<char> destination,
        out int bytesRead,
        out int charsWritten,
        bool replaceInvalidSequences = true,
        bool isFinalBlock = true)
    {
        int read = 0;
        int written = 0;
        OperationStatus status = OperationStatus.Done;
        while (read < source.Length)
        {
            if (source[read] < 0x80)
            {
                if (written >= destination.Length)
                {
                    status = OperationStatus.DestinationTooSmall;
                    break;
                }

                destination[written++] = (char)source[read++];
                continue;
            }

            OperationStatus decoded = Decode(source[read..], out uint scalar, out int consumed);
            if (decoded == OperationStatus.NeedMoreData && !isFinalBlock)
            {
                status = OperationStatus.NeedMoreData;
                break;
            }

            if (decoded != OperationStatus.Done && !replaceInvalidSequences)
            {
                status = OperationStatus.InvalidData;
                break;
            }

            int units = scalar >= 0x10000 ? 2 : 1;
            if (written + units > destination.Length)
            {
                status = OperationStatus.DestinationTooSmall;
                break;
            }

            if (units == 2)
            {
                destination[written] = (char)(0xD800 + ((scalar - 0x10000) >> 10));
                destination[written + 1] = (char)(0xDC00 + ((scalar - 0x10000) & 0x3FF));
            }
            else
            {
                destination[written] = (char)scalar;
            }

            written += units;
            read += consumed;
        }

        bytesRead = read;
        charsWritten = written;
        return status;
    }

    public static bool IsValid(ReadOnlySpan<byte> value)
    {
        while (value.Length != 0)
        {
            if (Decode(value, out _, out int consumed) != OperationStatus.Done)
            {
                return false;
            }

            value = value[consumed..];
        }

        return true;
    }

    internal static bool TryEncode(uint scalar, Span<byte> destination, out int written)
    {
        int length = scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4;
        if (destination.Length < length)
        {
            written = 0;
            return false;
        }

        switch (length)
        {
            case 1:
                destination[0] = (byte)scalar;
                break;
            case 2:
                destination[0] = (byte)(0xC0 | (scalar >> 6));
                destination[1] = (byte)(0x80 | (scalar & 0x3F));
                break;
            case 3:
                destination[0] = (byte)(0xE0 | (scalar >> 12));
                destination[1] = (byte)(0x80 | ((scalar >> 6) & 0x3F));
                destination[2] = (byte)(0x80 | (scalar & 0x3F));
                break;
            default:
                destination[0] = (byte)(0xF0 | (scalar >> 18));
                destination[1] = (byte)(0x80 | ((scalar >> 12) & 0x3F));
                destination[2] = (byte)(0x80 | ((scalar >> 6) & 0x3F));
                destination[3] = (byte)(0x80 | (scalar & 0x3F));
                break;
        }

        written = length;
        return true;
    }

    /// <summary>Decodes one scalar. Bad input gives U+FFFD and the length of what to skip.</summary>
    internal static OperationStatus Decode(ReadOnlySpan<byte> source, out uint scalar, out int consumed)
    {
        scalar = Replacement;
        consumed = 1;
        byte first = source[0];
        if (first < 0x80)
        {
            scalar = first;
            return OperationStatus.Done;
        }

        // The second byte's range excludes overlong forms, surrogates and values past U+10FFFF (Unicode, table 3-7).
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        byte low = first switch { 0xE0 => 0xA0, 0xF0 => 0x90, _ => 0x80 };
        byte high = first switch { 0xED => 0x9F, 0xF4 => 0x8F, _ => 0xBF };
        if (first is < 0xC2 or > 0xF4)
        {
            return OperationStatus.InvalidData;
        }

        uint value = first & (0x7Fu >> length);
        for (int i = 1; i < length; i++)
        {
            if (i >= source.Length)
            {
                consumed = i;
                return OperationStatus.NeedMoreData;
            }

            byte next = source[i];
            if (next < low || next > high)
            {
                consumed = i;
                return OperationStatus.InvalidData;
            }

            value = (value << 6) | (next & 0x3Fu);
            low = 0x80;
            high = 0xBF;
        }

        scalar = value;
        consumed = length;
        return OperationStatus.Done;
    }
}
