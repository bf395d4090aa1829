namespace ViperOS.Shell.Language;

/// <summary>Text as it is.</summary>
public sealed class LiteralPart(string text, bool isQuoted) : WordPart(isQuoted)
{
    public string Text { get; } = text;
}
