namespace System.Text;

public abstract unsafe partial class Encoding
{
    internal const string OutsideBuffer = "Index and count must refer to a location within the buffer.";
    private const string OutsideString = "Index and count must refer to a location within the string.";

    public virtual int GetByteCount(char[] chars)
    {
        ArgumentNullException.ThrowIfNull(chars);
        return GetByteCount(chars, 0, chars.Length);
    }

    public virtual int GetByteCount(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return IsBuiltIn ? CountBytes(s) : GetByteCount(s.ToCharArray());
    }

    public abstract int GetByteCount(char[] chars, int index, int count);

    public int GetByteCount(string s, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(s);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (index > s.Length - count)
        {
            throw new ArgumentOutOfRangeException(nameof(index), OutsideString);
        }

        return GetByteCount(s.AsSpan(index, count));
    }

    public virtual int GetByteCount(char* chars, int count)
    {
        ArgumentNullException.ThrowIfNull(chars);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return GetByteCount(new ReadOnlySpan<char>(chars, count));
    }

    public virtual int GetByteCount(ReadOnlySpan<char> chars) =>
        IsBuiltIn ? CountBytes(chars) : GetByteCount(chars.ToArray(), 0, chars.Length);

    public virtual byte[] GetBytes(char[] chars)
    {
        ArgumentNullException.ThrowIfNull(chars);
        return GetBytes(chars, 0, chars.Length);
    }

    public virtual byte[] GetBytes(char[] chars, int index, int count)
    {
        byte[] bytes = new byte[GetByteCount(chars, index, count)];
        GetBytes(chars, index, count, bytes, 0);
        return bytes;
    }

    public abstract int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex);

    public virtual byte[] GetBytes(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        byte[] bytes = new byte[GetByteCount(s)];
        GetBytes(s, 0, s.Length, bytes, 0);
        return bytes;
    }

    public byte[] GetBytes(string s, int index, int count)
    {
        byte[] bytes = new byte[GetByteCount(s, index, count)];
        GetBytes(s.AsSpan(index, count), bytes);
        return bytes;
    }

    public virtual int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex)
    {
        if (s is null || bytes is null)
        {
            throw new ArgumentNullException(s is null ? nameof(s) : nameof(bytes));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(charIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(charCount);
        if (s.Length - charIndex < charCount)
        {
            throw new ArgumentOutOfRangeException(nameof(s), OutsideString);
        }

        CheckByteIndex(bytes, byteIndex);
        return GetBytes(s.AsSpan(charIndex, charCount), bytes.AsSpan(byteIndex));
    }

    public virtual int GetBytes(char* chars, int charCount, byte* bytes, int byteCount)
    {
        if (chars is null || bytes is null)
        {
            throw new ArgumentNullException(chars is null ? nameof(chars) : nameof(bytes));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(charCount);
        ArgumentOutOfRangeException.ThrowIfNegative(byteCount);
        return GetBytes(new ReadOnlySpan<char>(chars, charCount), new Span<byte>(bytes, byteCount));
    }

    public virtual int GetBytes(ReadOnlySpan<char> chars, Span<byte> bytes)
    {
        if (IsBuiltIn)
        {
            if (!EncodeAll(chars, bytes, out int written))
            {
                throw BytesTooSmall();
            }

            return written;
        }

        byte[] result = GetBytes(chars.ToArray(), 0, chars.Length);
        result.CopyTo(bytes);
        return result.Length;
    }

    public virtual bool TryGetBytes(ReadOnlySpan<char> chars, Span<byte> bytes, out int bytesWritten)
    {
        if (IsBuiltIn)
        {
            bool fits = EncodeAll(chars, bytes, out bytesWritten);
            bytesWritten = fits ? bytesWritten : 0;
            return fits;
        }

        bytesWritten = 0;
        if (GetByteCount(chars) > bytes.Length)
        {
            return false;
        }

        bytesWritten = GetBytes(chars, bytes);
        return true;
    }

    internal Exception BytesTooSmall() => new ArgumentException(
        $"The output byte buffer is too small to contain the encoded data, encoding codepage '{CodePage}' and fallback '{NameOf(EncoderFallback)}'.",
        "bytes");

    private protected int CountArray(char[] chars, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(chars);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (chars.Length - index < count)
        {
            throw new ArgumentOutOfRangeException(nameof(chars), OutsideBuffer);
        }

        return CountBytes(new ReadOnlySpan<char>(chars, index, count));
    }

    private protected int EncodeArray(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
    {
        if (chars is null || bytes is null)
        {
            throw new ArgumentNullException(chars is null ? nameof(chars) : nameof(bytes));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(charIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(charCount);
        if (chars.Length - charIndex < charCount)
        {
            throw new ArgumentOutOfRangeException(nameof(chars), OutsideBuffer);
        }

        CheckByteIndex(bytes, byteIndex);
        return GetBytes(new ReadOnlySpan<char>(chars, charIndex, charCount), bytes.AsSpan(byteIndex));
    }

    private static void CheckByteIndex(byte[] bytes, int byteIndex)
    {
        if ((uint)byteIndex > (uint)bytes.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(byteIndex), string.IndexTooLarge);
        }
    }

    private static string NameOf(object fallback) => fallback switch
    {
        EncoderReplacementFallback => "System.Text.EncoderReplacementFallback",
        DecoderReplacementFallback => "System.Text.DecoderReplacementFallback",
        EncoderExceptionFallback => "System.Text.EncoderExceptionFallback",
        DecoderExceptionFallback => "System.Text.DecoderExceptionFallback",
        EncoderLatin1BestFitFallback => "System.Text.EncoderLatin1BestFitFallback",
        _ => fallback.GetType().ToString(),
    };
}
