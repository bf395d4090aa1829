namespace System.Text;

/// <summary>The decoder of every encoding that has none of its own.</summary>
internal sealed class EncodingDecoder : Decoder
{
    private readonly Encoding _encoding;
    private DecoderFallbackBuffer? _buffer;
    private Encoding.PendingBytes _pending;

    public EncodingDecoder(Encoding encoding)
    {
        _encoding = encoding;
        Fallback = encoding.DecoderFallback;
    }

    public override void Reset()
    {
        _pending = default;
        _buffer?.Reset();
    }

    public override int GetCharCount(byte[] bytes, int index, int count) => GetCharCount(bytes, index, count, flush: false);

    public override int GetCharCount(byte[] bytes, int index, int count, bool flush)
    {
        CodingChecks.Check(bytes, index, count, nameof(bytes), nameof(index), nameof(count));
        return GetCharCount(new ReadOnlySpan<byte>(bytes, index, count), flush);
    }

    public override int GetCharCount(ReadOnlySpan<byte> bytes, bool flush)
    {
        if (!_encoding.IsBuiltIn)
        {
            return _encoding.GetCharCount(bytes);
        }

        Encoding.PendingBytes pending = _pending;
        int count = 0;
        DecoderFallbackBuffer? buffer = FallbackBuffer;
        _encoding.Decode(Fallback!, ref buffer, ref pending, bytes, default, flush, countOnly: true, out _, ref count);
        return count;
    }

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
        GetChars(bytes, byteIndex, byteCount, chars, charIndex, flush: false);

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex, bool flush)
    {
        CodingChecks.Check(bytes, byteIndex, byteCount, nameof(bytes), nameof(byteIndex), nameof(byteCount));
        ArgumentNullException.ThrowIfNull(chars);
        if ((uint)charIndex > (uint)chars.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(charIndex), string.IndexTooLarge);
        }

        return GetChars(new ReadOnlySpan<byte>(bytes, byteIndex, byteCount), chars.AsSpan(charIndex), flush);
    }

    public override int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars, bool flush)
    {
        if (!_encoding.IsBuiltIn)
        {
            return _encoding.GetChars(bytes, chars);
        }

        int written = 0;
        _buffer = FallbackBuffer;
        return _encoding.Decode(Fallback!, ref _buffer, ref _pending, bytes, chars, flush, countOnly: false, out _, ref written)
            ? written
            : throw _encoding.CharsTooSmall();
    }

    public override void Convert(
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
        Convert(
            new ReadOnlySpan<byte>(bytes, byteIndex, byteCount),
            new Span<char>(chars, charIndex, charCount),
            flush,
            out bytesUsed,
            out charsUsed,
            out completed);
    }

    public override void Convert(
        ReadOnlySpan<byte> bytes, Span<char> chars, bool flush, out int bytesUsed, out int charsUsed, out bool completed)
    {
        if (!_encoding.IsBuiltIn)
        {
            base.Convert(bytes, chars, flush, out bytesUsed, out charsUsed, out completed);
            return;
        }

        charsUsed = 0;
        _buffer = FallbackBuffer;
        bool done = _encoding.Decode(
            Fallback!, ref _buffer, ref _pending, bytes, chars, flush, countOnly: false, out bytesUsed, ref charsUsed);
        if (!done && charsUsed == 0)
        {
            throw _encoding.CharsTooSmall();
        }

        completed = done && bytesUsed == bytes.Length && (!flush || _pending.Count == 0);
    }
}
