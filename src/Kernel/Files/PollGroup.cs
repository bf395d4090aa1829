using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Files;

/// <summary>
/// One thread in ppoll(2): what its observers tell it. Owned by that system call; the flag is guarded by the lock
/// (LockOrder.PollSet).
/// </summary>
public sealed class PollGroup
{
    private SpinLock _lock;
    private WaitQueue _waiter;
    private bool _isRaised;

    public static PollGroup? Create()
    {
        PollGroup? group = Slab<PollGroup>.Allocate();
        if (group is not null)
        {
            group._lock = new SpinLock(LockOrder.PollSet);
            group._waiter = new WaitQueue(LockOrder.WaitQueue);
            group._isRaised = false;
        }

        return group;
    }

    public void Free() => Slab<PollGroup>.Free(this);

    /// <summary>By observers.</summary>
    public void Raise()
    {
        ulong state = _lock.Acquire();
        _isRaised = true;
        _waiter.WakeOne();
        _lock.Release(state);
    }

    /// <summary>Waits until something was raised since the last wait. 0, ETIMEDOUT, EINTR.</summary>
    public int Wait(ulong deadline)
    {
        while (true)
        {
            ulong state = _lock.Acquire();
            if (_isRaised)
            {
                _isRaised = false;
                _lock.Release(state);
                return 0;
            }

            _waiter.PrepareWait();
            _lock.Release(state);
            int error = _waiter.FinishWait(deadline);
            if (error < 0)
            {
                return error;
            }
        }
    }
}
