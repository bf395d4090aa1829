using System.Runtime.CompilerServices;

namespace System.Buffers.Text;

/// <summary>
/// Base64 of RFC 4648 in both alphabets, over UTF-8 or UTF-16: four characters for three bytes. Reading passes over white space.
/// </summary>
internal static class Base64Codec
{
    private const int Padding = -2;
    private const int White = -3;
    private const int Invalid = -1;

    private static ReadOnlySpan<byte> Standard => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8;

    private static ReadOnlySpan<byte> Url => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"u8;

    public static OperationStatus Encode<TChar>(
        ReadOnlySpan<byte> source, Span<TChar> destination, out int consumed, out int written, bool isFinalBlock, bool isUrl)
        where TChar : unmanaged
    {
        ReadOnlySpan<byte> alphabet = isUrl ? Url : Standard;
        int read = 0;
        int put = 0;
        while (source.Length - read >= 3 && destination.Length - put >= 4)
        {
            int bits = (source[read] << 16) | (source[read + 1] << 8) | source[read + 2];
            destination[put] = From<TChar>(alphabet[bits >> 18]);
            destination[put + 1] = From<TChar>(alphabet[(bits >> 12) & 63]);
            destination[put + 2] = From<TChar>(alphabet[(bits >> 6) & 63]);
            destination[put + 3] = From<TChar>(alphabet[bits & 63]);
            read += 3;
            put += 4;
        }

        OperationStatus status = OperationStatus.Done;
        int left = source.Length - read;
        if (left >= 3)
        {
            status = OperationStatus.DestinationTooSmall;
        }
        else if (left != 0)
        {
            int length = isUrl ? left + 1 : 4;
            if (!isFinalBlock)
            {
                status = OperationStatus.NeedMoreData;
            }
            else if (destination.Length - put < length)
            {
                status = OperationStatus.DestinationTooSmall;
            }
            else
            {
                int bits = (source[read] << 16) | (left == 2 ? source[read + 1] << 8 : 0);
                destination[put] = From<TChar>(alphabet[bits >> 18]);
                destination[put + 1] = From<TChar>(alphabet[(bits >> 12) & 63]);
                if (left == 2)
                {
                    destination[put + 2] = From<TChar>(alphabet[(bits >> 6) & 63]);
                }

                for (int i = left + 1; i < length; i++)
                {
                    destination[put + i] = From<TChar>((byte)'=');
                }

                read = source.Length;
                put += length;
            }
        }

        consumed = read;
        written = put;
        return status;
    }

    public static OperationStatus Decode<TChar>(
        ReadOnlySpan<TChar> source, Span<byte> destination, out int consumed, out int written, bool isFinalBlock, bool isUrl,
        bool isLenient = false)
        where TChar : unmanaged
    {
        consumed = 0;
        written = 0;
        int position = 0;
        while (true)
        {
            // One group: up to four characters, white space between.
            int bits = 0;
            int count = 0;
            int padding = 0;
            while (position < source.Length && count + padding < 4)
            {
                int value = ValueOf(Number.Get(source, position), isUrl);
                if (value == White)
                {
                    position++;
                    continue;
                }

                if (value == Invalid || (value == Padding && count < 2) || (value >= 0 && padding != 0))
                {
                    return OperationStatus.InvalidData;
                }

                if (value == Padding)
                {
                    padding++;
                }
                else
                {
                    bits = (bits << 6) | value;
                    count++;
                }

                position++;
            }

            if (count == 0)
            {
                consumed = position;
                return OperationStatus.Done;
            }

            if (count + padding < 4)
            {
                if (!isFinalBlock)
                {
                    return OperationStatus.NeedMoreData;
                }

                // Without padding only the URL form ends so.
                if (!isUrl || count == 1)
                {
                    return OperationStatus.InvalidData;
                }
            }

            if (count < 4 && !isFinalBlock)
            {
                return OperationStatus.InvalidData;
            }

            int bytes = count - 1;
            bits <<= (4 - count) * 6;
            if (count < 4 && !isLenient && (bits & (count == 3 ? 0xFF : 0xFFFF)) != 0)
            {
                return OperationStatus.InvalidData;
            }

            // After padding only white space may follow.
            int end = position;
            while (count < 4 && end < source.Length)
            {
                if (ValueOf(Number.Get(source, end++), isUrl) != White)
                {
                    return OperationStatus.InvalidData;
                }
            }

            if (destination.Length - written < bytes)
            {
                return OperationStatus.DestinationTooSmall;
            }

            destination[written++] = (byte)(bits >> 16);
            if (bytes > 1)
            {
                destination[written++] = (byte)(bits >> 8);
            }

            if (bytes > 2)
            {
                destination[written++] = (byte)bits;
            }

            consumed = end;
            position = end;
        }
    }

    public static bool IsValid<TChar>(ReadOnlySpan<TChar> source, out int decodedLength, bool isUrl)
        where TChar : unmanaged
    {
        int count = 0;
        int padding = 0;
        int last = 0;
        decodedLength = 0;
        for (int i = 0; i < source.Length; i++)
        {
            int value = ValueOf(Number.Get(source, i), isUrl);
            if (value == White)
            {
                continue;
            }

            if (value == Invalid || (value >= 0 && padding != 0))
            {
                return false;
            }

            if (value == Padding)
            {
                padding++;
                continue;
            }

            last = value;
            count++;
        }

        int rest = count % 4;
        bool isComplete = padding == 0 ? rest == 0 || (isUrl && rest != 1) : rest >= 2 && (isUrl ? rest + padding <= 4 : rest + padding == 4);
        bool hasCleanEnd = rest switch { 2 => (last & 15) == 0, 3 => (last & 3) == 0, _ => true };
        if (!isComplete || !hasCleanEnd)
        {
            return false;
        }

        decodedLength = (count / 4 * 3) + (rest == 0 ? 0 : rest - 1);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TChar From<TChar>(byte character)
        where TChar : unmanaged =>
        typeof(TChar) == typeof(char) ? Unsafe.BitCast<char, TChar>((char)character) : Unsafe.BitCast<byte, TChar>(character);

    private static int ValueOf(int character, bool isUrl)
    {
        if ((uint)(character - 'A') < 26)
        {
            return character - 'A';
        }

        if ((uint)(character - 'a') < 26)
        {
            return character - 'a' + 26;
        }

        if ((uint)(character - '0') < 10)
        {
            return character - '0' + 52;
        }

        return character switch
        {
            '+' when !isUrl => 62,
            '/' when !isUrl => 63,
            '-' when isUrl => 62,
            '_' when isUrl => 63,
            '=' => Padding,
            '%' when isUrl => Padding,
            ' ' or '\t' or '\r' or '\n' => White,
            _ => Invalid,
        };
    }
}
