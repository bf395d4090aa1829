using System.Text;

namespace ViperOS.Shell.Language;

/// <summary>Gathers a word's parts; text of the same kind becomes one part. Used by one parser.</summary>
internal sealed class PartList
{
    private readonly List<WordPart> _parts = [];
    private readonly StringBuilder _text = new();
    private bool _isQuoted;
    private bool _hasText;

    public void Add(WordPart part)
    {
        EndText();
        _parts.Add(part);
    }

    public void AddText(char c, bool isQuoted)
    {
        if (_hasText && _isQuoted != isQuoted)
        {
            EndText();
        }

        _hasText = true;
        _isQuoted = isQuoted;
        _text.Append(c);
    }

    /// <summary>A pair of quotes makes a word even with nothing between them.</summary>
    public void BeginQuotes()
    {
        if (!_hasText || !_isQuoted)
        {
            EndText();
            _hasText = true;
            _isQuoted = true;
        }
    }

    /// <param name="source">As it was typed.</param>
    /// <param name="isQuoted">What a word without any part is.</param>
    public Word ToWord(string source, bool isQuoted)
    {
        EndText();
        return new Word(_parts.Count != 0 ? [.. _parts] : [new LiteralPart("", isQuoted)], source);
    }

    private void EndText()
    {
        if (_hasText)
        {
            _parts.Add(new LiteralPart(_text.ToString(), _isQuoted));
            _text.Clear();
            _hasText = false;
        }
    }
}
