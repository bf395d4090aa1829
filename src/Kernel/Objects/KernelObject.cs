using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Objects;

/// <summary>
/// Base of everything that a handle can name. Lives in a type-stable slab and is reference-counted: each capability holds one reference,
/// kernel structures hold theirs. Signals and observers are guarded by the object lock (<see cref="LockOrder.Object"/>), the derivation
/// tree of the object's capabilities by the capability lock (<see cref="LockOrder.Capability"/>).
/// <para>
/// A lock-free handle lookup may call <see cref="TryAcquire"/> on an object that is free already, so a free object's memory keeps
/// <see cref="_references"/> at zero until <see cref="Initialize"/>.
/// </para>
/// </summary>
public abstract class KernelObject
{
    private int _references;
    private int _capabilityCount;
    private uint _signals;
    private SpinLock _objectLock;
    private SpinLock _capabilityLock;
    private Observer? _observers;

    /// <summary>Unique for the life of the system.</summary>
    public ulong Id { get; private set; }

    public abstract KernelObjectType Type { get; }

    /// <summary>Capabilities on the object, in all tables and in messages under way.</summary>
    public int CapabilityCount => Volatile.Read(ref _capabilityCount);

    public int ReferenceCount => Volatile.Read(ref _references);

    /// <summary>The state bits now. Objects that compute theirs override <see cref="ReadSignals"/>.</summary>
    public Signals Signals => ReadSignals();

    /// <summary>To be called by each creator right after allocation: one reference, which the creator holds.</summary>
    public void Initialize()
    {
        _capabilityCount = 0;
        _signals = 0;
        _objectLock = new SpinLock(LockOrder.Object);
        _capabilityLock = new SpinLock(LockOrder.Capability);
        _observers = null;
        Id = 0;
        Volatile.Write(ref _references, 1);
    }

    /// <summary>Takes another reference. The caller holds one.</summary>
    public void Acquire() => Interlocked.Increment(ref _references);

    /// <summary>Takes a reference unless the object is dying or free.</summary>
    public bool TryAcquire()
    {
        int references = Volatile.Read(ref _references);
        while (references > 0)
        {
            int seen = Interlocked.CompareExchange(ref _references, references + 1, references);
            if (seen == references)
            {
                return true;
            }

            references = seen;
        }

        return false;
    }

    /// <summary>Gives a reference back. The last one destroys the object; so never with a lock held that <see cref="Destroy"/> takes.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _references) == 0)
        {
            Destroy();
        }
    }

    /// <summary>Sets and clears state bits and tells observers of bits that became set. Any context, also interrupts.</summary>
    public void UpdateSignals(Signals set, Signals clear)
    {
    }

    /// <summary>For objects whose signals are computed from their state: tells the observers. Not with the object's own lock held.</summary>
    public void NotifyObservers(Signals current)
    {
    }

    public bool HasObservers => Volatile.Read(ref _observers) is not null;

    /// <summary>Called with the object lock held. May take locks that come after <see cref="LockOrder.Object"/>.</summary>
    protected virtual Signals ReadSignals() => (Signals)Volatile.Read(ref _signals);

    /// <summary>The last capability is gone. Called with a reference held and no lock; new capabilities may still be made by kernel code.</summary>
    protected internal virtual void OnLastCapability()
    {
    }

    /// <summary>EventSignal of user space. EINVAL for objects whose signals are not the user's to change.</summary>
    public virtual int Signal(Signals set, Signals clear) => Error.EINVAL;

    /// <summary>The last reference is gone: gives back what the object holds and then itself to its slab.</summary>
    protected abstract void Destroy();
}
