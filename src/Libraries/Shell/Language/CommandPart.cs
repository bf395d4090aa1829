namespace ViperOS.Shell.Language;

/// <summary>What a command prints: <c>$(…)</c> or <c>`…`</c>.</summary>
public sealed class CommandPart(ListNode body, bool isQuoted) : WordPart(isQuoted)
{
    public ListNode Body { get; } = body;
}
