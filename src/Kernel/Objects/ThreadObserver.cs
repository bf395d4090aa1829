using ViperOS.Contracts;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Objects;

/// <summary>Wakes a thread that waits for signals. Owned by the waiting thread for the time of the wait.</summary>
public sealed class ThreadObserver : Observer
{
    /// <summary>Set before <see cref="Observer.Attach"/>, after the thread has announced its wait.</summary>
    public Thread Waiter = null!;

    public override void OnSignals(Signals current) => Waiter.TryWake(0);
}
