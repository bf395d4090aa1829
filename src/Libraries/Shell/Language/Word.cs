namespace ViperOS.Shell.Language;

/// <summary>A word of a command as it was written, in parts that are expanded each time the command runs.</summary>
public sealed class Word(WordPart[] parts, string source)
{
    public WordPart[] Parts { get; } = parts;

    /// <summary>As it was typed, for messages and lists of jobs.</summary>
    public string Source { get; } = source;

    /// <summary>The text if nothing in it is quoted or expanded; else null.</summary>
    public string? Plain => Parts is [LiteralPart { IsQuoted: false } literal] ? literal.Text : null;

    /// <summary>A word of one piece of text that stands for itself.</summary>
    public static Word Literal(string text)
    {
        return new Word([new LiteralPart(text, true)], text);
    }
}
