using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Objects;

/// <summary>
/// The capabilities of one process, by number: POSIX file descriptors and ViperOS handles are the same thing. Owned by its process, which
/// outlives all lookups. Lookups take no lock (see <see cref="HandleSlot"/>); everything that takes or frees a slot holds the table's lock
/// (<see cref="LockOrder.HandleTable"/>), and whatever changes a capability also the capability lock of its object. Slots lie in pages that are
/// made as needed and freed with the table.
/// </summary>
public sealed unsafe partial class HandleTable
{
    public const int MaximumHandles = 16 * 1024;

    private const int SlotsPerPage = 128;
    private const int PageCount = MaximumHandles / SlotsPerPage;

    private SpinLock _lock;
    private int _lowestFree;
    private int _count;
    private int _limit;
    private Job? _job;
    private Pages _pages;

    /// <summary>Slots in use, revoked ones included.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>New numbers are below this (RLIMIT_NOFILE); those in use stay.</summary>
    public void SetLimit(ulong limit) => Volatile.Write(ref _limit, limit < MaximumHandles ? (int)limit : MaximumHandles);

    /// <summary>An empty table whose handles are charged to the job (kept referenced). Null without memory.</summary>
    public static HandleTable? Create(Job? job)
    {
        HandleTable? table = Slab<HandleTable>.Allocate();
        if (table is not null)
        {
            job?.Acquire();
            table._job = job;
            table._lock = new SpinLock(LockOrder.HandleTable);
            table._lowestFree = 0;
            table._count = 0;
            table._limit = MaximumHandles;
        }

        return table;
    }

    /// <summary>Closes all handles and frees the table. No lookup may run any more.</summary>
    public void Destroy()
    {
        CloseAll();
        for (int i = 0; i < PageCount; i++)
        {
            if (_pages.Pointers[i] != 0)
            {
                KernelHeap.Free((void*)_pages.Pointers[i]);
                _pages.Pointers[i] = 0;
            }
        }

        Job? job = _job;
        Slab<HandleTable>.Free(this);
        job?.Release();
    }

    /// <summary>
    /// The object behind the handle, with a reference that the caller releases. EBADF, or EACCES if a right is missing.
    /// </summary>
    public int Lookup(int handle, Rights needed, out KernelObject? target, out Rights rights)
    {
        HandleSlot* slot = FindSlot(handle);
        if (slot != null)
        {
            while (true)
            {
                // Acquire order: object and rights are read after the sequence number.
                uint sequence = Volatile.Read(ref slot->Sequence);
                KernelObject? found = ObjectReference.FromPointer<KernelObject>(Volatile.Read(ref slot->Object));
                rights = (Rights)slot->Rights;
                if (found is null)
                {
                    break;
                }

                if ((rights & needed) != needed)
                {
                    target = null;
                    return Error.EACCES;
                }

                // The object may be gone by now, even be another; its count is a count all the same. If the slot has not changed since, it was not.
                if (found.TryAcquire())
                {
                    if (Volatile.Read(ref slot->Sequence) == sequence)
                    {
                        target = found;
                        return 0;
                    }

                    found.Release();
                }
            }
        }

        target = null;
        rights = Rights.None;
        return Error.EBADF;
    }

    /// <summary>
    /// As <see cref="Lookup(int, Rights, out KernelObject?, out Rights)"/> for the message fast path: the object with a
    /// reference, or null if this did not
    /// work out at once, for whatever reason.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal KernelObject? TryLookup(int handle, Rights needed)
    {
        HandleSlot* slot = FindSlot(handle);
        if (slot == null)
        {
            return null;
        }

        uint sequence = Volatile.Read(ref slot->Sequence);
        nint pointer = Volatile.Read(ref slot->Object);
        if (pointer == 0 || (slot->Rights & (uint)needed) != (uint)needed)
        {
            return null;
        }

        KernelObject found = ObjectReference.FromPointer<KernelObject>(pointer)!;
        if (!found.TryAcquire())
        {
            return null;
        }

        if (Volatile.Read(ref slot->Sequence) != sequence)
        {
            found.Release();
            return null;
        }

        return found;
    }

    /// <summary>
    /// What poll wants to know of a handle, without a reference: if the slot has not changed afterwards, its object was alive. False
    /// if the handle is not in use.
    /// </summary>
    public bool TryReadSignals(int handle, out Signals signals)
    {
        HandleSlot* slot = FindSlot(handle);
        while (slot != null)
        {
            uint sequence = Volatile.Read(ref slot->Sequence);
            KernelObject? found = ObjectReference.FromPointer<KernelObject>(Volatile.Read(ref slot->Object));
            if (found is null)
            {
                break;
            }

            signals = found.PollSignals;

            // The signals are read before the number is read again.
            Interlocked.MemoryBarrier();
            if (Volatile.Read(ref slot->Sequence) == sequence)
            {
                return true;
            }
        }

        signals = Signals.None;
        return false;
    }

