using System.Buffers;
using System.Buffers.Text;

namespace System;

// Base64 text.
public static partial class Convert
{
    private const int Base64LineLength = 76;

    public static string ToBase64String(byte[] inArray) => ToBase64String(inArray, Base64FormattingOptions.None);

    public static string ToBase64String(byte[] inArray, Base64FormattingOptions options)
    {
        ArgumentNullException.ThrowIfNull(inArray);
        return ToBase64String(new ReadOnlySpan<byte>(inArray), options);
    }

    public static string ToBase64String(byte[] inArray, int offset, int length) =>
        ToBase64String(inArray, offset, length, Base64FormattingOptions.None);

    public static string ToBase64String(byte[] inArray, int offset, int length, Base64FormattingOptions options)
    {
        CheckRange(inArray, offset, length);
        return ToBase64String(new ReadOnlySpan<byte>(inArray, offset, length), options);
    }

    public static string ToBase64String(ReadOnlySpan<byte> bytes, Base64FormattingOptions options = Base64FormattingOptions.None)
    {
        CheckOptions(options);
        if (bytes.IsEmpty)
        {
            return string.Empty;
        }

        char[] text = new char[GetBase64Length(bytes.Length, options)];
        EncodeBase64(bytes, text, options);
        return new string(text);
    }

    public static int ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut) =>
        ToBase64CharArray(inArray, offsetIn, length, outArray, offsetOut, Base64FormattingOptions.None);

    public static int ToBase64CharArray(
        byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut, Base64FormattingOptions options)
    {
        ArgumentNullException.ThrowIfNull(outArray);
        CheckRange(inArray, offsetIn, length);
        ArgumentOutOfRangeException.ThrowIfNegative(offsetOut);
        CheckOptions(options);
        int size = GetBase64Length(length, options);
        if (offsetOut > outArray.Length - size)
        {
            throw new ArgumentOutOfRangeException(nameof(offsetOut), "Either offset did not refer to a position in the string, or there is an insufficient length of destination character array.");
        }

        EncodeBase64(inArray.AsSpan(offsetIn, length), outArray.AsSpan(offsetOut), options);
        return size;
    }

    public static bool TryToBase64Chars(
        ReadOnlySpan<byte> bytes, Span<char> chars, out int charsWritten, Base64FormattingOptions options = Base64FormattingOptions.None)
    {
        CheckOptions(options);
        int size = GetBase64Length(bytes.Length, options);
        if (size > chars.Length)
        {
            charsWritten = 0;
            return false;
        }

        EncodeBase64(bytes, chars, options);
        charsWritten = size;
        return true;
    }

    public static byte[] FromBase64String(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return DecodeBase64(s);
    }

    public static byte[] FromBase64CharArray(char[] inArray, int offset, int length)
    {
        ArgumentNullException.ThrowIfNull(inArray);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        if (offset > inArray.Length - length)
        {
            throw new ArgumentOutOfRangeException(nameof(offset), "Offset and length must refer to a position in the string.");
        }

        return DecodeBase64(inArray.AsSpan(offset, length));
    }

    public static bool TryFromBase64String(string s, Span<byte> bytes, out int bytesWritten)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryFromBase64Chars(s, bytes, out bytesWritten);
    }

    public static bool TryFromBase64Chars(ReadOnlySpan<char> chars, Span<byte> bytes, out int bytesWritten)
    {
        if (Base64Codec.Decode(chars, bytes, out _, out bytesWritten, true, isUrl: false, isLenient: true) == OperationStatus.Done)
        {
            return true;
        }

        bytesWritten = 0;
        return false;
    }

    private static byte[] DecodeBase64(ReadOnlySpan<char> text)
    {
        byte[] bytes = new byte[(text.Length / 4 * 3) + 3];
        if (Base64Codec.Decode(text, bytes, out _, out int written, true, isUrl: false, isLenient: true) != OperationStatus.Done)
        {
            throw new FormatException("The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.");
        }

        return bytes.AsSpan(0, written).ToArray();
    }

    private static void EncodeBase64(ReadOnlySpan<byte> bytes, Span<char> text, Base64FormattingOptions options)
    {
        if (options == Base64FormattingOptions.None)
        {
            Base64Codec.Encode(bytes, text, out _, out _, true, isUrl: false);
            return;
        }

        const int BytesALine = Base64LineLength / 4 * 3;
        while (!bytes.IsEmpty)
        {
            int now = Math.Min(BytesALine, bytes.Length);
            Base64Codec.Encode(bytes[..now], text, out _, out int written, true, isUrl: false);
            bytes = bytes[now..];
            text = text[written..];
            if (!bytes.IsEmpty)
            {
                text[0] = '\r';
                text[1] = '\n';
                text = text[2..];
            }
        }
    }

    private static int GetBase64Length(int length, Base64FormattingOptions options)
    {
        long size = ((long)length + 2) / 3 * 4;
        if (options == Base64FormattingOptions.InsertLineBreaks && size != 0)
        {
            size += (size - 1) / Base64LineLength * 2;
        }

        return size <= int.MaxValue ? (int)size : throw new OutOfMemoryException();
    }

    private static void CheckRange(byte[] inArray, int offset, int length)
    {
        ArgumentNullException.ThrowIfNull(inArray);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        if (offset > inArray.Length - length)
        {
            throw new ArgumentOutOfRangeException(nameof(offset), "Offset and length must refer to a position in the string.");
        }
    }

    private static void CheckOptions(Base64FormattingOptions options)
    {
        if ((uint)options > (uint)Base64FormattingOptions.InsertLineBreaks)
        {
            throw new ArgumentException($"Illegal enum value: {(int)options}.", nameof(options));
        }
    }
}
