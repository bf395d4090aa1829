namespace ViperOS.Shell.Language;

/// <summary>Commands one after another.</summary>
public sealed class ListNode
{
    public List<AndOrNode> Items { get; } = [];
}
