namespace ViperOS.Shell.Language;

/// <summary>A piece of a word: text, or something that is expanded to text when the word is used.</summary>
public abstract class WordPart(bool isQuoted)
{
    /// <summary>Stands in quotes: it is neither split into fields nor taken as a pattern.</summary>
    public bool IsQuoted { get; } = isQuoted;
}
