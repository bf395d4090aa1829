using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;

namespace ViperOS.Kernel.Objects;

/// <summary>
/// Wants to hear when signals of one kernel object become set: a waiting thread, a notification on a channel, a poll set's entry. Linked
/// into the observed object's list, whose lock guards links and <see cref="Interest"/>; does not keep that object alive. Its
/// owner detaches it before
/// freeing it.
/// </summary>
public abstract class Observer
{
    internal Observer? Next;
    internal Observer? Previous;
    internal KernelObject? Observed;

    /// <summary>The signals that matter to this observer.</summary>
    public Signals Interest { get; internal set; }

    public bool IsAttached => Volatile.Read(ref Observed) is not null;

    /// <summary>
    /// Called with the observed object's lock held and interrupts disabled, whenever a signal of <see cref="Interest"/> becomes set, and at
    /// <see cref="Attach"/> and <see cref="Modify"/> if one is set already. For objects that compute their signals it may also
    /// come when nothing is
    /// new. Takes only locks after <see cref="Scheduling.LockOrder.Object"/>, must neither attach nor detach, nor release objects, nor change
    /// signals; an observer that makes signals of its own object change calls <see cref="KernelObject.DeferNotify"/> on that.
    /// </summary>
    public abstract void OnSignals(Signals current);

    /// <summary>
    /// The observed object is gone and this observer out of its list. Called with the object's lock held. Must not free the
    /// observer.
    /// </summary>
    public virtual void OnDestroyed()
    {
    }

    /// <summary>Starts observing an object on which the caller holds a reference; returns its signals at that moment.</summary>
    public Signals Attach(KernelObject target, Signals interest) => target.Attach(this, interest);

    /// <summary>Changes the interest; returns the signals of the object at that moment, or none if it is gone.</summary>
    public Signals Modify(Signals interest)
    {
        Signals now = Signals.None;
        if (AcquireObserved() is KernelObject target)
        {
            now = target.Modify(this, interest);
            target.Release();
        }

        return now;
    }

    /// <summary>
    /// Stops observing: afterwards <see cref="OnSignals"/> and <see cref="OnDestroyed"/> are not running and will not run. With
    /// no lock held, for the
    /// object may be destroyed here. Harmless when not attached.
    /// </summary>
    public void Detach()
    {
        if (AcquireObserved() is KernelObject target)
        {
            target.Detach(this);
            target.Release();
        }
    }

    /// <summary>The object with a reference; null once it is gone and has let this observer go.</summary>
    private KernelObject? AcquireObserved()
    {
        while (true)
        {
            KernelObject? target = Volatile.Read(ref Observed);
            if (target is null || target.TryAcquire())
            {
                return target;
            }

            // It is dying on another CPU, which is about to detach this observer.
            Processor.Relax();
        }
    }
}
