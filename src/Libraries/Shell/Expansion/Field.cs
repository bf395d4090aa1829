namespace ViperOS.Shell.Expansion;

/// <summary>One word of a command after all expansions.</summary>
public readonly struct Field(string text, bool isQuoted)
{
    public string Text { get; } = text;

    /// <summary>Some of it was quoted or came from a pattern: it is never a keyword of a template.</summary>
    public bool IsQuoted { get; } = isQuoted;

    public override string ToString()
    {
        return Text;
    }
}
