namespace ViperOS.Kernel.Processes;

/// <summary>Which children a wait is for, and what of them.</summary>
public readonly struct ChildSelector
{
    private readonly uint _processId;
    private readonly uint _groupId;
    private readonly bool _isOwnGroup;

    private ChildSelector(uint processId, uint groupId, bool isOwnGroup, ChildChanges changes)
    {
        _processId = processId;
        _groupId = groupId;
        _isOwnGroup = isOwnGroup;
        Changes = changes;
    }

    public ChildChanges Changes { get; }

    public static ChildSelector ForAll(ChildChanges changes) => new(0, 0, false, changes);

    public static ChildSelector ForProcess(uint id, ChildChanges changes) => new(id, 0, false, changes);

    /// <summary>A group's number, or 0 for the parent's own.</summary>
    public static ChildSelector ForGroup(uint id, ChildChanges changes) => new(0, id, id == 0, changes);

    /// <summary>Under the lock of the family.</summary>
    internal bool Takes(Process child, Process parent) =>
        _processId != 0 ? child.ProcessId == _processId
        : _isOwnGroup ? child.Group == parent.Group
        : _groupId == 0 || child.Group?.GroupId == _groupId;
}
