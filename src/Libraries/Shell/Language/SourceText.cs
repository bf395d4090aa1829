namespace ViperOS.Shell.Language;

/// <summary>
/// The text that a <see cref="Parser"/> reads, one character after another. A text that comes line by line is asked for the next line
/// when the one before is used up, so that a terminal can show its prompt. Used by one thread.
/// </summary>
public sealed class SourceText(string text, Func<string?>? nextLine = null, int firstLine = 1)
{
    public const int End = -1;

    private readonly List<(string Name, int End)> _aliases = [];
    private string _text = text;
    private bool _isOver = nextLine is null;

    public int Position { get; private set; }

    /// <summary>The line of the character that comes next.</summary>
    public int Line { get; private set; } = firstLine;

    /// <summary>Another character would need another line.</summary>
    public bool IsAtEndOfKnown => Position == _text.Length;

    /// <summary>The next character, or <see cref="End"/>.</summary>
    public int Peek()
    {
        return Position < _text.Length || TryRefill() ? _text[Position] : End;
    }

    /// <summary>The one behind it, if the line has one.</summary>
    public int PeekSecond()
    {
        return Position + 1 < _text.Length ? _text[Position + 1] : End;
    }

    public int Read()
    {
        int c = Peek();
        if (c != End)
        {
            Position++;
            Line += c == '\n' ? 1 : 0;
        }

        return c;
    }

    public bool TryRead(char expected)
    {
        bool isThere = Peek() == expected;
        if (isThere)
        {
            Read();
        }

        return isThere;
    }

    public string Slice(int start)
    {
        return _text[start..Position];
    }

    /// <summary>Goes back to a place that was read before, to read it in another way.</summary>
    public void GoBack(int position, int line)
    {
        Position = position;
        Line = line;
    }

    /// <summary>Forgets what has been read, so that the text of a long session does not pile up.</summary>
    public void Forget()
    {
        _aliases.Clear();
        if (Position > 4096 || Position == _text.Length)
        {
            _text = _text[Position..];
            Position = 0;
        }
    }

    /// <summary>The name's replacement is being read: the name in it stands for itself.</summary>
    public bool IsBeingReplaced(string name)
    {
        foreach ((string active, int end) in _aliases)
        {
            if (Position < end && active == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text just read ends the replacement of an alias with a blank at its end: the next word may be one too.</summary>
    public bool IsBehindReplacement()
    {
        foreach ((string _, int end) in _aliases)
        {
            if (Position >= end && end > 0 && end <= _text.Length && _text[end - 1] is ' ' or '\t' && IsBlank(end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Puts an alias's value in the place of the name that comes next.</summary>
    public void Replace(string name, string value)
    {
        _text = string.Concat(_text.AsSpan(0, Position), value, _text.AsSpan(Position + name.Length));
        int added = value.Length - name.Length;
        for (int i = 0; i < _aliases.Count; i++)
        {
            if (_aliases[i].End > Position)
            {
                _aliases[i] = (_aliases[i].Name, _aliases[i].End + added);
            }
        }

        _aliases.Add((name, Position + value.Length));
    }

    private bool IsBlank(int from)
    {
        for (int i = from; i < Position; i++)
        {
            if (_text[i] is not (' ' or '\t'))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryRefill()
    {
        if (_isOver)
        {
            return false;
        }

        if (nextLine!() is not { } line)
        {
            _isOver = true;
            return false;
        }

        _text = string.Concat(_text, line, "\n");
        return true;
    }
}
