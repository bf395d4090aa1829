namespace System.Threading;

/// <summary>
/// Threads that wait for a condition, which each looks at for itself: <see cref="WakeAll"/> makes them look again. A condition that is
/// made true before the call is not missed.
/// </summary>
internal struct WaiterList
{
    private FutexLock _lock;
    private Thread? _first;
    private int _count;

    public readonly bool IsEmpty => Volatile.Read(in _count) == 0;

    /// <summary>Before the last look at the condition.</summary>
    public void Add(Thread thread)
    {
        _lock.Enter();
        thread.NextParked = _first;
        _first = thread;
        _count++;
        _lock.Exit();
        Interlocked.MemoryBarrier();
    }

    public void Remove(Thread thread)
    {
        _lock.Enter();
        Thread? previous = null;
        for (Thread? other = _first; other is not null; other = other.NextParked)
        {
            if (other == thread)
            {
                if (previous is null)
                {
                    _first = thread.NextParked;
                }
                else
                {
                    previous.NextParked = thread.NextParked;
                }

                _count--;
                break;
            }

            previous = other;
        }

        thread.NextParked = null;
        _lock.Exit();
    }

    /// <summary>After the condition has become true.</summary>
    public void WakeAll()
    {
        Interlocked.MemoryBarrier();
        if (IsEmpty)
        {
            return;
        }

        _lock.Enter();
        for (Thread? thread = _first; thread is not null; thread = thread.NextParked)
        {
            thread.Unpark();
        }

        _lock.Exit();
    }
}
