using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Tests.Kernel.Scheduling;

/// <summary>Threads that have everything but a stack: to be queued, not to be run.</summary>
internal static class TestThreads
{
    public static Thread Create(SchedulingPolicy policy = SchedulingPolicy.Fair, int priority = 0)
    {
        Thread thread = Slab<Thread>.Allocate()!;
        thread.InitializeForQueues();
        Assert.Equal(0, thread.SetScheduling(policy, priority));
        return thread;
    }
}
