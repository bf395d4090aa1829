namespace ViperOS.Kernel.Processes;

/// <summary>Which children a wait is for: the number of one, or 0 for all.</summary>
public readonly struct ChildSelector(uint processId)
{
    public bool Takes(Process child) => processId == 0 || child.ProcessId == processId;
}
