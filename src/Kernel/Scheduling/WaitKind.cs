namespace ViperOS.Kernel.Scheduling;

/// <summary>What may end a thread's wait besides what it waits for and its deadline. The values are bits of the wait state.</summary>
public enum WaitKind
{
    /// <summary>Nothing: the wait is short, and what is waited for is sure to come.</summary>
    Uninterruptible = 0,

    /// <summary>The thread's end.</summary>
    Killable = 4,

    /// <summary>Its end, a signal that it does not block, and a stop.</summary>
    Interruptible = 4 | 8,
}
