namespace System.Text;

/// <summary>Decodes a text in UTF-7 piece by piece.</summary>
internal sealed class Utf7Decoder : Decoder
{
    private Utf7State _state;

    public override void Reset() => _state = default;

    public override int GetCharCount(byte[] bytes, int index, int count) => GetCharCount(bytes, index, count, flush: false);

    public override int GetCharCount(byte[] bytes, int index, int count, bool flush)
    {
        CodingChecks.Check(bytes, index, count, nameof(bytes), nameof(index), nameof(count));
        return GetCharCount(bytes.AsSpan(index, count), flush);
    }

    public override int GetCharCount(ReadOnlySpan<byte> bytes, bool flush)
    {
        Utf7State state = _state;
        Utf7Output<char> output = new();
        state.Decode(bytes, flush, ref output);
        return output.Count;
    }

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
        GetChars(bytes, byteIndex, byteCount, chars, charIndex, flush: false);

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex, bool flush)
    {
        CodingChecks.Check(bytes, byteIndex, byteCount, nameof(bytes), nameof(byteIndex), nameof(byteCount));
        CodingChecks.Check(chars, charIndex, 0, nameof(chars), nameof(charIndex), nameof(charIndex));
        return GetChars(bytes.AsSpan(byteIndex, byteCount), chars.AsSpan(charIndex), flush);
    }

    public override int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars, bool flush)
    {
        Utf7State state = _state;
        Utf7Output<char> output = new(chars);
        state.Decode(bytes, flush, ref output);
        _state = state;
        return output.Count;
    }
}
