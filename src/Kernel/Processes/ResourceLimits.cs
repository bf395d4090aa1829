using System.Runtime.CompilerServices;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// All limits of setrlimit(2) of a process. A value; the process's is guarded by its lock. They keep well-meaning programs in bounds; what
/// programs cannot escape from are the limits of their job.
/// </summary>
[InlineArray(Count)]
public struct ResourceLimits
{
    public const int Count = (int)ResourceLimitKind.RealTimeTime + 1;

    /// <summary>How much of the stack's limit the kernel makes a first stack of.</summary>
    public const ulong DefaultStack = 8 * 1024 * 1024;
    private const ulong DefaultLockedMemory = 8 * 1024 * 1024;
    private const ulong DefaultMessageQueues = 800 * 1024;
    private const ulong DefaultProcesses = 16 * 1024;

    private ResourceLimit _first;

    /// <summary>Those of the first process: nothing is limited but what the kernel itself bounds.</summary>
    public static void SetDefaults(ref ResourceLimits limits)
    {
        for (int i = 0; i < Count; i++)
        {
            limits[i] = new ResourceLimit(ResourceLimit.Infinity, ResourceLimit.Infinity);
        }

        limits[(int)ResourceLimitKind.Stack] = new ResourceLimit(DefaultStack, ResourceLimit.Infinity);
        limits[(int)ResourceLimitKind.CoreSize] = new ResourceLimit(0, ResourceLimit.Infinity);
        limits[(int)ResourceLimitKind.Processes] = new ResourceLimit(DefaultProcesses, DefaultProcesses);
        limits[(int)ResourceLimitKind.Handles] = new ResourceLimit(HandleTable.MaximumHandles, HandleTable.MaximumHandles);
        limits[(int)ResourceLimitKind.LockedMemory] = new ResourceLimit(DefaultLockedMemory, DefaultLockedMemory);
        limits[(int)ResourceLimitKind.PendingSignals] = new ResourceLimit(SignalQueue.MaximumQueued, SignalQueue.MaximumQueued);
        limits[(int)ResourceLimitKind.MessageQueues] = new ResourceLimit(DefaultMessageQueues, DefaultMessageQueues);
        limits[(int)ResourceLimitKind.Nice] = default;
        limits[(int)ResourceLimitKind.RealTimePriority] = default;
    }
}
