namespace ViperOS.Templates;

/// <summary>One word of a command line: its text without quotes and escapes, and where it stands in the line.</summary>
public readonly struct Word
{
    public Word(string text, bool isQuoted, int start, int end)
    {
        Text = text;
        IsQuoted = isQuoted;
        Start = start;
        End = end;
    }

    public string Text { get; }

    /// <summary>Begins with a quote, and so is never a keyword.</summary>
    public bool IsQuoted { get; }

    /// <summary>First character in the line.</summary>
    public int Start { get; }

    /// <summary>Behind the last character in the line.</summary>
    public int End { get; }
}
