namespace System.IO;

/// <summary>Reads a string.</summary>
public partial class StringReader : TextReader
{
    private string? _text;
    private int _position;

    public StringReader(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        _text = s;
    }

    private string Text => _text ?? throw new ObjectDisposedException(null, "Cannot read from a closed TextReader.");

    public override void Close() => Dispose(disposing: true);

    public override int Peek()
    {
        string text = Text;
        return _position < text.Length ? text[_position] : -1;
    }

    public override int Read()
    {
        string text = Text;
        return _position < text.Length ? text[_position++] : -1;
    }

    public override int Read(char[] buffer, int index, int count)
    {
        ValidateBuffer(buffer, index, count);
        return ReadCore(buffer.AsSpan(index, count));
    }

    // Who overrides the other method, and not this one, expects to be called.
    public override int Read(Span<char> buffer) => GetType() == typeof(StringReader) ? ReadCore(buffer) : base.Read(buffer);

    public override int ReadBlock(Span<char> buffer) => Read(buffer);

    public override string ReadToEnd()
    {
        string text = Text;
        int start = _position;
        _position = text.Length;
        return start == 0 ? text : text.Substring(start);
    }

    public override string? ReadLine()
    {
        string text = Text;
        if (_position >= text.Length)
        {
            return null;
        }

        ReadOnlySpan<char> rest = text.AsSpan(_position);
        int end = rest.IndexOfAny('\r', '\n');
        if (end < 0)
        {
            _position = text.Length;
            return rest.ToString();
        }

        _position += end + (rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n' ? 2 : 1);
        return rest[..end].ToString();
    }

    protected override void Dispose(bool disposing)
    {
        _text = null;
        _position = 0;
        base.Dispose(disposing);
    }

    private int ReadCore(Span<char> buffer)
    {
        ReadOnlySpan<char> rest = Text.AsSpan(_position);
        int count = Math.Min(rest.Length, buffer.Length);
        rest[..count].CopyTo(buffer);
        _position += count;
        return count;
    }
}
