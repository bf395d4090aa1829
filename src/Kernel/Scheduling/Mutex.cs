using System.Threading;

namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// A lock that blocks, for thread context only: address spaces and memory objects. Interrupts stay enabled while it is held. Taking and
/// releasing it without contention is one compare-exchange each. A zeroed mutex is free; <see cref="Initialize"/> before use.
/// </summary>
public struct Mutex
{
    private const int Free = 0;
    private const int Held = 1;
    private const int Contended = 2;

    private int _state;
    private LockOrder _order;
    private WaitQueue _waiters;

    public void Initialize(LockOrder order)
    {
        _state = Free;
        _order = order;
        _waiters = new WaitQueue(LockOrder.WaitQueue);
    }

    public readonly bool IsHeld => _state != Free;

    /// <summary>Waits without being killable: holders do bounded work.</summary>
    public void Acquire()
    {
        if (Interlocked.CompareExchange(ref _state, Held, Free) != Free)
        {
            AcquireContended();
        }
    }

    public bool TryAcquire() => Interlocked.CompareExchange(ref _state, Held, Free) == Free;

    public void Release()
    {
        if (Interlocked.Exchange(ref _state, Free) == Contended)
        {
            _waiters.WakeOne();
        }
    }

    private void AcquireContended()
    {
        // Once it has waited, a thread takes the mutex as contended: others may still be waiting.
        while (Interlocked.Exchange(ref _state, Contended) != Free)
        {
            _waiters.WaitWhileEqual(ref _state, Contended);
        }
    }
}
