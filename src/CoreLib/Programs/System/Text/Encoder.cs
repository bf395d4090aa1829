namespace System.Text;

/// <summary>Encodes text that comes in blocks: half pairs wait for their other halves.</summary>
public abstract unsafe class Encoder
{
    private EncoderFallback? _fallback;
    private EncoderFallbackBuffer? _fallbackBuffer;

    protected Encoder()
    {
    }

    public EncoderFallback? Fallback
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

    public EncoderFallbackBuffer FallbackBuffer =>
        _fallbackBuffer ??= (_fallback ?? EncoderFallback.ReplacementFallback).CreateFallbackBuffer();

    public virtual void Reset()
    {
        GetBytes([], 0, 0, new byte[64], 0, flush: true);
        _fallbackBuffer?.Reset();
    }

    public abstract int GetByteCount(char[] chars, int index, int count, bool flush);

    public virtual int GetByteCount(char* chars, int count, bool flush)
    {
        ArgumentNullException.ThrowIfNull(chars);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return GetByteCount(new ReadOnlySpan<char>(chars, count).ToArray(), 0, count, flush);
    }

    public virtual int GetByteCount(ReadOnlySpan<char> chars, bool flush) => GetByteCount(chars.ToArray(), 0, chars.Length, flush);

    public abstract int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex, bool flush);

    public virtual int GetBytes(char* chars, int charCount, byte* bytes, int byteCount, bool flush)
    {
        ArgumentNullException.ThrowIfNull(chars);
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentOutOfRangeException.ThrowIfNegative(charCount);
        ArgumentOutOfRangeException.ThrowIfNegative(byteCount);
        return GetBytes(new ReadOnlySpan<char>(chars, charCount), new Span<byte>(bytes, byteCount), flush);
    }

    public virtual int GetBytes(ReadOnlySpan<char> chars, Span<byte> bytes, bool flush)
    {
        byte[] result = new byte[bytes.Length];
        int count = GetBytes(chars.ToArray(), 0, chars.Length, result, 0, flush);
        result.AsSpan(0, count).CopyTo(bytes);
        return count;
    }

    public virtual void Convert(
        char[] chars,
        int charIndex,
        int charCount,
        byte[] bytes,
        int byteIndex,
        int byteCount,
        bool flush,
        out int charsUsed,
        out int bytesUsed,
        out bool completed)
    {
        CodingChecks.Check(chars, charIndex, charCount, nameof(chars), nameof(charIndex), nameof(charCount));
        CodingChecks.Check(bytes, byteIndex, byteCount, nameof(bytes), nameof(byteIndex), nameof(byteCount));
        for (charsUsed = charCount; charsUsed > 0; charsUsed /= 2)
        {
            if (GetByteCount(chars, charIndex, charsUsed, flush) <= byteCount)
            {
                bytesUsed = GetBytes(chars, charIndex, charsUsed, bytes, byteIndex, flush);
                completed = charsUsed == charCount && _fallbackBuffer is not { Remaining: > 0 };
                return;
            }

            flush = false;
        }

        if (charCount != 0)
        {
            throw new ArgumentException("Conversion buffer overflow.");
        }

        bytesUsed = GetBytes(chars, charIndex, 0, bytes, byteIndex, flush);
        completed = true;
    }

    public virtual void Convert(
        char* chars, int charCount, byte* bytes, int byteCount, bool flush, out int charsUsed, out int bytesUsed, out bool completed)
    {
        ArgumentNullException.ThrowIfNull(chars);
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentOutOfRangeException.ThrowIfNegative(charCount);
        ArgumentOutOfRangeException.ThrowIfNegative(byteCount);
        Convert(
            new ReadOnlySpan<char>(chars, charCount), new Span<byte>(bytes, byteCount), flush, out charsUsed, out bytesUsed, out completed);
    }

    public virtual void Convert(
        ReadOnlySpan<char> chars, Span<byte> bytes, bool flush, out int charsUsed, out int bytesUsed, out bool completed)
    {
        byte[] result = new byte[bytes.Length];
        Convert(
            chars.ToArray(), 0, chars.Length, result, 0, result.Length, flush, out charsUsed, out bytesUsed, out completed);
        result.AsSpan(0, bytesUsed).CopyTo(bytes);
    }
}
