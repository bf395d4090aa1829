using System.Collections;
using System.Collections.Generic;

namespace System.Text;

/// <summary>Walks the scalar values of a text; what is malformed comes as U+FFFD.</summary>
public ref struct SpanRuneEnumerator : IEnumerator<Rune>
{
    private ReadOnlySpan<char> _rest;
    private Rune _current;

    internal SpanRuneEnumerator(ReadOnlySpan<char> text)
    {
        _rest = text;
    }

    public readonly Rune Current => _current;

    readonly object IEnumerator.Current => Current;

    public readonly SpanRuneEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_rest.IsEmpty)
        {
            _current = default;
            return false;
        }

        Rune.DecodeFromUtf16(_rest, out _current, out int consumed);
        _rest = _rest[consumed..];
        return true;
    }

    readonly void IDisposable.Dispose()
    {
    }

    readonly void IEnumerator.Reset() => throw new NotSupportedException();
}
