using ViperOS.Contracts;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Objects;

/// <summary>What takes and frees slots. Order of locks: the table's, then the capability lock of the object.</summary>
public sealed unsafe partial class HandleTable
{
    /// <summary>
    /// Puts a new capability on the object into the lowest free slot from <paramref name="minimum"/> on. The caller keeps its own reference.
    /// Handle, EMFILE (also: over the job's limit), ENOMEM.
    /// </summary>
    public int Insert(KernelObject target, Rights rights, HandleFlags flags = HandleFlags.None, int minimum = 0)
    {
        Capability? capability = Capability.Create(target, rights);
        if (capability is null)
        {
            return Error.ENOMEM;
        }

        int result = Import(capability, -1, flags, minimum);
        if (result < 0)
        {
            capability.Discard();
        }

        return result;
    }

    /// <summary>As Insert, into exactly this slot; what is there is closed first.</summary>
    public int InsertAt(int handle, KernelObject target, Rights rights, HandleFlags flags = HandleFlags.None)
    {
        Capability? capability = Capability.Create(target, rights);
        if (capability is null)
        {
            return Error.ENOMEM;
        }

        int result = Import(capability, handle, flags);
        if (result < 0)
        {
            capability.Discard();
        }

        return result;
    }

    /// <summary>
    /// Puts a capability that sits nowhere into this table; on success it belongs to the table. Into the slot given (what is
    /// there is closed first),
    /// or with -1 into the lowest free one from <paramref name="minimum"/> on. EBADF if it has been revoked, EMFILE, ENOMEM.
    /// </summary>
    public int Import(Capability capability, int slot = -1, HandleFlags flags = HandleFlags.None, int minimum = 0)
    {
        if (slot >= MaximumHandles || minimum < 0 || slot < -1)
        {
            return Error.EBADF;
        }

        if (slot >= 0)
        {
            Remove(slot);
        }

        if (!TryCharge())
        {
            return Error.EMFILE;
        }

        ulong state = _lock.Acquire();
        int handle = slot < 0 ? FindFree(minimum, out HandleSlot* place) : FindGiven(slot, out place);
        KernelObject? target = null;
        if (handle >= 0)
        {
            target = capability.LockObject(out ulong inner);
            if (target is null)
            {
                handle = Error.EBADF;
            }
            else
            {
                Occupy(place, handle, capability, flags);
                capability.Publish(place);
                target.CapabilityLock.Release(inner);
            }
        }

        _lock.Release(state);
        if (handle < 0)
        {
            Uncharge();
        }

        target?.Release();
        return handle;
    }

    /// <summary>Closes the handle. Children of its capability move up to its parent. EBADF if the number is not in use.</summary>
    public int Remove(int handle)
    {
        ulong state = _lock.Acquire();
        HandleSlot* slot = FindUsed(handle);
        if (slot == null)
        {
            _lock.Release(state);
            return Error.EBADF;
        }

        Capability capability = ObjectReference.FromPointer<Capability>(slot->Capability)!;
        KernelObject? target = capability.LockObject(out ulong inner);
        bool last = false;
        if (target is not null)
        {
            last = capability.Unlink(target);
            target.CapabilityLock.Release(inner);
        }

        Vacate(slot, handle);
        _lock.Release(state);
        Uncharge();
        capability.Free(target, last);
        return 0;
    }

    /// <summary>Derives a capability with a subset of the rights. Needs Duplicate. EACCES if rights are not a subset.</summary>
    public int Duplicate(int handle, Rights rights, HandleFlags flags = HandleFlags.None, int minimum = 0) =>
        Derive(handle, -1, rights, all: false, flags, minimum);

    /// <summary>dup, F_DUPFD: derives a capability with all rights of the handle's. Needs Duplicate.</summary>
    public int DuplicateSame(int handle, HandleFlags flags = HandleFlags.None, int minimum = 0) =>
        Derive(handle, -1, Rights.None, all: true, flags, minimum);

    /// <summary>
    /// dup3: as <see cref="DuplicateSame"/>, into exactly this slot; what is there is closed first. EINVAL if both are the same.
    /// </summary>
    public int DuplicateTo(int handle, int target, HandleFlags flags)
    {
        if (handle == target)
        {
            return Error.EINVAL;
        }

        return (uint)target >= _limit ? Error.EBADF : Derive(handle, target, Rights.None, all: true, flags, 0);
    }

    /// <summary>
    /// Takes a capability out for a message or a new process: a child of the handle's (or, with <paramref name="move"/>, itself,
    /// and the slot becomes
    /// free). Needs Transfer; the rights must be a subset (EACCES). The result belongs to the caller: <see cref="Import"/> it somewhere or
    /// <see cref="Capability.Discard"/> it.
    /// </summary>
    public int Export(int handle, Rights rights, bool move, out Capability? capability)
    {
        capability = null;
        Capability? child = move ? null : Slab<Capability>.Allocate();
        if (!move && child is null)
        {
            return Error.ENOMEM;
        }

        ulong state = _lock.Acquire();
        int result = LockCapability(handle, Rights.Transfer, out HandleSlot* slot, out Capability? source, out KernelObject? target, out ulong inner);
        if (result == 0)
        {
            if ((rights & ~source!.Rights) != 0)
            {
                result = Error.EACCES;
            }
            else if (child is not null)
            {
                child.LinkBelow(source, rights);
                target!.Acquire();
                capability = child;
                child = null;
            }
            else
            {
                source.ClearSlot();
                source.Rights = rights;
                capability = source;
                Vacate(slot, handle);
            }

            target!.CapabilityLock.Release(inner);
        }

        _lock.Release(state);
        if (child is not null)
        {
            Slab<Capability>.Free(child);
        }
        else if (move && result == 0)
        {
            Uncharge();
        }

        target?.Release();
        return result;
    }

