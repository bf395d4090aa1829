using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Memory;

/// <summary>How a thread waits for the server.</summary>
public sealed unsafe partial class Pager
{
    /// <summary>With the lock held, which is free meanwhile: waits once. 0, EINTR if the thread is to end.</summary>
    private int Block(ref WaitQueue waiters, ref ulong state)
    {
        waiters.PrepareWait(WaitKind.Killable);
        _lock.Release(state);
        int result = waiters.FinishWait(ulong.MaxValue);
        state = _lock.Acquire();
        return result;
    }
}
