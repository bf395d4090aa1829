namespace System.Text;

/// <summary>One byte per character up to a limit; a question mark for the rest.</summary>
public abstract class SingleByteEncoding : Encoding
{
    private protected abstract char Limit { get; }

    public override int GetByteCount(ReadOnlySpan<char> chars) => chars.Length;

    public override int GetBytes(ReadOnlySpan<char> chars, Span<byte> bytes)
    {
        for (int i = 0; i < chars.Length; i++)
        {
            bytes[i] = chars[i] <= Limit ? (byte)chars[i] : (byte)'?';
        }

        return chars.Length;
    }

    public override int GetCharCount(ReadOnlySpan<byte> bytes) => bytes.Length;

    public override int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars)
    {
        for (int i = 0; i < bytes.Length; i++)
        {
            chars[i] = bytes[i] <= Limit ? (char)bytes[i] : '?';
        }

        return bytes.Length;
    }

    public override int GetMaxByteCount(int charCount) => charCount;

    public override int GetMaxCharCount(int byteCount) => byteCount;
}
