namespace System.Threading;

/// <summary>A lock that waits by running, for a few instructions of work.</summary>
public struct SpinLock
{
    private int _taken;

    public SpinLock(bool enableThreadOwnerTracking)
    {
    }

    public bool IsHeld => Volatile.Read(ref _taken) != 0;

    public void Enter(ref bool lockTaken)
    {
        SpinWait wait = default;
        while (Interlocked.CompareExchange(ref _taken, 1, 0) != 0)
        {
            wait.SpinOnce();
        }

        lockTaken = true;
    }

    public void TryEnter(ref bool lockTaken) => lockTaken = Interlocked.CompareExchange(ref _taken, 1, 0) == 0;

    public void Exit() => Volatile.Write(ref _taken, 0);

    public void Exit(bool useMemoryBarrier) => Exit();
}
