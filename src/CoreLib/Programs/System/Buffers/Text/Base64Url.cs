namespace System.Buffers.Text;

/// <summary>Base64 with the alphabet for addresses and file names, without padding.</summary>
public static class Base64Url
{
    public static int GetEncodedLength(int bytesLength)
    {
        if ((uint)bytesLength > 1_610_612_733)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(bytesLength));
        }

        (int whole, int rest) = Math.DivRem(bytesLength, 3);
        return (whole * 4) + (rest == 0 ? 0 : rest + 1);
    }

    public static int GetMaxDecodedLength(int base64Length)
    {
        if (base64Length < 0)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(base64Length));
        }

        (int whole, int rest) = Math.DivRem(base64Length, 4);
        return (whole * 3) + (rest > 0 ? rest - 1 : 0);
    }

    public static OperationStatus EncodeToUtf8(
        ReadOnlySpan<byte> source, Span<byte> destination, out int bytesConsumed, out int bytesWritten, bool isFinalBlock = true) =>
        Base64Codec.Encode(source, destination, out bytesConsumed, out bytesWritten, isFinalBlock, isUrl: true);

    public static int EncodeToUtf8(ReadOnlySpan<byte> source, Span<byte> destination) =>
        TryEncodeToUtf8(source, destination, out int written)
            ? written
            : throw new ArgumentException("Destination is too short.", nameof(destination));

    public static byte[] EncodeToUtf8(ReadOnlySpan<byte> source)
    {
        byte[] text = new byte[GetEncodedLength(source.Length)];
        EncodeToUtf8(source, text);
        return text;
    }

    public static bool TryEncodeToUtf8(ReadOnlySpan<byte> source, Span<byte> destination, out int bytesWritten) =>
        EncodeToUtf8(source, destination, out _, out bytesWritten) == OperationStatus.Done;

    public static OperationStatus DecodeFromUtf8(
        ReadOnlySpan<byte> source, Span<byte> destination, out int bytesConsumed, out int bytesWritten, bool isFinalBlock = true) =>
        Base64Codec.Decode(source, destination, out bytesConsumed, out bytesWritten, isFinalBlock, isUrl: true);

    public static int DecodeFromUtf8(ReadOnlySpan<byte> source, Span<byte> destination) =>
        TryDecodeFromUtf8(source, destination, out int written)
            ? written
            : throw new ArgumentException("Destination is too short.", nameof(destination));

    public static byte[] DecodeFromUtf8(ReadOnlySpan<byte> source)
    {
        Span<byte> bytes = new byte[GetMaxDecodedLength(source.Length)];
        return bytes[..DecodeFromUtf8(source, bytes)].ToArray();
    }

    public static bool TryDecodeFromUtf8(ReadOnlySpan<byte> source, Span<byte> destination, out int bytesWritten) =>
        Check(DecodeFromUtf8(source, destination, out _, out bytesWritten));

    public static bool IsValid(ReadOnlySpan<byte> utf8Base64UrlText) => IsValid(utf8Base64UrlText, out _);

    public static bool IsValid(ReadOnlySpan<byte> utf8Base64UrlText, out int decodedLength) =>
        Base64Codec.IsValid(utf8Base64UrlText, out decodedLength, isUrl: true);

    public static OperationStatus EncodeToChars(
        ReadOnlySpan<byte> source, Span<char> destination, out int bytesConsumed, out int charsWritten, bool isFinalBlock = true) =>
        Base64Codec.Encode(source, destination, out bytesConsumed, out charsWritten, isFinalBlock, isUrl: true);

    public static int EncodeToChars(ReadOnlySpan<byte> source, Span<char> destination) =>
        TryEncodeToChars(source, destination, out int written)
            ? written
            : throw new ArgumentException("Destination is too short.", nameof(destination));

    public static char[] EncodeToChars(ReadOnlySpan<byte> source)
    {
        char[] text = new char[GetEncodedLength(source.Length)];
        EncodeToChars(source, text);
        return text;
    }

    public static bool TryEncodeToChars(ReadOnlySpan<byte> source, Span<char> destination, out int charsWritten) =>
        EncodeToChars(source, destination, out _, out charsWritten) == OperationStatus.Done;

    public static OperationStatus DecodeFromChars(
        ReadOnlySpan<char> source, Span<byte> destination, out int charsConsumed, out int bytesWritten, bool isFinalBlock = true) =>
        Base64Codec.Decode(source, destination, out charsConsumed, out bytesWritten, isFinalBlock, isUrl: true);

    public static int DecodeFromChars(ReadOnlySpan<char> source, Span<byte> destination) =>
        TryDecodeFromChars(source, destination, out int written)
            ? written
            : throw new ArgumentException("Destination is too short.", nameof(destination));

    public static byte[] DecodeFromChars(ReadOnlySpan<char> source)
    {
        Span<byte> bytes = new byte[GetMaxDecodedLength(source.Length)];
        return bytes[..DecodeFromChars(source, bytes)].ToArray();
    }

    public static bool TryDecodeFromChars(ReadOnlySpan<char> source, Span<byte> destination, out int bytesWritten) =>
        Check(DecodeFromChars(source, destination, out _, out bytesWritten));

    public static bool IsValid(ReadOnlySpan<char> base64UrlText) => IsValid(base64UrlText, out _);

    public static bool IsValid(ReadOnlySpan<char> base64UrlText, out int decodedLength) =>
        Base64Codec.IsValid(base64UrlText, out decodedLength, isUrl: true);

    public static int DecodeFromUtf8InPlace(Span<byte> buffer)
    {
        Check(Base64Codec.Decode<byte>(buffer, buffer, out _, out int written, true, isUrl: true));
        return written;
    }

    public static string EncodeToString(ReadOnlySpan<byte> source) => new(EncodeToChars(source));

    public static bool TryEncodeToUtf8InPlace(Span<byte> buffer, int dataLength, out int bytesWritten)
    {
        bytesWritten = 0;
        return buffer.Length >= GetEncodedLength(dataLength)
            && TryEncodeToUtf8(buffer[..dataLength].ToArray(), buffer, out bytesWritten);
    }

    private static bool Check(OperationStatus status) => status switch
    {
        OperationStatus.Done => true,
        OperationStatus.DestinationTooSmall => false,
        _ => throw new FormatException("The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters."),
    };
}
