using System.Threading;
using ViperOS.Kernel.Arm64;

namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// A lock for bounded work that never blocks and never touches user memory. Interrupts of this CPU stay disabled while it is held, so
/// interrupt handlers may take it as well. A zeroed lock is free and unordered.
/// </summary>
public struct SpinLock
{
    private int _held;
    private readonly LockOrder _order;

    /// <summary>A free lock with a place in the lock order, for debug builds to check.</summary>
    public SpinLock(LockOrder order)
    {
        _held = 0;
        _order = order;
    }

    public readonly bool IsHeld => _held != 0;

    /// <summary>Disables interrupts, takes the lock, and returns the interrupt state that <see cref="Release"/> wants back.</summary>
    public ulong Acquire()
    {
        ulong state = Interrupts.Disable();
        if (Interlocked.CompareExchange(ref _held, 1, 0) != 0)
        {
            Spin();
        }

        LockChecker.Acquired(_order);
        return state;
    }

    /// <summary>As <see cref="Acquire"/> where interrupts are known to be disabled.</summary>
    public void AcquireDisabled()
    {
        if (Interlocked.CompareExchange(ref _held, 1, 0) != 0)
        {
            Spin();
        }

        LockChecker.Acquired(_order);
    }

    /// <summary>
    /// A second lock of the same order, which its users take in the order of their addresses. Interrupts must be disabled.
    /// </summary>
    public void AcquireSameOrder()
    {
        if (Interlocked.CompareExchange(ref _held, 1, 0) != 0)
        {
            Spin();
        }
    }

    /// <summary>Releases what <see cref="AcquireSameOrder"/> took.</summary>
    public void ReleaseSameOrder() => Volatile.Write(ref _held, 0);

    /// <summary>Takes the lock if it is free. Interrupts must be disabled. Needs no order, for it never waits.</summary>
    public bool TryAcquireDisabled()
    {
        if (Volatile.Read(ref _held) != 0 || Interlocked.CompareExchange(ref _held, 1, 0) != 0)
        {
            return false;
        }

        LockChecker.AcquiredUnordered(_order);
        return true;
    }

    public void Release(ulong state)
    {
        LockChecker.Released(_order);

        // Release order: what was written under the lock is seen by the next holder.
        Volatile.Write(ref _held, 0);
        Interrupts.Restore(state);
    }

    /// <summary>Releases and leaves interrupts disabled.</summary>
    public void ReleaseDisabled()
    {
        LockChecker.Released(_order);
        Volatile.Write(ref _held, 0);
    }

    private void Spin()
    {
        do
        {
            // Read only until it looks free, so that waiting CPUs share the line instead of pulling it to and fro.
            while (Volatile.Read(ref _held) != 0)
            {
                Processor.Relax();
            }
        }
        while (Interlocked.CompareExchange(ref _held, 1, 0) != 0);
    }
}