    /// <summary>
    /// Kills everything derived from the handle's capability, in all tables and messages. The handle itself stays. Needs no
    /// right.
    /// </summary>
    public int Revoke(int handle)
    {
        ulong state = _lock.Acquire();
        int result = LockCapability(handle, Rights.None, out _, out Capability? source, out KernelObject? target, out ulong inner);
        int count = 0;
        if (result == 0)
        {
            // In one go: a capability that is derived meanwhile from one that is still to be killed would escape.
            count = source!.RevokeChildren(target!);
            target!.CapabilityLock.Release(inner);
        }

        _lock.Release(state);

        // The references of the killed, and the one for this call. The handle's own keeps the object alive until the last of them.
        for (int i = 0; i < count; i++)
        {
            target!.Release();
        }

        target?.Release();
        return result;
    }

    /// <summary>Closes all handles; the table stays usable.</summary>
    public void CloseAll() => CloseWhere(HandleFlags.None);

    /// <summary>Closes the handles with <see cref="HandleFlags.CloseOnExec"/>.</summary>
    public void CloseOnExec() => CloseWhere(HandleFlags.CloseOnExec);

    private void CloseWhere(HandleFlags flags)
    {
        for (int handle = 0; handle < MaximumHandles && Count != 0; handle++)
        {
            HandleSlot* slot = FindSlot(handle);
            if (slot == null)
            {
                handle |= SlotsPerPage - 1;
            }
            else if (slot->Capability != 0 && (slot->Flags & flags) == flags)
            {
                Remove(handle);
            }
        }
    }

    private int Derive(int handle, int targetSlot, Rights rights, bool all, HandleFlags flags, int minimum)
    {
        if (minimum < 0 || minimum >= _limit)
        {
            return Error.EINVAL;
        }

        // The capability is made on its way first, then put in place: so that the target slot can be closed in between without any lock.
        int result = DeriveLoose(handle, rights, all, out Capability? child);
        if (result != 0)
        {
            return result;
        }

        result = Import(child!, targetSlot, flags, minimum);
        if (result < 0)
        {
            child!.Discard();
        }

        return result;
    }

    private int DeriveLoose(int handle, Rights rights, bool all, out Capability? child)
    {
        child = Slab<Capability>.Allocate();
        if (child is null)
        {
            return Error.ENOMEM;
        }

        ulong state = _lock.Acquire();
        int result = LockCapability(handle, Rights.Duplicate, out _, out Capability? source, out KernelObject? target, out ulong inner);
        if (result == 0)
        {
            if (all)
            {
                rights = source!.Rights;
            }

            if ((rights & ~source!.Rights) != 0)
            {
                result = Error.EACCES;
            }
            else
            {
                child.LinkBelow(source, rights);
                target!.Acquire();
            }

            target!.CapabilityLock.Release(inner);
        }

        _lock.Release(state);
        target?.Release();
        if (result != 0)
        {
            Slab<Capability>.Free(child);
            child = null;
        }

        return result;
    }

    /// <summary>
    /// Under the table's lock: finds a live capability with the right and takes its object's capability lock and a reference on
    /// the object.
    /// </summary>
    private int LockCapability(
        int handle, Rights needed, out HandleSlot* slot, out Capability? capability, out KernelObject? target, out ulong state)
    {
        capability = null;
        target = null;
        state = 0;
        slot = FindUsed(handle);
        if (slot == null)
        {
            return Error.EBADF;
        }

        capability = ObjectReference.FromPointer<Capability>(slot->Capability)!;
        target = capability.LockObject(out state);
        if (target is null)
        {
            return Error.EBADF;
        }

        if ((capability.Rights & needed) != needed)
        {
            // The reference is not released here, where locks are held, but by the caller.
            target.CapabilityLock.Release(state);
            return Error.EACCES;
        }

        return 0;
    }

    /// <summary>Under the table's lock: a given slot, which another thread may have taken again meanwhile (EBUSY).</summary>
    private int FindGiven(int handle, out HandleSlot* slot)
    {
        slot = null;
        if (!EnsurePage(handle / SlotsPerPage))
        {
            return Error.ENOMEM;
        }

        slot = FindSlot(handle);
        return slot->Capability == 0 ? handle : Error.EBUSY;
    }

    private void Occupy(HandleSlot* slot, int handle, Capability capability, HandleFlags flags)
    {
        _pages.Used[handle / SlotsPerPage]++;
        slot->Capability = ObjectReference.ToPointer(capability);
        slot->Flags = flags;
        _count++;
    }

    private void Vacate(HandleSlot* slot, int handle)
    {
        slot->Capability = 0;
        slot->Flags = HandleFlags.None;
        _pages.Used[handle / SlotsPerPage]--;
        _count--;
        if (handle < _lowestFree)
        {
            _lowestFree = handle;
        }
    }
}
