using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace System.Text;

/// <summary>UTF-16, in either order of bytes.</summary>
public class UnicodeEncoding : Encoding
{
    public const int CharSize = 2;

    private readonly bool _isBigEndian;
    private readonly bool _hasMark;

    public UnicodeEncoding()
        : this(bigEndian: false, byteOrderMark: true)
    {
    }

    public UnicodeEncoding(bool bigEndian, bool byteOrderMark)
        : base(bigEndian ? 1201 : 1200)
    {
        _isBigEndian = bigEndian;
        _hasMark = byteOrderMark;
    }

    public UnicodeEncoding(bool bigEndian, bool byteOrderMark, bool throwOnInvalidBytes)
        : this(bigEndian, byteOrderMark)
    {
        if (throwOnInvalidBytes)
        {
            EncoderFallback = EncoderFallback.ExceptionFallback;
            DecoderFallback = DecoderFallback.ExceptionFallback;
        }
    }

    public override string WebName => _isBigEndian ? "utf-16BE" : "utf-16";

    public override string EncodingName => _isBigEndian ? "Unicode (Big-Endian)" : "Unicode";

    public override ReadOnlySpan<byte> Preamble => !_hasMark ? default : _isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE];

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
        return ScaleCount(charCount + 1L, 2, EncoderFallback.MaxCharCount, nameof(charCount), bytes: true);
    }

    public override int GetMaxCharCount(int byteCount)
    {
        CheckCount(byteCount, nameof(byteCount));
        return ScaleCount((byteCount >> 1) + (byteCount & 1) + 1L, 1, DecoderFallback.MaxCharCount, nameof(byteCount), bytes: false);
    }

    public override bool Equals([NotNullWhen(true)] object? value) =>
        value is UnicodeEncoding other && _isBigEndian == other._isBigEndian && _hasMark == other._hasMark
        && EncoderFallback.Equals(other.EncoderFallback) && DecoderFallback.Equals(other.DecoderFallback);

    public override int GetHashCode() =>
        CodePage + EncoderFallback.GetHashCode() + DecoderFallback.GetHashCode() + (_hasMark ? 4 : 0) + (_isBigEndian ? 8 : 0);

    internal override bool TryEncodeScalar(uint scalar, Span<byte> bytes, out int length)
    {
        length = scalar >= 0x10000 ? 4 : 2;
        if (length == 4)
        {
            Write(bytes, (ushort)(0xD7C0 + (scalar >> 10)));
            Write(bytes[2..], (ushort)(0xDC00 + (scalar & 0x3FF)));
        }
        else
        {
            Write(bytes, (ushort)scalar);
        }

        return true;
    }

    internal override OperationStatus DecodeScalar(ReadOnlySpan<byte> bytes, out uint scalar, out int length)
    {
        scalar = 0xFFFD;
        length = bytes.Length == 1 ? 1 : 2;
        if (bytes.Length == 1)
        {
            return OperationStatus.NeedMoreData;
        }

        char first = (char)Read(bytes);
        if (!char.IsSurrogate(first))
        {
            scalar = first;
            return OperationStatus.Done;
        }

        if (char.IsLowSurrogate(first))
        {
            return OperationStatus.InvalidData;
        }

        if (bytes.Length < 4)
        {
            length = bytes.Length;
            return OperationStatus.NeedMoreData;
        }

        char second = (char)Read(bytes[2..]);
        if (!char.IsLowSurrogate(second))
        {
            return OperationStatus.InvalidData;
        }

        scalar = char.JoinSurrogates(first, second);
        length = 4;
        return OperationStatus.Done;
    }

    private void Write(Span<byte> bytes, ushort unit)
    {
        if (_isBigEndian)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes, unit);
        }
        else
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes, unit);
        }
    }

    private ushort Read(ReadOnlySpan<byte> bytes) =>
        _isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}
