using System.Collections;

namespace System.Globalization;

/// <summary>Walks what readers take for the characters of a string.</summary>
public class TextElementEnumerator : IEnumerator
{
    private readonly string _text;
    private readonly int _start;
    private int _position;
    private int _length;

    internal TextElementEnumerator(string text, int start)
    {
        _text = text;
        _start = start;
        Reset();
    }

    public object Current => GetTextElement();

    public int ElementIndex => _position < 0
        ? throw new InvalidOperationException("Enumeration has either not started or has already finished.")
        : _position;

    public bool MoveNext()
    {
        int next = _position < 0 ? _start : _position + _length;
        _position = Math.Min(next, _text.Length);
        _length = 0;
        if (next >= _text.Length)
        {
            return false;
        }

        _length = TextSegmentation.GetLengthOfFirst(_text.AsSpan(next));
        return true;
    }

    public string GetTextElement()
    {
        if (_position < 0)
        {
            throw new InvalidOperationException("Enumeration has either not started or has already finished.");
        }

        return _length == 0
            ? throw new InvalidOperationException("Enumeration has either not started or has already finished.")
            : _text.Substring(_position, _length);
    }

    public void Reset() => (_position, _length) = (-1, 0);
}
