namespace System.Text;

/// <summary>Walks the lines of a text.</summary>
public ref struct SpanLineEnumerator
{
    private ReadOnlySpan<char> _rest;
    private ReadOnlySpan<char> _current;
    private bool _isActive;

    internal SpanLineEnumerator(ReadOnlySpan<char> text)
    {
        _rest = text;
        _isActive = true;
    }

    public readonly ReadOnlySpan<char> Current => _current;

    public readonly SpanLineEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        if (!_isActive)
        {
            _current = default;
            return false;
        }

        int end = _rest.IndexOfAny('\r', '\n');
        if (end < 0)
        {
            _current = _rest;
            _rest = default;
            _isActive = false;
            return true;
        }

        _current = _rest[..end];
        bool isPair = _rest[end] == '\r' && end + 1 < _rest.Length && _rest[end + 1] == '\n';
        _rest = _rest[(end + (isPair ? 2 : 1))..];
        return true;
    }
}
