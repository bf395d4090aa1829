using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Objects;

/// <summary>
/// Base of everything that a handle can name. Lives in a type-stable slab and is reference-counted: each capability holds one reference,
/// kernel structures hold theirs. Signals and observers (KernelObject.Signals.cs) are guarded by the object lock
/// (<see cref="LockOrder.Object"/>), the derivation tree of the object's capabilities by the capability lock
/// (<see cref="LockOrder.Capability"/>).
/// <para>
/// A lock-free handle lookup may call <see cref="TryAcquire"/> on an object that is free already, so a free object's memory keeps its
/// reference count at zero until <see cref="Initialize"/>.
/// </para>
/// </summary>
public abstract partial class KernelObject
{
    private static ulong s_lastId;

    private int _references;

    /// <summary>Written under the capability lock.</summary>
    internal int CapabilityTotal;

    internal SpinLock CapabilityLock;

    /// <summary>Unique for the life of the system.</summary>
    public ulong Id { get; private set; }

    public abstract KernelObjectType Type { get; }

    /// <summary>Capabilities on the object, in all tables, in messages under way, and held by the kernel (<see cref="Hold"/>).</summary>
    public int CapabilityCount => Volatile.Read(ref CapabilityTotal);

    public int ReferenceCount => Volatile.Read(ref _references);

    /// <summary>To be called by each creator right after allocation: one reference, which the creator holds.</summary>
    public void Initialize()
    {
        CapabilityTotal = 0;
        CapabilityLock = new SpinLock(LockOrder.Capability);
        InitializeSignals();
        Id = Interlocked.Increment(ref s_lastId);

        // Release order: who can acquire it sees it initialised.
        Volatile.Write(ref _references, 1);
    }

    /// <summary>Takes another reference. The caller holds one.</summary>
    public void Acquire() => Interlocked.Increment(ref _references);

    /// <summary>Takes a reference unless the object is dying or free.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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

    /// <summary>
    /// Gives a reference back. The last one destroys the object; so never with a lock held that <see cref="Destroy"/> takes.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Release()
    {
        if (Interlocked.Decrement(ref _references) == 0)
        {
            Die();
        }
    }

    /// <summary>
    /// A reference that also counts as a capability: for kernel structures that use the object in a program's name, as a file
    /// does the connection
    /// to its server. As long as one is held, <see cref="OnLastCapability"/> is not called.
    /// </summary>
    public void Hold()
    {
        Acquire();
        ulong state = CapabilityLock.Acquire();
        CapabilityTotal++;
        CapabilityLock.Release(state);
    }

    /// <summary>Gives back what <see cref="Hold"/> took, reference included.</summary>
    public void Unhold()
    {
        ulong state = CapabilityLock.Acquire();
        bool last = --CapabilityTotal == 0;
        CapabilityLock.Release(state);
        if (last)
        {
            OnLastCapability();
        }

        Release();
    }

    /// <summary>Whether messages lie in it that may hold capabilities: then it can be part of a <see cref="CapabilityCircle"/>.</summary>
    internal virtual bool CarriesCapabilities => false;

    /// <summary>Of what carries capabilities.</summary>
    internal virtual ref CircleVisit Visited => ref CircleVisit.None;

    /// <summary>For <see cref="CapabilityCircle"/>: visits what the messages in it carry.</summary>
    internal virtual void VisitCarried()
    {
    }

    /// <summary>
    /// The last capability is gone: no program can name the object any more. Called with a reference held and no lock. May be called again if
    /// kernel code makes a new capability afterwards.
    /// </summary>
    protected internal virtual void OnLastCapability()
    {
    }

    /// <summary>EventSignal of user space. EINVAL for objects whose signals are not the user's to change.</summary>
    public virtual int Signal(Signals set, Signals clear) => Error.EINVAL;

    /// <summary>An object whose last reference is gone, and which did not go with it, has one again: the caller's.</summary>
    internal void Revive() => Volatile.Write(ref _references, 1);

    private void Die()
    {
        DetachAll();
        OnDying();
        Destroy();
    }

    /// <summary>As <see cref="Destroy"/> and before it: for what a class that others are derived from holds.</summary>
    private protected virtual void OnDying()
    {
    }

    /// <summary>The last reference is gone: gives back what the object holds and then itself to its slab.</summary>
    protected abstract void Destroy();
}
