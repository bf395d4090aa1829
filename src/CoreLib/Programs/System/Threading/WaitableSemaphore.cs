namespace System.Threading;

/// <summary>The state of a semaphore.</summary>
internal sealed class WaitableSemaphore(int count, int maximum) : Waitable
{
    private int _count = count;

    /// <summary>False: the count would become too large. Gives the count before.</summary>
    public bool TryRelease(int releaseCount, out int previous)
    {
        WaitSubsystem.Enter();
        previous = _count;
        bool fits = maximum - _count >= releaseCount;
        if (fits)
        {
            _count += releaseCount;
            WaitSubsystem.Signal(this);
        }

        WaitSubsystem.Exit();
        return fits;
    }

    public override bool IsSignaledFor(Thread? thread) => _count > 0;

    public override bool Acquire(Thread? thread)
    {
        _count--;
        return false;
    }
}
