using ViperOS.Contracts;

namespace ViperOS.Kernel.Objects;

/// <summary>
/// Wants to hear when signals of one kernel object become set: a waiting thread, a notification on a channel, a poll set's entry. Embedded
/// by reference in the observed object's list; links and <see cref="Interest"/> are guarded by that object's lock. The owner detaches it
/// (<see cref="Detach"/>) before freeing it.
/// </summary>
public abstract class Observer
{
    internal Observer? Next;
    internal Observer? Previous;
    internal KernelObject? Observed;

    /// <summary>The signals that matter to this observer.</summary>
    public Signals Interest;

    /// <summary>
    /// Called with the observed object's lock held and interrupts disabled, whenever a signal of <see cref="Interest"/> becomes set, and at
    /// <see cref="Attach"/> for those that are set already. Only locks after <see cref="Scheduling.LockOrder.Object"/>; must not attach or detach,
    /// nor change signals: an object that relays (channel, poll set) calls <see cref="KernelObject.DeferNotify"/> on itself.
    /// </summary>
    public abstract void OnSignals(Signals current);

    /// <summary>The observed object is being destroyed; the observer is detached already. Called with its lock held.</summary>
    public virtual void OnDestroyed()
    {
    }

    /// <summary>Starts observing; returns the signals of the object at that moment.</summary>
    public Signals Attach(KernelObject target, Signals interest) => Signals.None;

    /// <summary>Stops observing. Afterwards <see cref="OnSignals"/> is not running and will not run. Harmless when not attached.</summary>
    public void Detach()
    {
    }

    /// <summary>Changes the interest of an attached observer; returns the signals of the object at that moment.</summary>
    public Signals Modify(Signals interest) => Signals.None;
}
