namespace ViperOS.Shell.Language;

/// <summary><c>if … then … elif … then … else … fi</c>.</summary>
public sealed class IfNode : CommandNode
{
    public List<(ListNode Condition, ListNode Body)> Branches { get; } = [];

    public ListNode? Otherwise { get; set; }
}
