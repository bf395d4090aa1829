using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace System.Text;

/// <summary>UTF-32, in either order of bytes.</summary>
public sealed class UTF32Encoding : Encoding
{
    private readonly bool _isBigEndian;
    private readonly bool _hasMark;

    public UTF32Encoding()
        : this(bigEndian: false, byteOrderMark: true)
    {
    }

    public UTF32Encoding(bool bigEndian, bool byteOrderMark)
        : base(bigEndian ? 12001 : 12000)
    {
        _isBigEndian = bigEndian;
        _hasMark = byteOrderMark;
    }

    public UTF32Encoding(bool bigEndian, bool byteOrderMark, bool throwOnInvalidCharacters)
        : this(bigEndian, byteOrderMark)
    {
        if (throwOnInvalidCharacters)
        {
            EncoderFallback = EncoderFallback.ExceptionFallback;
            DecoderFallback = DecoderFallback.ExceptionFallback;
        }
    }

    public override string WebName => _isBigEndian ? "utf-32BE" : "utf-32";

    public override string EncodingName => _isBigEndian ? "Unicode (UTF-32 Big-Endian)" : "Unicode (UTF-32)";

    public override ReadOnlySpan<byte> Preamble => !_hasMark ? default : _isBigEndian ? [0, 0, 0xFE, 0xFF] : [0xFF, 0xFE, 0, 0];

    private protected override EncoderFallback DefaultEncoderFallback => EncoderReplacementFallback.ReplacementCharacter;

    private protected override DecoderFallback DefaultDecoderFallback => DecoderReplacementFallback.ReplacementCharacter;

    internal override bool IsBuiltIn => true;

    public override byte[] GetPreamble() => Preamble.ToArray();

    public override int GetByteCount(char[] chars, int index, int count) => CountArray(chars, index, count);

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
        EncodeArray(chars, charIndex, charCount, bytes, byteIndex);

    public override int GetCharCount(byte[] bytes, int index, int count) => CountArray(bytes, index, count);

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
        DecodeArray(bytes, byteIndex, byteCount, chars, charIndex);

    public override int GetMaxByteCount(int charCount)
    {
        CheckCount(charCount, nameof(charCount));
        return ScaleCount(charCount + 1L, 4, EncoderFallback.MaxCharCount, nameof(charCount), bytes: true);
    }

    public override int GetMaxCharCount(int byteCount)
    {
        CheckCount(byteCount, nameof(byteCount));
        long count = (byteCount / 2) + 2;
        int longest = DecoderFallback.MaxCharCount;
        return ScaleCount(longest > 2 ? count * longest / 2 : count, 1, 1, nameof(byteCount), bytes: false);
    }

    public override bool Equals([NotNullWhen(true)] object? value) =>
        value is UTF32Encoding other && _isBigEndian == other._isBigEndian && _hasMark == other._hasMark
        && EncoderFallback.Equals(other.EncoderFallback) && DecoderFallback.Equals(other.DecoderFallback);

    public override int GetHashCode() =>
        CodePage + EncoderFallback.GetHashCode() + DecoderFallback.GetHashCode() + (_hasMark ? 4 : 0) + (_isBigEndian ? 8 : 0);

    internal override bool TryEncodeScalar(uint scalar, Span<byte> bytes, out int length)
    {
        length = 4;
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, _isBigEndian ? BinaryPrimitives.ReverseEndianness(scalar) : scalar);
        return true;
    }

    internal override OperationStatus DecodeScalar(ReadOnlySpan<byte> bytes, out uint scalar, out int length)
    {
        scalar = 0xFFFD;
        length = Math.Min(bytes.Length, 4);
        if (length < 4)
        {
            return OperationStatus.NeedMoreData;
        }

        uint value = _isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
        if (!Rune.IsValid(value))
        {
            return OperationStatus.InvalidData;
        }

        scalar = value;
        return OperationStatus.Done;
    }
}
