using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Scheduling;

/// <summary>For tests: a thread without stack and process, to be queued and to send messages, not to be run.</summary>
public sealed unsafe partial class Thread
{
    internal void InitializeForQueues()
    {
        Initialize();
        FairEntry = Slab<FairEntry>.Allocate()!;
        FairEntry.Owner = this;
        WaitTimer = Slab<ThreadTimer>.Allocate()!;
        WaitTimer.Owner = this;
        CallNode = Slab<QueuedMessage>.Allocate()!;
        CallNode.Initialize();
        CallNode.Caller = this;
        Affinity = ulong.MaxValue;
        CpuIndex = -1;
        MarkStarted();
    }

    /// <summary>Somebody has ended its wait, and it has not run since.</summary>
    internal bool IsWoken => (Volatile.Read(ref _wait) & WaitPhase) == WaitWoken;

    internal void ForceAffinity(ulong mask) => Affinity = mask;
}
