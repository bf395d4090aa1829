using System.Text;
using ViperOS.Templates;

namespace ViperOS.Shell;

/// <summary>
/// Takes a command line apart: statements end with <c>;</c>, words with blanks; quotes hold a word together, in which <c>*"</c>
/// <c>**</c> <c>*n</c> <c>*e</c> stand for a quote, an asterisk, a new line and an escape character, as in AmigaDOS. A line that
/// begins with <c>;</c> or <c>#</c> is a comment. Used by one thread; keeps its buffers.
/// </summary>
public sealed class StatementParser
{
    private readonly StringBuilder _word = new();
    private readonly List<int> _cuts = [];
    private string _text = "";
    private int _position;
    private int _start;

    /// <summary>Why <see cref="TryNext"/> gave up, or empty at the end of the line.</summary>
    public string Error { get; private set; } = "";

    /// <summary>
    /// Where the statement that begins at <paramref name="start"/> ends: at a semicolon outside quotes, or with the line.
    /// </summary>
    public static int FindEnd(string line, int start)
    {
        bool isQuoted = false;
        for (int i = start; i < line.Length; i++)
        {
            char c = line[i];
            if (c == ';' && !isQuoted)
            {
                return i;
            }

            if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (c == '*' && isQuoted)
            {
                i++;
            }
        }

        return line.Length;
    }

    /// <summary>A comment or a line without anything.</summary>
    public static bool IsComment(string line)
    {
        ReadOnlySpan<char> text = line.AsSpan().TrimStart();
        return text.IsEmpty || text[0] is ';' or '#';
    }

    /// <summary>Starts with a text in which variables are expanded already.</summary>
    public void Begin(string line)
    {
        _text = line;
        _position = IsComment(line) ? line.Length : 0;
        Error = "";
    }

    /// <summary>Reads the next statement that has words. False at the end and at an error.</summary>
    public bool TryNext(Statement statement)
    {
        while (_position < _text.Length)
        {
            statement.Clear();
            _cuts.Clear();
            _start = _position;
            if (!TryReadStatement(statement))
            {
                return false;
            }

            if (statement.Words.Count != 0)
            {
                return true;
            }

            if (_cuts.Count != 0)
            {
                Error = "a redirection needs a command before or behind it";
                return false;
            }
        }

        return false;
    }

    private bool TryReadStatement(Statement statement)
    {
        int end = _text.Length;
        while (true)
        {
            SkipBlanks();
            if (_position == _text.Length)
            {
                break;
            }

            if (_text[_position] == ';')
            {
                end = _position++;
                break;
            }

            bool isRedirection = _text[_position] is '<' or '>';
            if (!(isRedirection ? TryReadRedirection(statement) : TryReadWord(statement.Words)))
            {
                return false;
            }
        }

        statement.Line = CutRedirections(end);
        if (_start != 0)
        {
            Shift(statement.Words);
        }

        return true;
    }

    private bool TryReadRedirection(Statement statement)
    {
        int start = _position;
        bool isInput = _text[_position++] == '<';
        bool appends = !isInput && _position < _text.Length && _text[_position] == '>';
        _position += appends ? 1 : 0;
        SkipBlanks();
        if (_position == _text.Length || _text[_position] is ';' or '<' or '>')
        {
            Error = isInput ? "< needs the name of a file to read behind it" : "> needs the name of a file to write behind it";
            return false;
        }

        if (!TryReadText(out string name, out _))
        {
            return false;
        }

        if (isInput)
        {
            statement.Input = name;
        }
        else
        {
            statement.Output = name;
            statement.Appends = appends;
        }

        _cuts.Add(start);
        _cuts.Add(_position);
        return true;
    }

    private bool TryReadWord(List<Word> words)
    {
        int start = _position;
        if (!TryReadText(out string text, out bool isQuoted))
        {
            return false;
        }

        words.Add(new Word(text, isQuoted, start, _position));
        return true;
    }

    private bool TryReadText(out string text, out bool isQuoted)
    {
        int start = _position;
        bool isPlain = true;
        isQuoted = _text[_position] == '"';
        _word.Clear();
        while (_position < _text.Length && !IsBlank(_text[_position]) && _text[_position] != ';')
        {
            char c = _text[_position++];
            if (c != '"')
            {
                _word.Append(c);
                continue;
            }

            isPlain = false;
            if (!TryReadQuoted())
            {
                text = "";
                return false;
            }
        }

        text = isPlain ? _text[start.._position] : _word.ToString();
        return true;
    }

    private bool TryReadQuoted()
    {
        while (_position < _text.Length)
        {
            char c = _text[_position++];
            if (c == '"')
            {
                return true;
            }

            if (c != '*' || _position == _text.Length)
            {
                _word.Append(c);
                continue;
            }

            char escaped = _text[_position++];
            switch (escaped)
            {
                case '"' or '*':
                    _word.Append(escaped);
                    break;
                case 'n' or 'N':
                    _word.Append('\n');
                    break;
                case 'e' or 'E':
                    _word.Append('\e');
                    break;
                default:
                    _word.Append('*');
                    _word.Append(escaped);
                    break;
            }
        }

        Error = "a quote is not closed; put \" at its end, or *\" for a quote inside";
        return false;
    }

    private string CutRedirections(int end)
    {
        if (_cuts.Count == 0)
        {
            return _text[_start..end];
        }

        _word.Clear();
        int position = _start;
        for (int i = 0; i < _cuts.Count; i += 2)
        {
            _word.Append(_text, position, _cuts[i] - position);
            _word.Append(' ', _cuts[i + 1] - _cuts[i]);
            position = _cuts[i + 1];
        }

        _word.Append(_text, position, end - position);
        return _word.ToString().TrimEnd();
    }

    private void Shift(List<Word> words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            Word word = words[i];
            words[i] = new Word(word.Text, word.IsQuoted, word.Start - _start, word.End - _start);
        }
    }

    private void SkipBlanks()
    {
        while (_position < _text.Length && IsBlank(_text[_position]))
        {
            _position++;
        }
    }

    private static bool IsBlank(char c)
    {
        return c is ' ' or '\t' or '\r' or '\n';
    }
}
