namespace System.Text;

/// <summary>Decodes bytes that come in blocks: beginnings of sequences wait for the rest.</summary>
public abstract unsafe class Decoder
{
    private DecoderFallback? _fallback;
    private DecoderFallbackBuffer? _fallbackBuffer;

    protected Decoder()
    {
    }

    public DecoderFallback? Fallback
    {
        get => _fallback;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            if (_fallbackBuffer is { Remaining: > 0 })
            {
                throw new ArgumentException(
                    "Cannot change fallback when buffer is not empty. Previous Convert() call left data in the fallback buffer.", nameof(value));
            }

            _fallback = value;
            _fallbackBuffer = null;
        }
    }

    public DecoderFallbackBuffer FallbackBuffer =>
        _fallbackBuffer ??= (_fallback ?? DecoderFallback.ReplacementFallback).CreateFallbackBuffer();

    public virtual void Reset()
    {
        GetChars([], 0, 0, new char[64], 0, flush: true);
        _fallbackBuffer?.Reset();
    }

    public abstract int GetCharCount(byte[] bytes, int index, int count);

    public virtual int GetCharCount(byte[] bytes, int index, int count, bool flush) => GetCharCount(bytes, index, count);

    public virtual int GetCharCount(byte* bytes, int count, bool flush)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return GetCharCount(new ReadOnlySpan<byte>(bytes, count), flush);
    }

    public virtual int GetCharCount(ReadOnlySpan<byte> bytes, bool flush) => GetCharCount(bytes.ToArray(), 0, bytes.Length, flush);

    public abstract int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex);

    public virtual int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex, bool flush) =>
        GetChars(bytes, byteIndex, byteCount, chars, charIndex);

    public virtual int GetChars(byte* bytes, int byteCount, char* chars, int charCount, bool flush)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(chars);
        ArgumentOutOfRangeException.ThrowIfNegative(byteCount);
        ArgumentOutOfRangeException.ThrowIfNegative(charCount);
        return GetChars(new ReadOnlySpan<byte>(bytes, byteCount), new Span<char>(chars, charCount), flush);
    }

    public virtual int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars, bool flush)
    {
        char[] result = new char[chars.Length];
        int count = GetChars(bytes.ToArray(), 0, bytes.Length, result, 0, flush);
        result.AsSpan(0, count).CopyTo(chars);
        return count;
    }

    public virtual void Convert(
        byte[] bytes,
        int byteIndex,
        int byteCount,
        char[] chars,
        int charIndex,
        int charCount,
        bool flush,
        out int bytesUsed,
        out int charsUsed,
        out bool completed)
    {
        CodingChecks.Check(bytes, byteIndex, byteCount, nameof(bytes), nameof(byteIndex), nameof(byteCount));
        CodingChecks.Check(chars, charIndex, charCount, nameof(chars), nameof(charIndex), nameof(charCount));
        for (bytesUsed = byteCount; bytesUsed > 0; bytesUsed /= 2)
        {
            if (GetCharCount(bytes, byteIndex, bytesUsed, flush) <= charCount)
            {
                charsUsed = GetChars(bytes, byteIndex, bytesUsed, chars, charIndex, flush);
                completed = bytesUsed == byteCount && _fallbackBuffer is not { Remaining: > 0 };
                return;
            }

            flush = false;
        }

        if (byteCount != 0)
        {
            throw new ArgumentException("Conversion buffer overflow.");
        }

        charsUsed = GetChars(bytes, byteIndex, 0, chars, charIndex, flush);
        completed = true;
    }

    public virtual void Convert(
        byte* bytes, int byteCount, char* chars, int charCount, bool flush, out int bytesUsed, out int charsUsed, out bool completed)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(chars);
        ArgumentOutOfRangeException.ThrowIfNegative(byteCount);
        ArgumentOutOfRangeException.ThrowIfNegative(charCount);
        Convert(
            new ReadOnlySpan<byte>(bytes, byteCount), new Span<char>(chars, charCount), flush, out bytesUsed, out charsUsed, out completed);
    }

    public virtual void Convert(
        ReadOnlySpan<byte> bytes, Span<char> chars, bool flush, out int bytesUsed, out int charsUsed, out bool completed)
    {
        char[] result = new char[chars.Length];
        Convert(
            bytes.ToArray(), 0, bytes.Length, result, 0, result.Length, flush, out bytesUsed, out charsUsed, out completed);
        result.AsSpan(0, charsUsed).CopyTo(chars);
    }
}
