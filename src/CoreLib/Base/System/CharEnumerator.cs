namespace System;

/// <summary>Walks a string. <c>foreach</c> over a string compiles to an index and makes none of these.</summary>
public sealed partial class CharEnumerator
{
    private readonly string _text;
    private int _index = -1;

    internal CharEnumerator(string text)
    {
        _text = text;
    }

    public char Current => _text[_index];

    public bool MoveNext()
    {
        if (_index < _text.Length)
        {
            _index++;
        }

        return _index < _text.Length;
    }

    public void Reset() => _index = -1;
}
