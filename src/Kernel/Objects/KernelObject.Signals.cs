using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Objects;

/// <summary>
/// Signals and observers of an object. Observers are told with the object lock held, so that an observer that has been detached is never
/// called again. An observer that belongs to an object which has observers itself (a channel, a poll set) does not tell those at once but
/// puts its object on a list of the CPU (<see cref="DeferNotify"/>), which is worked off when the lock is free again: chains of any length and
/// circles need neither stack nor nested locks.
/// </summary>
public abstract partial class KernelObject
{
    private const int NotDeferred = 0;
    private const int DeferredRunning = 1;
    private const int DeferredQueued = 2;

    private static DeferredLists s_deferred;

    private SpinLock _objectLock;
    private uint _signals;
    private Observer? _observers;
    private int _deferState;
    private KernelObject? _nextDeferred;

    /// <summary>The state bits now.</summary>
    public Signals Signals => ReadSignals();

    /// <summary>
    /// What poll looks at: the own state, or that of what carries the bytes. May be read of an object that is being freed (its memory
    /// stays one of its type); the value then counts for nothing.
    /// </summary>
    public virtual Signals PollSignals => ReadSignals();

    /// <summary>
    /// Whether anybody observes the object. Objects with computed signals look here, under the lock that guards their state,
    /// before they call <see cref="NotifyObservers"/>.
    /// </summary>
    public bool HasObservers => Volatile.Read(ref _observers) is not null;

    /// <summary>
    /// The state bits. Objects that compute them override this; it is then called with the object lock held or without, and may take locks that
    /// come after <see cref="LockOrder.Object"/>.
    /// </summary>
    protected virtual Signals ReadSignals() => (Signals)Volatile.Read(ref _signals);

    /// <summary>
    /// Clears and then sets state bits, as one step, and tells observers of bits that became set; with <paramref name="again"/> also of those that were
    /// set before and are not cleared. Any context,
    /// interrupts included, with locks before <see cref="LockOrder.Object"/> held or none.
    /// </summary>
    public void UpdateSignals(Signals set, Signals clear, bool again = false)
    {
        ulong state = _objectLock.Acquire();
        Signals old = (Signals)_signals;
        Signals kept = old & ~clear;
        Signals now = kept | set;
        Volatile.Write(ref _signals, (uint)now);
        Signals news = again ? set : now & ~kept;
        if (news != 0)
        {
            Tell(now, news);
        }

        _objectLock.ReleaseDisabled();
        NotifyDeferred();
        Interrupts.Restore(state);
    }

    /// <summary>
    /// For objects that compute their signals: tells observers of what is set. With locks before <see cref="LockOrder.Object"/>
    /// held or none.
    /// </summary>
    public void NotifyObservers()
    {
        ulong state = _objectLock.Acquire();
        Signals now = ReadSignals();
        Tell(now, now);
        _objectLock.ReleaseDisabled();
        NotifyDeferred();
        Interrupts.Restore(state);
    }

    /// <summary>
    /// From an observer's <see cref="Observer.OnSignals"/>, on the observer's own object: its observers are to be told as soon as
    /// no object lock is held. Interrupts disabled.
    /// </summary>
    public void DeferNotify()
    {
        if (!HasObservers)
        {
            return;
        }

        if (Interlocked.Exchange(ref _deferState, DeferredQueued) == NotDeferred)
        {
            ref DeferredList list = ref s_deferred[Cpu.Current.Index];
            _nextDeferred = list.Head;
            list.Head = this;
        }
    }

    /// <summary>Adds an observer; if its interest is met already it is told at once. Returns the signals.</summary>
    internal Signals Attach(Observer observer, Signals interest)
    {
        ulong state = _objectLock.Acquire();
        observer.Interest = interest;
        observer.Previous = null;
        observer.Next = _observers;
        if (_observers is not null)
        {
            _observers.Previous = observer;
        }

        Volatile.Write(ref observer.Observed, this);

        // Before the signals are read: who changes the state after that finds the observer.
        Volatile.Write(ref _observers, observer);
        Interlocked.MemoryBarrier();
        Signals now = ReadSignals();
        if ((now & interest) != 0)
        {
            observer.OnSignals(now);
        }

        _objectLock.ReleaseDisabled();
        NotifyDeferred();
        Interrupts.Restore(state);
        return now;
    }

    internal Signals Modify(Observer observer, Signals interest)
    {
        ulong state = _objectLock.Acquire();
        observer.Interest = interest;
        Signals now = ReadSignals();
        if ((now & interest) != 0 && observer.Observed == this)
        {
            observer.OnSignals(now);
        }

        _objectLock.ReleaseDisabled();
        NotifyDeferred();
        Interrupts.Restore(state);
        return now;
    }

    internal void Detach(Observer observer)
    {
        ulong state = _objectLock.Acquire();
        if (observer.Observed == this)
        {
            Remove(observer);
            Volatile.Write(ref observer.Observed, null);
        }

        _objectLock.Release(state);
    }

    private void InitializeSignals()
    {
        _objectLock = new SpinLock(LockOrder.Object);
        _signals = 0;
        _observers = null;
        _deferState = NotDeferred;
    }

    /// <summary>Under the object lock.</summary>
    private void Tell(Signals now, Signals news)
    {
        for (Observer? observer = _observers; observer is not null; observer = observer.Next)
        {
            if ((observer.Interest & news) != 0)
            {
                observer.OnSignals(now);
            }
        }
    }

    private void Remove(Observer observer)
    {
        if (observer.Previous is null)
        {
            Volatile.Write(ref _observers, observer.Next);
        }
        else
        {
            observer.Previous.Next = observer.Next;
        }

        if (observer.Next is not null)
        {
            observer.Next.Previous = observer.Previous;
        }

        observer.Next = null;
        observer.Previous = null;
    }

    /// <summary>The last reference is gone.</summary>
    private void DetachAll()
    {
        if (HasObservers)
        {
            ulong state = _objectLock.Acquire();
            while (_observers is Observer observer)
            {
                Remove(observer);
                observer.OnDestroyed();

                // Last: from here on the observer's owner may free it.
                Volatile.Write(ref observer.Observed, null);
            }

            _objectLock.Release(state);
        }

        // Another CPU may be about to tell the observers; it does not wait for anything.
        while (Volatile.Read(ref _deferState) != NotDeferred)
        {
            Processor.Relax();
        }
    }

    /// <summary>Interrupts disabled, no object lock held. Only the outermost call of a CPU works the list off.</summary>
    private static void NotifyDeferred()
    {
        ref DeferredList list = ref s_deferred[Cpu.Current.Index];
        if (list.Head is null || list.IsRunning)
        {
            return;
        }

        list.IsRunning = true;
        while (list.Head is KernelObject target)
        {
            list.Head = target._nextDeferred;
            target._nextDeferred = null;
            do
            {
                Volatile.Write(ref target._deferState, DeferredRunning);
                target.NotifyObservers();
            }
            while (Interlocked.CompareExchange(ref target._deferState, NotDeferred, DeferredRunning) != DeferredRunning);
        }

        list.IsRunning = false;
    }

    private struct DeferredList
    {
        public KernelObject? Head;
        public bool IsRunning;
    }

    [InlineArray(Cpu.MaximumCount)]
    private struct DeferredLists
    {
        private DeferredList _first;
    }
}
