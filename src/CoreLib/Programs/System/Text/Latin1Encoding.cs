using System.Buffers;

namespace System.Text;

/// <summary>ISO 8859-1.</summary>
internal sealed class Latin1Encoding : Encoding
{
    private const uint Limit = 0xFF;

    public Latin1Encoding()
        : base(28591)
    {
    }

    public override string WebName => "iso-8859-1";

    public override string EncodingName => "Western European (ISO)";

    public override bool IsSingleByte => true;

    private protected override EncoderFallback DefaultEncoderFallback => EncoderLatin1BestFitFallback.Instance;

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

    public override bool IsAlwaysNormalized(NormalizationForm form) => form == NormalizationForm.FormC;

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
