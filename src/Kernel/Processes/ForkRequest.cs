namespace ViperOS.Kernel.Processes;

/// <summary>What clone(2) asks for, beyond a process that is like its parent.</summary>
public struct ForkRequest
{
    /// <summary>The child runs in the parent's own memory (CLONE_VM).</summary>
    public bool SharesMemory;

    /// <summary>The parent goes on when the child has ended or runs another program.</summary>
    public bool WaitsForExec;

    /// <summary>Handlers become default actions; ignored signals stay ignored.</summary>
    public bool ClearsSignalActions;

    /// <summary>What the parent gets when the child ends, or 0.</summary>
    public int ExitSignal;

    /// <summary>The child's stack pointer, or 0 for the parent's.</summary>
    public ulong StackPointer;

    /// <summary>TPIDR_EL0 of the child.</summary>
    public ulong ThreadPointer;

    /// <summary>Where the child writes its number before its first instruction, or 0.</summary>
    public ulong SetIdAddress;

    /// <summary>Where its number is cleared when it ends, or 0.</summary>
    public ulong ClearIdAddress;

    /// <summary>Where the parent finds the child's number, or 0.</summary>
    public ulong ParentIdAddress;

    /// <summary>Where the parent finds a handle of the child (CLONE_PIDFD), or 0.</summary>
    public ulong HandleAddress;
}
