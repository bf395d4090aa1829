namespace System.Threading;

/// <summary>
/// A lock that waits by running, for a few instructions of work. Holds the owner's thread number plus one, or 1 without tracking.
/// </summary>
public struct SpinLock
{
    private const int NoTracking = int.MinValue;

    // Sign bit: owners are not tracked.
    private int _state;

    public SpinLock(bool enableThreadOwnerTracking)
    {
        _state = enableThreadOwnerTracking ? 0 : NoTracking;
    }

    public readonly bool IsHeld => (Volatile.Read(in _state) & ~NoTracking) != 0;

    public readonly bool IsHeldByCurrentThread =>
        IsThreadOwnerTrackingEnabled
            ? Volatile.Read(in _state) == Environment.CurrentManagedThreadId + 1
            : throw new InvalidOperationException("Thread tracking is disabled.");

    public readonly bool IsThreadOwnerTrackingEnabled => Volatile.Read(in _state) >= 0;

    public void Enter(ref bool lockTaken) => TryEnter(Timeout.Infinite, ref lockTaken);

    public void TryEnter(ref bool lockTaken) => TryEnter(0, ref lockTaken);

    public void TryEnter(TimeSpan timeout, ref bool lockTaken)
    {
        long milliseconds = (long)timeout.TotalMilliseconds;
        if (milliseconds is < -1 or > int.MaxValue)
        {
            throw new ArgumentOutOfRangeException(
                nameof(timeout), timeout, "The timeout must be a value between -1 and Int32.MaxValue, inclusive.");
        }

        TryEnter((int)milliseconds, ref lockTaken);
    }

    public void TryEnter(int millisecondsTimeout, ref bool lockTaken)
    {
        if (lockTaken)
        {
            lockTaken = false;
            throw new ArgumentException("The tookLock argument must be set to false before calling this method.");
        }

        if (millisecondsTimeout < -1)
        {
            throw new ArgumentOutOfRangeException(
                nameof(millisecondsTimeout),
                millisecondsTimeout,
                "The timeout must be a value between -1 and Int32.MaxValue, inclusive.");
        }

        int free = Volatile.Read(ref _state) & NoTracking;
        int owner = free == 0 ? Environment.CurrentManagedThreadId + 1 : NoTracking | 1;
        if (Interlocked.CompareExchange(ref _state, owner, free) == free)
        {
            lockTaken = true;
            return;
        }

        if (free == 0 && Volatile.Read(ref _state) == owner)
        {
            throw new LockRecursionException("The calling thread already holds the lock.");
        }

        if (millisecondsTimeout == 0)
        {
            return;
        }

        long start = Environment.TickCount64;
        SpinWait wait = default;
        while (TimeoutHelper.Remaining(start, millisecondsTimeout) != 0)
        {
            wait.SpinOnce();
            if (Volatile.Read(ref _state) == free && Interlocked.CompareExchange(ref _state, owner, free) == free)
            {
                lockTaken = true;
                return;
            }
        }
    }

    public void Exit()
    {
        int state = Volatile.Read(ref _state);
        if (state >= 0 && state != Environment.CurrentManagedThreadId + 1)
        {
            throw new SynchronizationLockException("The calling thread does not hold the lock.");
        }

        Volatile.Write(ref _state, state & NoTracking);
    }

    public void Exit(bool useMemoryBarrier)
    {
        Exit();
        if (useMemoryBarrier)
        {
            Interlocked.MemoryBarrier();
        }
    }
}
