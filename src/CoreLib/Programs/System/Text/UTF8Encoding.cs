using System.Buffers;
using System.Text.Unicode;

namespace System.Text;

/// <summary>UTF-8. What cannot be encoded becomes U+FFFD, or an exception if so asked for.</summary>
public class UTF8Encoding : Encoding
{
    private readonly bool _emitsIdentifier;
    private readonly bool _throwsOnInvalid;

    public UTF8Encoding()
    {
    }

    public UTF8Encoding(bool encoderShouldEmitUTF8Identifier)
    {
        _emitsIdentifier = encoderShouldEmitUTF8Identifier;
    }

    public UTF8Encoding(bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes)
    {
        _emitsIdentifier = encoderShouldEmitUTF8Identifier;
        _throwsOnInvalid = throwOnInvalidBytes;
    }

    public override string WebName => "utf-8";

    public override ReadOnlySpan<byte> Preamble => _emitsIdentifier ? [0xEF, 0xBB, 0xBF] : default;

    public override int GetByteCount(ReadOnlySpan<char> chars) => Utf8Text.CountBytes(chars);

    public override int GetBytes(ReadOnlySpan<char> chars, Span<byte> bytes)
    {
        OperationStatus status = Utf8.FromUtf16(chars, bytes, out _, out int written, replaceInvalidSequences: !_throwsOnInvalid);
        Check(status);
        return written;
    }

    public override int GetCharCount(ReadOnlySpan<byte> bytes) => Utf8Text.CountChars(bytes);

    public override int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars)
    {
        OperationStatus status = Utf8.ToUtf16(bytes, chars, out _, out int written, replaceInvalidSequences: !_throwsOnInvalid);
        Check(status);
        return written;
    }

    public override int GetMaxByteCount(int charCount) => checked((charCount + 1) * 3);

    public override int GetMaxCharCount(int byteCount) => checked(byteCount + 1);

    private static void Check(OperationStatus status)
    {
        if (status == OperationStatus.DestinationTooSmall)
        {
            throw new ArgumentException("The output buffer is too small.");
        }

        if (status == OperationStatus.InvalidData)
        {
            throw new ArgumentException("The text cannot be converted to or from UTF-8.");
        }
    }
}
