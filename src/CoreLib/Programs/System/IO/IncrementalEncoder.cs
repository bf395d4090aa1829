using System.Text;

namespace System.IO;

/// <summary>Encodes text as it comes: the first half of a pair at the end of one piece waits for the next.</summary>
internal sealed class IncrementalEncoder
{
    private readonly Encoding _encoding;
    private char _first;

    public IncrementalEncoder(Encoding encoding)
    {
        _encoding = encoding;
    }

    /// <summary>The room must do for all bytes that the text can make, and the half that waits.</summary>
    public int GetBytes(ReadOnlySpan<char> text, Span<byte> bytes, bool flush)
    {
        int written = 0;
        if (_first != 0 && text.Length != 0)
        {
            Span<char> pair = [_first, text[0]];
            _first = '\0';
            bool isPair = char.IsLowSurrogate(text[0]);
            written = _encoding.GetBytes(isPair ? pair : pair[..1], bytes);
            text = isPair ? text[1..] : text;
        }

        if (!flush && text.Length != 0 && char.IsHighSurrogate(text[^1]))
        {
            _first = text[^1];
            text = text[..^1];
        }

        written += _encoding.GetBytes(text, bytes[written..]);
        if (flush && _first != 0)
        {
            char first = _first;
            _first = '\0';
            written += _encoding.GetBytes(new ReadOnlySpan<char>(in first), bytes[written..]);
        }

        return written;
    }
}
