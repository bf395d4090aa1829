namespace System.Text;

/// <summary>The encoder of every encoding that has none of its own.</summary>
internal sealed class EncodingEncoder : Encoder
{
    private readonly Encoding _encoding;
    private EncoderFallbackBuffer? _buffer;
    private char _pending;

    public EncodingEncoder(Encoding encoding)
    {
        _encoding = encoding;
        Fallback = encoding.EncoderFallback;
    }

    public override void Reset()
    {
        _pending = '\0';
        _buffer?.Reset();
    }

    public override int GetByteCount(char[] chars, int index, int count, bool flush)
    {
        CodingChecks.Check(chars, index, count, nameof(chars), nameof(index), nameof(count));
        return GetByteCount(new ReadOnlySpan<char>(chars, index, count), flush);
    }

    public override unsafe int GetByteCount(char* chars, int count, bool flush)
    {
        ArgumentNullException.ThrowIfNull(chars);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return GetByteCount(new ReadOnlySpan<char>(chars, count), flush);
    }

    public override int GetByteCount(ReadOnlySpan<char> chars, bool flush)
    {
        if (!_encoding.IsBuiltIn)
        {
            return _encoding.GetByteCount(chars);
        }

        char pending = _pending;
        int count = 0;
        EncoderFallbackBuffer? buffer = FallbackBuffer;
        _encoding.Encode(Fallback!, ref buffer, ref pending, chars, default, flush, countOnly: true, out _, ref count);
        return count;
    }

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex, bool flush)
    {
        CodingChecks.Check(chars, charIndex, charCount, nameof(chars), nameof(charIndex), nameof(charCount));
        ArgumentNullException.ThrowIfNull(bytes);
        if ((uint)byteIndex > (uint)bytes.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(byteIndex), string.IndexTooLarge);
        }

        return GetBytes(new ReadOnlySpan<char>(chars, charIndex, charCount), bytes.AsSpan(byteIndex), flush);
    }

    public override int GetBytes(ReadOnlySpan<char> chars, Span<byte> bytes, bool flush)
    {
        if (!_encoding.IsBuiltIn)
        {
            return _encoding.GetBytes(chars, bytes);
        }

        int written = 0;
        _buffer = FallbackBuffer;
        return _encoding.Encode(Fallback!, ref _buffer, ref _pending, chars, bytes, flush, countOnly: false, out _, ref written)
            ? written
            : throw _encoding.BytesTooSmall();
    }

    public override void Convert(
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
        Convert(
            new ReadOnlySpan<char>(chars, charIndex, charCount),
            new Span<byte>(bytes, byteIndex, byteCount),
            flush,
            out charsUsed,
            out bytesUsed,
            out completed);
    }

    public override void Convert(
        ReadOnlySpan<char> chars, Span<byte> bytes, bool flush, out int charsUsed, out int bytesUsed, out bool completed)
    {
        if (!_encoding.IsBuiltIn)
        {
            base.Convert(chars, bytes, flush, out charsUsed, out bytesUsed, out completed);
            return;
        }

        bytesUsed = 0;
        _buffer = FallbackBuffer;
        bool done = _encoding.Encode(
            Fallback!, ref _buffer, ref _pending, chars, bytes, flush, countOnly: false, out charsUsed, ref bytesUsed);
        if (!done && bytesUsed == 0)
        {
            throw _encoding.BytesTooSmall();
        }

        completed = done && charsUsed == chars.Length && (!flush || _pending == '\0');
    }
}
