using System.Runtime.InteropServices;

namespace System.Text;

/// <summary>UTF-16, little-endian.</summary>
public class UnicodeEncoding : Encoding
{
    public override string WebName => "utf-16";

    public override ReadOnlySpan<byte> Preamble => [0xFF, 0xFE];

    public override int GetByteCount(ReadOnlySpan<char> chars) => checked(chars.Length * sizeof(char));

    public override int GetBytes(ReadOnlySpan<char> chars, Span<byte> bytes)
    {
        MemoryMarshal.AsBytes(chars).CopyTo(bytes);
        return chars.Length * sizeof(char);
    }

    public override int GetCharCount(ReadOnlySpan<byte> bytes) => bytes.Length / sizeof(char);

    public override int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars)
    {
        ReadOnlySpan<char> text = MemoryMarshal.Cast<byte, char>(bytes);
        text.CopyTo(chars);
        return text.Length;
    }

    public override int GetMaxByteCount(int charCount) => checked((charCount + 1) * sizeof(char));

    public override int GetMaxCharCount(int byteCount) => (byteCount / sizeof(char)) + 1;
}
