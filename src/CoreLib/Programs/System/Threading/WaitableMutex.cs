namespace System.Threading;

/// <summary>The state of a mutex; a link of the list of those that its owner holds.</summary>
internal sealed class WaitableMutex : Waitable
{
    private Thread? _owner;
    private int _depth;
    private bool _isAbandoned;
    private WaitableMutex? _nextOwned;

    /// <summary>False: the thread does not own it.</summary>
    public bool TryRelease(Thread thread)
    {
        WaitSubsystem.Enter();
        bool owned = _owner == thread;
        if (owned && --_depth == 0)
        {
            RemoveFromOwner();
            WaitSubsystem.Signal(this);
        }

        WaitSubsystem.Exit();
        return owned;
    }

    public override bool IsSignaledFor(Thread? thread) => _owner is null || _owner == thread;

    public override bool Acquire(Thread? thread)
    {
        _depth++;
        if (_owner is null)
        {
            _owner = thread;
            if (thread is not null)
            {
                _nextOwned = thread.FirstOwnedMutex;
                thread.FirstOwnedMutex = this;
            }
        }

        bool abandoned = _isAbandoned;
        _isAbandoned = false;
        return abandoned;
    }

    /// <summary>The thread ends.</summary>
    public static void AbandonAll(Thread thread)
    {
        WaitSubsystem.Enter();
        while (thread.FirstOwnedMutex is { } mutex)
        {
            mutex._depth = 0;
            mutex._isAbandoned = true;
            mutex.RemoveFromOwner();
            WaitSubsystem.Signal(mutex);
        }

        WaitSubsystem.Exit();
    }

    private void RemoveFromOwner()
    {
        Thread owner = _owner!;
        if (owner.FirstOwnedMutex == this)
        {
            owner.FirstOwnedMutex = _nextOwned;
        }
        else
        {
            WaitableMutex? mutex = owner.FirstOwnedMutex;
            while (mutex is not null && mutex._nextOwned != this)
            {
                mutex = mutex._nextOwned;
            }

            if (mutex is not null)
            {
                mutex._nextOwned = _nextOwned;
            }
        }

        _nextOwned = null;
        _owner = null;
    }
}
