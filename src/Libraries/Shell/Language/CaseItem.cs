namespace ViperOS.Shell.Language;

/// <summary><c>a|b) …;;</c>.</summary>
public sealed class CaseItem(List<Word> patterns, ListNode body, bool fallsThrough)
{
    public List<Word> Patterns { get; } = patterns;

    public ListNode Body { get; } = body;

    /// <summary>Ends with <c>;&amp;</c>: the next item's body runs too.</summary>
    public bool FallsThrough { get; } = fallsThrough;
}
