namespace ViperOS.Shell.Language;

/// <summary><c>while … do … done</c>, or <c>until</c>.</summary>
public sealed class WhileNode(ListNode condition, ListNode body, bool isUntil) : CommandNode
{
    public ListNode Condition { get; } = condition;

    public ListNode Body { get; } = body;

    public bool IsUntil { get; } = isUntil;
}
