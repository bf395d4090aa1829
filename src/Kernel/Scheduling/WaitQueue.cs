namespace ViperOS.Kernel.Scheduling;

public struct WaitQueue
{
    public WaitQueue(LockOrder order)
    {
    }

    /// <summary>Blocks until woken. 0, ETIMEDOUT after the deadline (ns, monotonic; ulong.MaxValue for none), EINTR when the thread is to end.</summary>
    public int Wait(ulong deadline) => 0;

    /// <summary>Blocks only if the value is (still) equal, checked after being queued: no wake-up after a change of the value is lost. Not killable.</summary>
    public void WaitWhileEqual(ref int location, int value)
    {
    }

    /// <summary>
    /// For a condition guarded by a spin lock: queues the current thread, to be called with that lock held and the condition false; then
    /// release the lock and call <see cref="FinishWait"/>.
    /// </summary>
    public void PrepareWait()
    {
    }

    /// <summary>Blocks after <see cref="PrepareWait"/>. 0, ETIMEDOUT, EINTR.</summary>
    public int FinishWait(ulong deadline) => 0;

    /// <summary>Wakes the thread that has waited longest. False if none waits. Any context.</summary>
    public bool WakeOne() => false;

    public int WakeAll() => 0;

    public bool HasWaiters => false;
}
