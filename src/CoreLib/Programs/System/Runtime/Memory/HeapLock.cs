using System.Threading;

namespace System.Runtime;

/// <summary>
/// The mutual exclusion lock of the runtime's own structures: it allocates nothing and knows no owner. One word: 0 free, 1 taken, 2 taken
/// and someone may sleep on it (Drepper, "Futexes are tricky", mutex 2). Not to be taken twice.
/// </summary>
internal struct HeapLock
{
    private const int Free = 0;
    private const int Taken = 1;
    private const int Contended = 2;

    private int _state;

    public void Enter()
    {
        if (Interlocked.CompareExchange(ref _state, Taken, Free) != Free)
        {
            EnterContended();
        }
    }

    public void Exit()
    {
        if (Interlocked.Exchange(ref _state, Free) == Contended)
        {
            SystemCalls.FutexWake(ref _state, 1);
        }
    }

    private void EnterContended()
    {
        while (Interlocked.Exchange(ref _state, Contended) != Free)
        {
            SystemCalls.FutexWait(ref _state, Contended, timeoutNanoseconds: -1);
        }
    }
}
