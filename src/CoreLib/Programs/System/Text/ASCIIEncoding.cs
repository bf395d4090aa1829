using System.Buffers;

namespace System.Text;

/// <summary>ASCII.</summary>
public class ASCIIEncoding : Encoding
{
    private const uint Limit = 0x7F;

    public ASCIIEncoding()
        : base(20127)
    {
    }

    public override string WebName => "us-ascii";

    public override string EncodingName => "US-ASCII";

    public override bool IsSingleByte => true;

    internal override bool IsBuiltIn => true;

    internal override int LongestSequence => 1;

    public override int GetByteCount(char[] chars, int index, int count) => CountArray(chars, index, count);

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
        EncodeArray(chars, charIndex, charCount, bytes, byteIndex);

    public override int GetCharCount(byte[] bytes, int index, int count) => CountArray(bytes, index, count);

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
        DecodeArray(bytes, byteIndex, byteCount, chars, charIndex);

    public override int GetMaxByteCount(int charCount)
    {
        CheckCount(charCount, nameof(charCount));
        return ScaleCount(charCount + 1L, 1, EncoderFallback.MaxCharCount, nameof(charCount), bytes: true);
    }

    public override int GetMaxCharCount(int byteCount)
    {
        CheckCount(byteCount, nameof(byteCount));
        return ScaleCount(byteCount, 1, DecoderFallback.MaxCharCount, nameof(byteCount), bytes: false);
    }

    internal override bool TryEncodeScalar(uint scalar, Span<byte> bytes, out int length)
    {
        length = 1;
        bytes[0] = (byte)scalar;
        return scalar <= Limit;
    }

    internal override OperationStatus DecodeScalar(ReadOnlySpan<byte> bytes, out uint scalar, out int length)
    {
        length = 1;
        scalar = bytes[0];
        return scalar <= Limit ? OperationStatus.Done : OperationStatus.InvalidData;
    }
}
