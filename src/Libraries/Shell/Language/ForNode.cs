namespace ViperOS.Shell.Language;

/// <summary><c>for name in words; do … done</c>.</summary>
public sealed class ForNode(string name, List<Word>? words, ListNode body) : CommandNode
{
    public string Name { get; } = name;

    /// <summary>Null without <c>in</c>: the positional parameters.</summary>
    public List<Word>? Words { get; } = words;

    public ListNode Body { get; } = body;
}