    public int Lookup(int handle, Rights needed, out KernelObject? target) => Lookup(handle, needed, out target, out _);

    /// <summary>As above; EINVAL if the object is of another type.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Lookup<T>(int handle, Rights needed, out T? target)
        where T : KernelObject
    {
        int result = Lookup(handle, needed, out KernelObject? found, out _);
        target = found as T;
        if (target is not null || result < 0)
        {
            return result;
        }

        found!.Release();
        return Error.EINVAL;
    }

    public int GetFlags(int handle, out HandleFlags flags)
    {
        ulong state = _lock.Acquire();
        HandleSlot* slot = FindUsed(handle);
        flags = slot == null ? HandleFlags.None : slot->Flags;
        _lock.Release(state);
        return slot == null ? Error.EBADF : 0;
    }

    public int SetFlags(int handle, HandleFlags flags)
    {
        ulong state = _lock.Acquire();
        HandleSlot* slot = FindUsed(handle);
        if (slot != null)
        {
            slot->Flags = flags;
        }

        _lock.Release(state);
        return slot == null ? Error.EBADF : 0;
    }

    /// <summary>Needs no right: what a process holds, it may know.</summary>
    public int Information(int handle, out HandleInformation information)
    {
        information = default;
        int result = Lookup(handle, Rights.None, out KernelObject? target, out Rights rights);
        if (result == 0)
        {
            GetFlags(handle, out HandleFlags flags);
            information.Handle = handle;
            information.Rights = rights;
            information.ObjectId = target!.Id;
            information.Type = target.Type;
            information.CloseOnExec = (flags & HandleFlags.CloseOnExec) != 0 ? (byte)1 : (byte)0;
            information.CapabilityCount = (uint)target.CapabilityCount;
            information.Signals = target.Signals;
            target.Release();
        }

        return result;
    }

    /// <summary>
    /// The first live handle from <paramref name="start"/> on with its information, or EBADF at the end: to list a table.
    /// </summary>
    public int NextHandle(int start, out HandleInformation information)
    {
        for (int handle = start < 0 ? 0 : start; handle < MaximumHandles; handle++)
        {
            if (_pages.Pointers[handle / SlotsPerPage] == 0)
            {
                handle |= SlotsPerPage - 1;
            }
            else if (Information(handle, out information) == 0)
            {
                return handle;
            }
        }

        information = default;
        return Error.EBADF;
    }

    /// <summary>The slot of a number, used or not; null if there is no such page. Without the lock.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private HandleSlot* FindSlot(int handle)
    {
        if ((uint)handle >= MaximumHandles)
        {
            return null;
        }

        HandleSlot* page = (HandleSlot*)Volatile.Read(ref _pages.Pointers[(uint)handle / SlotsPerPage]);
        return page == null ? null : page + ((uint)handle % SlotsPerPage);
    }

    /// <summary>Under the table's lock.</summary>
    private HandleSlot* FindUsed(int handle)
    {
        HandleSlot* slot = FindSlot(handle);
        return slot == null || slot->Capability == 0 ? null : slot;
    }

    /// <summary>
    /// Under the table's lock: the lowest free slot from <paramref name="minimum"/> on, its page made if need be. EMFILE, ENOMEM.
    /// </summary>
    private int FindFree(int minimum, out HandleSlot* slot)
    {
        slot = null;
        int handle = minimum > _lowestFree ? minimum : _lowestFree;
        while (handle < _limit)
        {
            int page = handle / SlotsPerPage;
            int end = (page + 1) * SlotsPerPage;
            if (_pages.Used[page] == SlotsPerPage)
            {
                handle = end;
                continue;
            }

            if (!EnsurePage(page))
            {
                return Error.ENOMEM;
            }

            for (slot = FindSlot(handle); handle < end && handle < _limit; handle++, slot++)
            {
                if (slot->Capability == 0)
                {
                    _lowestFree = minimum <= _lowestFree ? handle : _lowestFree;
                    return handle;
                }
            }
        }

        slot = null;
        return Error.EMFILE;
    }

    private bool EnsurePage(int page)
    {
        if (_pages.Pointers[page] != 0)
        {
            return true;
        }

        void* memory = KernelHeap.AllocateZeroed((nuint)(SlotsPerPage * sizeof(HandleSlot)));

        // Release order: a lookup that finds the page finds it zeroed.
        Volatile.Write(ref _pages.Pointers[page], (ulong)memory);
        return memory != null;
    }

    private bool TryCharge() => _job is null || _job.TryChargeHandle();

    private void Uncharge() => _job?.UnchargeHandle();

    private struct Pages
    {
        public fixed ulong Pointers[PageCount];

        /// <summary>Slots of each that are in use: full ones are passed over.</summary>
        public fixed byte Used[PageCount];
    }
}
