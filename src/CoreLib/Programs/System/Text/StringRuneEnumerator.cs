using System.Collections;
using System.Collections.Generic;

namespace System.Text;

/// <summary>Walks the scalar values of a string; what is malformed comes as U+FFFD.</summary>
public struct StringRuneEnumerator : IEnumerable<Rune>, IEnumerator<Rune>
{
    private readonly string _text;
    private Rune _current;
    private int _next;

    internal StringRuneEnumerator(string text)
    {
        _text = text;
    }

    public readonly Rune Current => _current;

    readonly object? IEnumerator.Current => Current;

    public readonly StringRuneEnumerator GetEnumerator() => this;

    readonly IEnumerator<Rune> IEnumerable<Rune>.GetEnumerator() => this;

    readonly IEnumerator IEnumerable.GetEnumerator() => this;

    public bool MoveNext()
    {
        if ((uint)_next >= (uint)_text.Length)
        {
            _current = default;
            return false;
        }

        Rune.DecodeFromUtf16(_text.AsSpan(_next), out _current, out int consumed);
        _next += consumed;
        return true;
    }

    readonly void IDisposable.Dispose()
    {
    }

    void IEnumerator.Reset()
    {
        _current = default;
        _next = 0;
    }
}
