namespace System.Buffers.Text;

/// <summary>Base64 in UTF-8.</summary>
public static class Base64
{
    private const int MaximumEncodeLength = 1_610_612_733;

    public static int GetMaxEncodedToUtf8Length(int length)
    {
        if ((uint)length > MaximumEncodeLength)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(length));
        }

        return (length + 2) / 3 * 4;
    }

    public static int GetMaxDecodedFromUtf8Length(int length)
    {
        if (length < 0)
        {
            ThrowHelper.ThrowArgumentOutOfRange(nameof(length));
        }

        return (length >> 2) * 3;
    }

    public static OperationStatus EncodeToUtf8(
        ReadOnlySpan<byte> bytes, Span<byte> utf8, out int bytesConsumed, out int bytesWritten, bool isFinalBlock = true) =>
        Base64Codec.Encode(bytes, utf8, out bytesConsumed, out bytesWritten, isFinalBlock, isUrl: false);

    public static OperationStatus EncodeToUtf8InPlace(Span<byte> buffer, int dataLength, out int bytesWritten)
    {
        bytesWritten = 0;
        if (buffer.Length < GetMaxEncodedToUtf8Length(dataLength))
        {
            return OperationStatus.DestinationTooSmall;
        }

        return Base64Codec.Encode(buffer[..dataLength].ToArray(), buffer, out _, out bytesWritten, true, isUrl: false);
    }

    public static OperationStatus DecodeFromUtf8(
        ReadOnlySpan<byte> utf8, Span<byte> bytes, out int bytesConsumed, out int bytesWritten, bool isFinalBlock = true) =>
        Base64Codec.Decode(utf8, bytes, out bytesConsumed, out bytesWritten, isFinalBlock, isUrl: false);

    // What is written never passes what is read.
    public static OperationStatus DecodeFromUtf8InPlace(Span<byte> buffer, out int bytesWritten)
    {
        OperationStatus status = Base64Codec.Decode<byte>(buffer, buffer, out _, out bytesWritten, true, isUrl: false);
        return status;
    }

    public static bool IsValid(ReadOnlySpan<char> base64Text) => IsValid(base64Text, out _);

    public static bool IsValid(ReadOnlySpan<char> base64Text, out int decodedLength) =>
        Base64Codec.IsValid(base64Text, out decodedLength, isUrl: false);

    public static bool IsValid(ReadOnlySpan<byte> base64TextUtf8) => IsValid(base64TextUtf8, out _);

    public static bool IsValid(ReadOnlySpan<byte> base64TextUtf8, out int decodedLength) =>
        Base64Codec.IsValid(base64TextUtf8, out decodedLength, isUrl: false);
}
