using System.Threading;

namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// Threads that wait for something, the highest rank first and in order of arrival within a rank. Linked through the threads; guarded by its
/// own lock, which comes after those of the structures it is embedded in. A zeroed queue is empty.
/// </summary>
public struct WaitQueue
{
    private SpinLock _lock;
    private Thread? _head;
    private Thread? _tail;
    private int _count;

    public WaitQueue(LockOrder order)
    {
        _lock = new SpinLock(order);
        _head = null;
        _tail = null;
        _count = 0;
    }

    public bool HasWaiters => Volatile.Read(ref _head) is not null;

    /// <summary>
    /// Blocks until woken. 0, ETIMEDOUT after the deadline (ns, monotonic; ulong.MaxValue for none), EINTR.
    /// </summary>
    public int Wait(ulong deadline)
    {
        PrepareWait();
        return FinishWait(deadline);
    }

    /// <summary>
    /// Blocks only if the value is still equal, looked at after being queued, so that no wake-up after a change is lost. Not
    /// killable; may return early.
    /// </summary>
    public void WaitWhileEqual(ref int location, int value)
    {
        Thread thread = Thread.Current;
        thread.BeginWait(WaitKind.Uninterruptible);
        Add(thread);
        if (Volatile.Read(ref location) == value)
        {
            Scheduler.Block(thread, ulong.MaxValue);
            Remove(thread);
        }
        else
        {
            Remove(thread);
            if (thread.CancelWait())
            {
                // The wake-up was for whoever waits; this thread did not need it.
                WakeOne();
            }
        }
    }

    /// <summary>
    /// For a condition guarded by a spin lock: queues the current thread, to be called with that lock held and the condition false; then release
    /// the lock and call <see cref="FinishWait"/>. Whoever makes the condition true wakes under that lock or after it.
    /// </summary>
    public void PrepareWait(WaitKind kind = WaitKind.Interruptible)
    {
        Thread thread = Thread.Current;
        thread.BeginWait(kind);
        Add(thread);
    }

    /// <summary>Blocks after <see cref="PrepareWait"/>. 0, ETIMEDOUT, EINTR.</summary>
    public int FinishWait(ulong deadline)
    {
        Thread thread = Thread.Current;
        int result = Scheduler.Block(thread, deadline);
        if (thread.IsInWaitQueue)
        {
            Remove(thread);
        }

        return result;
    }

    /// <summary>
    /// Instead of <see cref="FinishWait"/>: does not wait after all. True if the thread was woken meanwhile, so that a wake-up
    /// was used up.
    /// </summary>
    public bool CancelWait()
    {
        Thread thread = Thread.Current;
        Remove(thread);
        return thread.CancelWait();
    }

    /// <summary>Wakes the first thread with result 0. False if none waits. Any context.</summary>
    public bool WakeOne()
    {
        if (!HasWaitersAfterBarrier())
        {
            return false;
        }

        ulong state = _lock.Acquire();
        bool woken = false;
        while (!woken && _head is not null)
        {
            Thread thread = _head;
            Unlink(thread);

            // False if its deadline or a kill was faster: then the wake-up is for the next.
            woken = thread.TryWake(0);
        }

        _lock.Release(state);
        return woken;
    }

    /// <summary>
    /// Wakes as many threads as wait now. Not: until nobody waits, for those that are woken may come back for another reason, and faster than
    /// this goes on. Any context.
    /// </summary>
    public int WakeAll()
    {
        if (!HasWaitersAfterBarrier())
        {
            return 0;
        }

        ulong state = _lock.Acquire();
        int waiting = _count;
        _lock.Release(state);
        int count = 0;
        while (count < waiting && WakeOne())
        {
            count++;
        }

        return count;
    }

    /// <summary>
    /// Waiters announce themselves and then look at the condition; wakers change the condition and then look for waiters. Each
    /// needs a full barrier between.
    /// </summary>
    private bool HasWaitersAfterBarrier()
    {
        Interlocked.MemoryBarrier();
        return Volatile.Read(ref _head) is not null;
    }

    private void Add(Thread thread)
    {
        ulong state = _lock.Acquire();
        int rank = thread.Rank;
        Thread? previous = _tail;
        while (previous is not null && previous.Rank < rank)
        {
            previous = previous.PreviousWaiter;
        }

        Thread? next = previous is null ? _head : previous.NextWaiter;
        thread.PreviousWaiter = previous;
        thread.NextWaiter = next;
        if (previous is null)
        {
            _head = thread;
        }
        else
        {
            previous.NextWaiter = thread;
        }

        if (next is null)
        {
            _tail = thread;
        }
        else
        {
            next.PreviousWaiter = thread;
        }

        thread.IsInWaitQueue = true;
        _count++;
        _lock.Release(state);

        // Orders being in the queue before the second look at the condition.
        Interlocked.MemoryBarrier();
    }

    private void Remove(Thread thread)
    {
        ulong state = _lock.Acquire();
        if (thread.IsInWaitQueue)
        {
            Unlink(thread);
        }

        _lock.Release(state);
    }

    private void Unlink(Thread thread)
    {
        if (thread.PreviousWaiter is null)
        {
            _head = thread.NextWaiter;
        }
        else
        {
            thread.PreviousWaiter.NextWaiter = thread.NextWaiter;
        }

        if (thread.NextWaiter is null)
        {
            _tail = thread.PreviousWaiter;
        }
        else
        {
            thread.NextWaiter.PreviousWaiter = thread.PreviousWaiter;
        }

        thread.NextWaiter = null;
        thread.PreviousWaiter = null;
        thread.IsInWaitQueue = false;
        _count--;
    }
}
