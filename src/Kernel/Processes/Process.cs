using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// An address space, a handle table, a namespace and the threads that run in them. Owned by the capabilities on it and by its
/// threads. When the last thread has ended everything but the identity and the exit code is given back; those stay until the last
/// capability goes. Guarded by its spin lock (LockOrder.Process) except where a field says otherwise.
/// </summary>
internal sealed unsafe partial class Process : KernelObject
{
    public override KernelObjectType Type => KernelObjectType.Process;

    public uint ProcessId { get; private set; }

    public uint ParentId { get; private set; }

    public Job Job { get; private set; } = null!;

    public AddressSpace AddressSpace { get; private set; } = null!;

    public HandleTable Handles { get; private set; } = null!;

    public Namespace Namespace { get; private set; } = null!;

    public static Process Current => Thread.Current.Process!;

    /// <summary>Called by a thread that is about to run for the first time. ESRCH if the process is already ending.</summary>
    public int AddThread(Thread thread) => Error.ENOSYS;

    /// <summary>Called by a thread on its way out, on its own stack. The last one gives everything back.</summary>
    public void RemoveThread(Thread thread)
    {
    }

    /// <summary>Makes all threads end as soon as they can; the first exit code given stays. Safe from any thread.</summary>
    public void Kill(int exitCode)
    {
    }

    /// <summary>A program did what the processor refused: reports it to the log and ends the program. Called on the thread's own stack.</summary>
    public static void Fault(TrapFrame* frame, FaultReason reason, ulong address)
    {
    }
}
