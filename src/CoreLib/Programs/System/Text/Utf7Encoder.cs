namespace System.Text;

/// <summary>Encodes a text to UTF-7 piece by piece.</summary>
internal sealed class Utf7Encoder(bool allowOptionals) : Encoder
{
    private Utf7State _state;

    public override void Reset() => _state = default;

    public override int GetByteCount(char[] chars, int index, int count, bool flush)
    {
        CodingChecks.Check(chars, index, count, nameof(chars), nameof(index), nameof(count));
        return GetByteCount(chars.AsSpan(index, count), flush);
    }

    public override int GetByteCount(ReadOnlySpan<char> chars, bool flush)
    {
        Utf7State state = _state;
        Utf7Output<byte> output = new();
        state.Encode(chars, allowOptionals, flush, ref output);
        return output.Count;
    }

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex, bool flush)
    {
        CodingChecks.Check(chars, charIndex, charCount, nameof(chars), nameof(charIndex), nameof(charCount));
        CodingChecks.Check(bytes, byteIndex, 0, nameof(bytes), nameof(byteIndex), nameof(byteIndex));
        return GetBytes(chars.AsSpan(charIndex, charCount), bytes.AsSpan(byteIndex), flush);
    }

    public override int GetBytes(ReadOnlySpan<char> chars, Span<byte> bytes, bool flush)
    {
        Utf7State state = _state;
        Utf7Output<byte> output = new(bytes);
        state.Encode(chars, allowOptionals, flush, ref output);
        _state = state;
        return output.Count;
    }
}
