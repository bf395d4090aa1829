namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// Priority inheritance of futexes (FUTEX_LOCK_PI): which thread waits for a lock that which other thread holds. As long as it waits, the holder
/// runs with at least its rank, and so does whom the holder waits for. One lock guards all of it (<see cref="LockOrder.FutexOwner"/>); only threads that
/// have to wait come here. Nothing here holds references: a thread that ends is taken out first.
/// </summary>
internal static class FutexOwners
{
    /// <summary>How far a rank is handed on. A longer chain is taken for a circle that closes elsewhere, and left.</summary>
    private const int MaximumChain = 64;

    private static SpinLock s_lock = new(LockOrder.FutexOwner);

    /// <summary>
    /// The current thread is about to wait for a lock that the owner, which the caller has a reference on, holds. EDEADLK if the owner waits for
    /// the caller.
    /// </summary>
    public static int Await(Thread thread, Thread owner, in FutexKey key)
    {
        ulong state = s_lock.Acquire();
        int error = 0;
        Thread? other = owner;
        for (int i = 0; i < MaximumChain && other is not null && error == 0; i++)
        {
            error = other == thread ? Error.EDEADLK : 0;
            other = other.LockOwner;
        }

        if (error == 0 && !owner.HoldsNoLocks)
        {
            thread.LockOwner = owner;
            thread.LockKey = key;
            thread.NextForLock = owner.FirstForLock;
            owner.FirstForLock = thread;
            HandOn(owner);
        }

        s_lock.Release(state);
        return error;
    }

    /// <summary>The thread does not wait for a lock any more, whether it has that or not.</summary>
    public static void Leave(Thread thread)
    {
        ulong state = s_lock.Acquire();
        if (thread.LockOwner is { } owner)
        {
            Remove(owner, thread);
            HandOn(owner);
        }

        s_lock.Release(state);
    }

    /// <summary>The thread gives the lock up: who waits for that lends it nothing any more.</summary>
    public static void GiveUp(Thread owner, in FutexKey key)
    {
        if (owner.FirstForLock is null)
        {
            return;
        }

        ulong state = s_lock.Acquire();
        Thread? thread = owner.FirstForLock;
        while (thread is not null)
        {
            Thread? next = thread.NextForLock;
            if (thread.LockKey.Matches(key))
            {
                Remove(owner, thread);
            }

            thread = next;
        }

        HandOn(owner);
        s_lock.Release(state);
    }

    /// <summary>The thread ends: nobody waits for it from now on.</summary>
    public static void End(Thread owner)
    {
        ulong state = s_lock.Acquire();
        owner.HoldsNoLocks = true;
        while (owner.FirstForLock is { } thread)
        {
            Remove(owner, thread);
        }

        s_lock.Release(state);
    }

    private static void Remove(Thread owner, Thread thread)
    {
        Thread? before = null;
        Thread? at = owner.FirstForLock;
        while (at is not null && at != thread)
        {
            before = at;
            at = at.NextForLock;
        }

        if (before is null)
        {
            owner.FirstForLock = thread.NextForLock;
        }
        else
        {
            before.NextForLock = thread.NextForLock;
        }

        thread.NextForLock = null;
        thread.LockOwner = null;
    }

    /// <summary>Gives the owner the highest rank of those that wait for it, and its own owner the one that comes of that.</summary>
    private static void HandOn(Thread first)
    {
        Thread? owner = first;
        for (int i = 0; i < MaximumChain && owner is not null; i++)
        {
            int rank = 0;
            for (Thread? thread = owner.FirstForLock; thread is not null; thread = thread.NextForLock)
            {
                rank = thread.Rank > rank ? thread.Rank : rank;
            }

            if (!owner.SetLockRank(rank))
            {
                return;
            }

            owner = owner.LockOwner;
        }
    }
}
