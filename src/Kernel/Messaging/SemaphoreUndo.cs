namespace ViperOS.Kernel.Messaging;

/// <summary>What a process's end adds to a semaphore (SEM_UNDO). In the list of its set, and guarded by that one's lock.</summary>
public sealed class SemaphoreUndo
{
    public SemaphoreUndo? Next;
    public uint ProcessId;
    public int Number;
    public int Adjustment;
}
