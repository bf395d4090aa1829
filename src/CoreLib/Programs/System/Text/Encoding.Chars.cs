namespace System.Text;

public abstract unsafe partial class Encoding
{
    public virtual int GetCharCount(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return GetCharCount(bytes, 0, bytes.Length);
    }

    public abstract int GetCharCount(byte[] bytes, int index, int count);

    public virtual int GetCharCount(byte* bytes, int count)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return GetCharCount(new ReadOnlySpan<byte>(bytes, count));
    }

    public virtual int GetCharCount(ReadOnlySpan<byte> bytes) =>
        IsBuiltIn ? CountChars(bytes) : GetCharCount(bytes.ToArray(), 0, bytes.Length);

    public virtual char[] GetChars(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return GetChars(bytes, 0, bytes.Length);
    }

    public virtual char[] GetChars(byte[] bytes, int index, int count)
    {
        char[] chars = new char[GetCharCount(bytes, index, count)];
        GetChars(bytes, index, count, chars, 0);
        return chars;
    }

    public abstract int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex);

    public virtual int GetChars(byte* bytes, int byteCount, char* chars, int charCount)
    {
        if (bytes is null || chars is null)
        {
            throw new ArgumentNullException(bytes is null ? nameof(bytes) : nameof(chars));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(byteCount);
        ArgumentOutOfRangeException.ThrowIfNegative(charCount);
        return GetChars(new ReadOnlySpan<byte>(bytes, byteCount), new Span<char>(chars, charCount));
    }

    public virtual int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars)
    {
        if (IsBuiltIn)
        {
            if (!DecodeAll(bytes, chars, out int written))
            {
                throw CharsTooSmall();
            }

            return written;
        }

        char[] result = GetChars(bytes.ToArray(), 0, bytes.Length);
        result.CopyTo(chars);
        return result.Length;
    }

    public virtual bool TryGetChars(ReadOnlySpan<byte> bytes, Span<char> chars, out int charsWritten)
    {
        if (IsBuiltIn)
        {
            bool fits = DecodeAll(bytes, chars, out charsWritten);
            charsWritten = fits ? charsWritten : 0;
            return fits;
        }

        charsWritten = 0;
        if (GetCharCount(bytes) > chars.Length)
        {
            return false;
        }

        charsWritten = GetChars(bytes, chars);
        return true;
    }

    public string GetString(byte* bytes, int byteCount)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentOutOfRangeException.ThrowIfNegative(byteCount);
        return GetString(new ReadOnlySpan<byte>(bytes, byteCount));
    }

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

    public virtual string GetString(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return GetString(bytes, 0, bytes.Length);
    }

    public virtual string GetString(byte[] bytes, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (bytes.Length - index < count)
        {
            throw new ArgumentOutOfRangeException(nameof(bytes), OutsideBuffer);
        }

        return GetString(new ReadOnlySpan<byte>(bytes, index, count));
    }

    internal Exception CharsTooSmall() => new ArgumentException(
        $"The output char buffer is too small to contain the decoded characters, encoding codepage '{CodePage}' and fallback '{NameOf(DecoderFallback)}'.",
        "chars");

    private protected int CountArray(byte[] bytes, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (bytes.Length - index < count)
        {
            throw new ArgumentOutOfRangeException(nameof(bytes), OutsideBuffer);
        }

        return CountChars(new ReadOnlySpan<byte>(bytes, index, count));
    }

    private protected int DecodeArray(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        if (bytes is null || chars is null)
        {
            throw new ArgumentNullException(bytes is null ? nameof(bytes) : nameof(chars));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(byteIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(byteCount);
        if (bytes.Length - byteIndex < byteCount)
        {
            throw new ArgumentOutOfRangeException(nameof(bytes), OutsideBuffer);
        }

        if ((uint)charIndex > (uint)chars.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(charIndex), string.IndexTooLarge);
        }

        return GetChars(new ReadOnlySpan<byte>(bytes, byteIndex, byteCount), chars.AsSpan(charIndex));
    }
}
