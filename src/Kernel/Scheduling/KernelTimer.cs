using System.Threading;
using ViperOS.Kernel.Arm64;

namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// A deadline with something to do then; embedded by reference in its owner, who serialises <see cref="Arm"/> and <see cref="Cancel"/>. Waits in
/// the <see cref="TimerQueue"/> of the CPU that armed it, whose lock guards its state.
/// </summary>
public abstract class KernelTimer : HeapNode
{
    internal const int Idle = 0;
    internal const int Queued = 1;
    internal const int Running = 2;

    internal int State;
    internal TimerQueue? Queue;

    public bool IsArmed => Volatile.Read(ref State) == Queued;

    /// <summary>Called on the CPU that armed the timer, with interrupts disabled and no lock held. May arm the timer again.</summary>
    protected internal abstract void OnExpired();

    /// <summary>Queues the timer on this CPU, or moves it. Nanoseconds of the monotonic clock.</summary>
    public void Arm(ulong deadline)
    {
        ulong state = Interrupts.Disable();
        TimerQueue queue = Cpu.Current.Timers;
        if (Volatile.Read(ref State) != Idle && !queue.IsRunning(this))
        {
            Cancel();
        }

        queue.Insert(this, deadline);
        Interrupts.Restore(state);
    }

    /// <summary>
    /// Takes the timer out; afterwards <see cref="OnExpired"/> is not running (unless it is the caller) and will not run. Not with a lock held
    /// that <see cref="OnExpired"/> takes.
    /// </summary>
    public void Cancel()
    {
        ulong state = Interrupts.Disable();

        // State before Queue: Arm writes them in the opposite order.
        while (Volatile.Read(ref State) != Idle)
        {
            TimerQueue queue = Volatile.Read(ref Queue)!;
            if (queue.TryRemove(this) || queue.IsRunning(this) && queue == Cpu.Current.Timers)
            {
                break;
            }

            Processor.Relax();
        }

        Interrupts.Restore(state);
    }
}
