using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Unicode;

namespace System.Text;

/// <summary>UTF-8. What is malformed becomes U+FFFD, or an exception if so asked for.</summary>
public class UTF8Encoding : Encoding
{
    private readonly bool _emitsIdentifier;

    public UTF8Encoding()
        : base(65001)
    {
    }

    public UTF8Encoding(bool encoderShouldEmitUTF8Identifier)
        : this()
    {
        _emitsIdentifier = encoderShouldEmitUTF8Identifier;
    }

    public UTF8Encoding(bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes)
        : this(encoderShouldEmitUTF8Identifier)
    {
        if (throwOnInvalidBytes)
        {
            EncoderFallback = EncoderFallback.ExceptionFallback;
            DecoderFallback = DecoderFallback.ExceptionFallback;
        }
    }

    public override string WebName => "utf-8";

    public override string EncodingName => "Unicode (UTF-8)";

    public override ReadOnlySpan<byte> Preamble => _emitsIdentifier ? [0xEF, 0xBB, 0xBF] : default;

    private protected override EncoderFallback DefaultEncoderFallback => EncoderReplacementFallback.ReplacementCharacter;

    private protected override DecoderFallback DefaultDecoderFallback => DecoderReplacementFallback.ReplacementCharacter;

    internal override bool IsBuiltIn => true;

    // Without fallbacks of others there are quicker ways than scalar by scalar.
    private bool ReplacesUsually => ReferenceEquals(EncoderFallback, EncoderReplacementFallback.ReplacementCharacter);

    private bool ReadsUsually => ReferenceEquals(DecoderFallback, DecoderReplacementFallback.ReplacementCharacter);

    public override byte[] GetPreamble() => _emitsIdentifier ? [0xEF, 0xBB, 0xBF] : [];

    public override int GetByteCount(char[] chars, int index, int count) => CountArray(chars, index, count);

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
        EncodeArray(chars, charIndex, charCount, bytes, byteIndex);

    public override int GetCharCount(byte[] bytes, int index, int count) => CountArray(bytes, index, count);

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
        DecodeArray(bytes, byteIndex, byteCount, chars, charIndex);

    public override int GetMaxByteCount(int charCount)
    {
        CheckCount(charCount, nameof(charCount));
        return ScaleCount(charCount + 1L, 3, EncoderFallback.MaxCharCount, nameof(charCount), bytes: true);
    }

    public override int GetMaxCharCount(int byteCount)
    {
        CheckCount(byteCount, nameof(byteCount));
        return ScaleCount(byteCount + 1L, 1, DecoderFallback.MaxCharCount, nameof(byteCount), bytes: false);
    }

    public override bool Equals([NotNullWhen(true)] object? value) =>
        value is UTF8Encoding other && _emitsIdentifier == other._emitsIdentifier
        && EncoderFallback.Equals(other.EncoderFallback) && DecoderFallback.Equals(other.DecoderFallback);

    public override int GetHashCode() =>
        EncoderFallback.GetHashCode() + DecoderFallback.GetHashCode() + 65001 + (_emitsIdentifier ? 1 : 0);

    internal override int CountBytes(ReadOnlySpan<char> chars) => ReplacesUsually ? Utf8Text.CountBytes(chars) : base.CountBytes(chars);

    internal override int CountChars(ReadOnlySpan<byte> bytes) => ReadsUsually ? Utf8Text.CountChars(bytes) : base.CountChars(bytes);

    internal override bool EncodeAll(ReadOnlySpan<char> chars, Span<byte> bytes, out int written) => ReplacesUsually
        ? Utf8.FromUtf16(chars, bytes, out _, out written) == OperationStatus.Done
        : base.EncodeAll(chars, bytes, out written);

    internal override bool DecodeAll(ReadOnlySpan<byte> bytes, Span<char> chars, out int written) => ReadsUsually
        ? Utf8.ToUtf16(bytes, chars, out _, out written) == OperationStatus.Done
        : base.DecodeAll(bytes, chars, out written);

    internal override bool TryEncodeScalar(uint scalar, Span<byte> bytes, out int length) => Utf8.TryEncode(scalar, bytes, out length);

    internal override OperationStatus DecodeScalar(ReadOnlySpan<byte> bytes, out uint scalar, out int length) =>
        Utf8.Decode(bytes, out scalar, out length);
}
