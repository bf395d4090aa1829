namespace ViperOS.Shell.Language;

/// <summary><c>{ … }</c>, or <c>( … )</c> in an environment of its own.</summary>
public sealed class GroupNode(ListNode body, bool isSubshell) : CommandNode
{
    public ListNode Body { get; } = body;

    public bool IsSubshell { get; } = isSubshell;
}
