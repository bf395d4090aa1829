namespace ViperOS.Shell.Language;

/// <summary>A tilde at the start of a word, or behind a colon in an assignment: the home directory (XCU 2.6.1).</summary>
public sealed class TildePart(string user) : WordPart(false)
{
    /// <summary>Whose; empty for the shell's own user.</summary>
    public string User { get; } = user;
}
