namespace System.Text;

/// <summary>Text as bytes.</summary>
public abstract class Encoding
{
    private static readonly Encoding s_utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);
    private static readonly Encoding s_ascii = new ASCIIEncoding();
    private static readonly Encoding s_unicode = new UnicodeEncoding();
    private static readonly Encoding s_latin1 = new Latin1Encoding();

    public static Encoding UTF8 => s_utf8;

    public static Encoding ASCII => s_ascii;

    public static Encoding Unicode => s_unicode;

    public static Encoding Latin1 => s_latin1;

    public static Encoding Default => s_utf8;

    public abstract string WebName { get; }

    public virtual string EncodingName => WebName;

    public virtual ReadOnlySpan<byte> Preamble => default;

    public abstract int GetByteCount(ReadOnlySpan<char> chars);

    public abstract int GetBytes(ReadOnlySpan<char> chars, Span<byte> bytes);

    public abstract int GetCharCount(ReadOnlySpan<byte> bytes);

    public abstract int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars);

    public abstract int GetMaxByteCount(int charCount);

    public abstract int GetMaxCharCount(int byteCount);

    public byte[] GetPreamble() => Preamble.ToArray();

    public int GetByteCount(string s) => GetByteCount(s.AsSpan());

    public int GetByteCount(char[] chars) => GetByteCount(new ReadOnlySpan<char>(chars));

    public byte[] GetBytes(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        byte[] bytes = new byte[GetByteCount(s.AsSpan())];
        GetBytes(s.AsSpan(), bytes);
        return bytes;
    }

    public byte[] GetBytes(char[] chars) => GetBytes(new string(chars));

    public int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
        GetBytes(s.AsSpan(charIndex, charCount), bytes.AsSpan(byteIndex));

    public int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
        GetBytes(chars.AsSpan(charIndex, charCount), bytes.AsSpan(byteIndex));

    public bool TryGetBytes(ReadOnlySpan<char> chars, Span<byte> bytes, out int bytesWritten)
    {
        if (GetByteCount(chars) > bytes.Length)
        {
            bytesWritten = 0;
            return false;
        }

        bytesWritten = GetBytes(chars, bytes);
        return true;
    }

    public int GetCharCount(byte[] bytes) => GetCharCount(new ReadOnlySpan<byte>(bytes));

    public char[] GetChars(byte[] bytes)
    {
        char[] characters = new char[GetCharCount(bytes)];
        GetChars(bytes, characters);
        return characters;
    }

    public int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
        GetChars(bytes.AsSpan(byteIndex, byteCount), chars.AsSpan(charIndex));

    public string GetString(ReadOnlySpan<byte> bytes)
    {
        int count = GetCharCount(bytes);
        if (count == 0)
        {
            return "";
        }

        string text = string.FastAllocateString(count);
        GetChars(bytes, text.GetWritableSpan());
        return text;
    }

    public unsafe string GetString(byte* bytes, int byteCount) => GetString(new ReadOnlySpan<byte>(bytes, byteCount));

    public string GetString(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return GetString(new ReadOnlySpan<byte>(bytes));
    }

    public string GetString(byte[] bytes, int index, int count) => GetString(new ReadOnlySpan<byte>(bytes, index, count));
}
