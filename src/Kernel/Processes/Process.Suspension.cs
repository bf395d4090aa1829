using System.Threading;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// Stopping the world: one thread of the process keeps all others from running user code, as a garbage collector needs it.
/// <para>
/// A thread is settled once its user registers all stand in its trap frame: because it stopped on its way to user space, because it has left
/// its CPU inside the kernel, or because it was on none. Threads in the kernel go on there (a read that was under way still fills its
/// buffer) and stop before they return. <see cref="_suspender"/> is guarded by the process's lock, <see cref="_unsettled"/> is atomic.
/// </para>
/// </summary>
public sealed unsafe partial class Process
{
    private Thread? _suspender;
    private int _unsettled;

    /// <summary>The suspender, until all are settled.</summary>
    private WaitQueue _settling;

    /// <summary>Threads that are stopped, and those that want to suspend the others themselves.</summary>
    private WaitQueue _stopped;

    /// <summary>
    /// Stops all threads of the calling thread's process but itself; returns their number, or EINTR if it is to end. If another thread
    /// is faster, this one first waits until that has resumed it.
    /// </summary>
    public int SuspendOthers()
    {
        Thread self = Thread.Current;
        ulong state = _lock.Acquire();
        while (_suspender is not null && _suspender != self)
        {
            _stopped.PrepareWait(WaitKind.Killable);
            _lock.Release(state);
            if (_stopped.FinishWait(ulong.MaxValue) == Error.EINTR)
            {
                return Error.EINTR;
            }

            state = _lock.Acquire();
        }

        int count = _threadCount - 1;
        if (_suspender is null)
        {
            _suspender = self;
            _unsettled = count;
            for (Thread? thread = _firstThread; thread is not null; thread = thread.NextInProcess)
            {
                if (thread != self)
                {
                    thread.SetPending(PendingFlags.Suspend);

                    // The exchange above is a barrier: a CPU that switches to the thread, or away from it, from here on sees the mark.
                    if (Volatile.Read(ref thread.OnCpu) != Thread.RunsOnCpu)
                    {
                        Settle(thread);
                    }
                    else
                    {
                        Scheduler.NudgeToReturn(thread);
                    }
                }
            }
        }

        _lock.Release(state);
        while (Volatile.Read(ref _unsettled) != 0)
        {
            _settling.PrepareWait(WaitKind.Killable);
            int result = 0;
            if (Volatile.Read(ref _unsettled) != 0)
            {
                result = _settling.FinishWait(ulong.MaxValue);
            }
            else
            {
                _settling.CancelWait();
            }

            if (result == Error.EINTR)
            {
                ResumeOthers();
                return result;
            }
        }

        return count;
    }

    /// <summary>EPERM if the calling thread has not suspended the others.</summary>
    public int ResumeOthers()
    {
        ulong state = _lock.Acquire();
        bool isSuspender = _suspender == Thread.Current;
        if (isSuspender)
        {
            EndSuspension();
        }

        _lock.Release(state);
        if (!isSuspender)
        {
            return Error.EPERM;
        }

        _stopped.WakeAll();
        return 0;
    }

    /// <summary>Whether the calling thread has suspended the others.</summary>
    public bool IsSuspendedByCaller
    {
        get
        {
            ulong state = _lock.Acquire();
            bool result = _suspender == Thread.Current;
            _lock.Release(state);
            return result;
        }
    }

    /// <summary>On the way to user space, interrupts enabled: waits until the thread is resumed or to end.</summary>
    public void StopHere(Thread thread)
    {
        Settle(thread);
        ulong state = _lock.Acquire();
        bool stops = thread.IsSuspended && !thread.IsKilled;
        if (stops)
        {
            _stopped.PrepareWait(WaitKind.Killable);
        }

        _lock.Release(state);
        if (stops)
        {
            _stopped.FinishWait(ulong.MaxValue);
        }
    }

    /// <summary>The thread's user registers are in its trap frame and stay so until it is resumed. Any context.</summary>
    internal void Settle(Thread thread)
    {
        if (thread.TrySettle() && Interlocked.Decrement(ref _unsettled) == 0)
        {
            _settling.WakeAll();
        }
    }

    private void InitializeSuspension()
    {
        _isStopped = false;
        _continues = 0;
        _suspender = null;
        _unsettled = 0;
        _settling = new WaitQueue(LockOrder.WaitQueue);
        _stopped = new WaitQueue(LockOrder.WaitQueue);
    }

    /// <summary>
    /// A thread that joins while the others are stopped stops before its first instruction, and one that may takes the signals that came
    /// while the process had no thread. Under the lock.
    /// </summary>
    private void MarkNewcomer(Thread thread)
    {
        if (_pendingSignals.Pending != 0)
        {
            thread.SetPending(PendingFlags.Signal);
        }

        if (_suspender is not null)
        {
            thread.SetPending(PendingFlags.Suspend | PendingFlags.Settled);
        }

        if (_isStopped)
        {
            thread.SetPending(PendingFlags.Stop);
        }
    }

    /// <summary>Under the lock; who called it wakes <see cref="_stopped"/> after that.</summary>
    private void EndSuspension()
    {
        _suspender = null;
        for (Thread? thread = _firstThread; thread is not null; thread = thread.NextInProcess)
        {
            thread.ClearPending(PendingFlags.Suspend | PendingFlags.Settled);
        }

        Volatile.Write(ref _unsettled, 0);
    }
}
