using System.Text;

namespace ViperOS.Shell.Expansion;

/// <summary>
/// Gathers the fields that words expand to (XCU 2.6.5): text as it is, text that is split at the separators, and beside each field the
/// pattern that it is. Used by one expansion.
/// </summary>
internal sealed class FieldBuilder(string separators)
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _pattern = new();
    private bool _isStarted;
    private bool _isQuoted;
    private bool _isPattern;

    /// <summary>The field before was ended by blanks; a separator that comes now belongs to them.</summary>
    private bool _isBehindBlanks;

    public List<(string Text, string Pattern, bool IsQuoted, bool IsPattern)> Fields { get; } = [];

    /// <summary>Text in quotes, which makes a field even if it is empty.</summary>
    public void AddQuoted(string text)
    {
        Start();
        _isQuoted = true;
        _text.Append(text);
        _pattern.Append(ShellPattern.Escape(text));
    }

    /// <summary>Text of the command itself: it may be a pattern, and is not split.</summary>
    public void AddLiteral(string text)
    {
        if (text.Length != 0)
        {
            Start();
            _isPattern |= ShellPattern.HasSpecial(text);
            _text.Append(text);
            _pattern.Append(text);
        }
    }

    /// <summary>A value: it is split, and may be a pattern.</summary>
    public void AddSplit(string text)
    {
        foreach (char c in text)
        {
            if (!separators.Contains(c))
            {
                Start();
                _isPattern |= c is '*' or '?' or '[';
                _text.Append(c);
                _pattern.Append(c);
            }
            else if (c is ' ' or '\t' or '\n')
            {
                _isBehindBlanks |= _isStarted;
                End();
            }
            else if (_isBehindBlanks)
            {
                _isBehindBlanks = false;
            }
            else
            {
                _isStarted = true;
                End();
            }
        }
    }

    /// <summary>The next text belongs to another field.</summary>
    public void End()
    {
        if (_isStarted)
        {
            Fields.Add((_text.ToString(), _pattern.ToString(), _isQuoted, _isPattern));
            _text.Clear();
            _pattern.Clear();
            _isStarted = false;
            _isQuoted = false;
            _isPattern = false;
        }
    }

    private void Start()
    {
        _isStarted = true;
        _isBehindBlanks = false;
    }
}
