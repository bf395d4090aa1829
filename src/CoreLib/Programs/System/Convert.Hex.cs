using System.Buffers;

namespace System;

// Hexadecimal text.
public static partial class Convert
{
    public static string ToHexString(byte[] inArray)
    {
        ArgumentNullException.ThrowIfNull(inArray);
        return ToHex(inArray, 'A');
    }

    public static string ToHexString(ReadOnlySpan<byte> bytes) => ToHex(bytes, 'A');

    public static string ToHexString(byte[] inArray, int offset, int length)
    {
        CheckRange(inArray, offset, length);
        return ToHex(inArray.AsSpan(offset, length), 'A');
    }

    public static bool TryToHexString(ReadOnlySpan<byte> source, Span<char> destination, out int charsWritten)
    {
        if (destination.Length / 2 < source.Length)
        {
            charsWritten = 0;
            return false;
        }

        for (int i = 0; i < source.Length; i++)
        {
            destination[i * 2] = (char)GetDigit(source[i] >> 4, 'A');
            destination[(i * 2) + 1] = (char)GetDigit(source[i] & 15, 'A');
        }

        charsWritten = source.Length * 2;
        return true;
    }

    public static bool TryToHexString(ReadOnlySpan<byte> source, Span<byte> utf8Destination, out int bytesWritten)
    {
        if (utf8Destination.Length / 2 < source.Length)
        {
            bytesWritten = 0;
            return false;
        }

        for (int i = 0; i < source.Length; i++)
        {
            utf8Destination[i * 2] = (byte)GetDigit(source[i] >> 4, 'A');
            utf8Destination[(i * 2) + 1] = (byte)GetDigit(source[i] & 15, 'A');
        }

        bytesWritten = source.Length * 2;
        return true;
    }

    public static string ToHexStringLower(byte[] inArray)
    {
        ArgumentNullException.ThrowIfNull(inArray);
        return ToHex(inArray, 'a');
    }

    public static string ToHexStringLower(ReadOnlySpan<byte> bytes) => ToHex(bytes, 'a');

    public static string ToHexStringLower(byte[] inArray, int offset, int length)
    {
        CheckRange(inArray, offset, length);
        return ToHex(inArray.AsSpan(offset, length), 'a');
    }

    public static bool TryToHexStringLower(ReadOnlySpan<byte> source, Span<char> destination, out int charsWritten)
    {
        if (destination.Length / 2 < source.Length)
        {
            charsWritten = 0;
            return false;
        }

        for (int i = 0; i < source.Length; i++)
        {
            destination[i * 2] = (char)GetDigit(source[i] >> 4, 'a');
            destination[(i * 2) + 1] = (char)GetDigit(source[i] & 15, 'a');
        }

        charsWritten = source.Length * 2;
        return true;
    }

    public static bool TryToHexStringLower(ReadOnlySpan<byte> source, Span<byte> utf8Destination, out int bytesWritten)
    {
        if (utf8Destination.Length / 2 < source.Length)
        {
            bytesWritten = 0;
            return false;
        }

        for (int i = 0; i < source.Length; i++)
        {
            utf8Destination[i * 2] = (byte)GetDigit(source[i] >> 4, 'a');
            utf8Destination[(i * 2) + 1] = (byte)GetDigit(source[i] & 15, 'a');
        }

        bytesWritten = source.Length * 2;
        return true;
    }

    public static byte[] FromHexString(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return FromHexString(s.AsSpan());
    }

    public static byte[] FromHexString(ReadOnlySpan<char> chars)
    {
        if (chars.Length % 2 != 0)
        {
            throw new FormatException("The input is not a valid hex string as its length is not a multiple of 2.");
        }

        byte[] bytes = new byte[chars.Length / 2];
        if (FromHexString(chars, bytes, out _, out _) != OperationStatus.Done)
        {
            throw new FormatException("The input is not a valid hex string as it contains a non-hex character.");
        }

        return bytes;
    }

    public static byte[] FromHexString(ReadOnlySpan<byte> utf8Source)
    {
        if (utf8Source.Length % 2 != 0)
        {
            throw new FormatException("The input is not a valid hex string as its length is not a multiple of 2.");
        }

        byte[] bytes = new byte[utf8Source.Length / 2];
        if (FromHexString(utf8Source, bytes, out _, out _) != OperationStatus.Done)
        {
            throw new FormatException("The input is not a valid hex string as it contains a non-hex character.");
        }

        return bytes;
    }

    public static OperationStatus FromHexString(string source, Span<byte> destination, out int charsConsumed, out int bytesWritten)
    {
        ArgumentNullException.ThrowIfNull(source);
        return FromHexString(source.AsSpan(), destination, out charsConsumed, out bytesWritten);
    }

    public static OperationStatus FromHexString(
        ReadOnlySpan<char> source, Span<byte> destination, out int charsConsumed, out int bytesWritten) =>
        ReadHex(source, destination, out charsConsumed, out bytesWritten);

    public static OperationStatus FromHexString(
        ReadOnlySpan<byte> utf8Source, Span<byte> destination, out int bytesConsumed, out int bytesWritten) =>
        ReadHex(utf8Source, destination, out bytesConsumed, out bytesWritten);

    private static OperationStatus ReadHex<TChar>(
        ReadOnlySpan<TChar> source, Span<byte> destination, out int consumed, out int written)
        where TChar : unmanaged
    {
        int pairs = Math.Min(source.Length / 2, destination.Length);
        written = 0;
        for (; written < pairs; written++)
        {
            int high = DigitValue(Number.Get(source, written * 2));
            int low = DigitValue(Number.Get(source, (written * 2) + 1));
            if ((high | low) < 0)
            {
                consumed = (written * 2) + 1;
                return OperationStatus.InvalidData;
            }

            destination[written] = (byte)((high << 4) | low);
        }

        consumed = written * 2;
        return source.Length / 2 > destination.Length
            ? OperationStatus.DestinationTooSmall
            : source.Length % 2 != 0 ? OperationStatus.NeedMoreData : OperationStatus.Done;
    }

    private static int DigitValue(int character)
    {
        if ((uint)(character - '0') < 10)
        {
            return character - '0';
        }

        int letter = (character | 0x20) - 'a';
        return (uint)letter < 6 ? letter + 10 : -1;
    }

    private static string ToHex(ReadOnlySpan<byte> bytes, char letter)
    {
        if (bytes.Length == 0)
        {
            return string.Empty;
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
