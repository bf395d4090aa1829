using System.Runtime;

namespace System.Threading;

/// <summary>
/// The lock beneath the others: it knows no owner, cannot be interrupted, allocates nothing, and is held for a few dozen
/// instructions. 0 free, 1 taken, 2 taken and someone may sleep (Drepper, "Futexes are tricky", mutex 2).
/// </summary>
internal struct FutexLock
{
    private const int SpinCount = 40;

    private int _state;

    public void Enter()
    {
        if (Interlocked.CompareExchange(ref _state, 1, 0) != 0)
        {
            EnterSlow();
        }
    }

    public void Exit()
    {
        if (Interlocked.Exchange(ref _state, 0) == 2)
        {
            SystemCalls.FutexWake(ref _state, 1);
        }
    }

    private void EnterSlow()
    {
        if (Environment.ProcessorCount > 1)
        {
            for (int i = 0; i < SpinCount; i++)
            {
                Thread.SpinWait(i);
                if (Volatile.Read(ref _state) == 0 && Interlocked.CompareExchange(ref _state, 1, 0) == 0)
                {
                    return;
                }
            }
        }

        while (Interlocked.Exchange(ref _state, 2) != 0)
        {
            SystemCalls.FutexWait(ref _state, 2, timeoutNanoseconds: -1);
        }
    }
}
