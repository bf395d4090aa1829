using System.Threading;
using ViperOS.Contracts;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// Maps, unmaps and protects: the regions of an address space. Everything private here runs with the mutex held.
/// </summary>
public sealed unsafe partial class AddressSpace
{
    private const Protection AllRights = Protection.Read | Protection.Write | Protection.Execute;

    /// <summary>
    /// Maps part of a memory object; the mapping holds a reference on it. At the address if it is not 0 and free, else anywhere;
    /// with <see cref="MapFlags.Fixed"/> there or not at all (EEXIST). <paramref name="replace"/>: whatever is there goes.
    /// <paramref name="ownsPages"/>: nobody else will have the object, so that its pages are private to this address space.
    /// Returns the address or EINVAL, EACCES (beyond <paramref name="maximum"/>), EEXIST, ENOMEM.
    /// </summary>
    public long Map(
        MemoryObject memory,
        ulong offset,
        ulong address,
        ulong size,
        Protection protection,
        MapFlags flags,
        Protection maximum = AllRights,
        bool replace = false,
        bool ownsPages = false)
    {
        if (!Paging.IsAligned(offset) || offset > MemoryObject.MaximumSize)
        {
            return Error.EINVAL;
        }

        long result = CheckMap(address, ref size, protection, maximum, flags);
        if (result != 0)
        {
            return result;
        }

        bool isPrivate = (flags & MapFlags.CopyOnWrite) != 0;
        if (isPrivate)
        {
            result = memory.Clone(offset, size, _job, out MemoryObject? clone);
            if (clone is null)
            {
                return result;
            }

            memory = clone;
            offset = 0;
        }
        else
        {
            memory.Acquire();
        }

        Region? removed = null;
        _mutex.Acquire();
        result = replace ? UnmapRange(address, address + size, ref removed) : 0;
        result = result == 0 ? Place(memory, offset, address, size, protection, maximum, flags, isPrivate || ownsPages) : result;
        _mutex.Release();
        FreeRemoved(removed);
        if (result < 0)
        {
            memory.Release();
        }

        return result;
    }

    /// <summary>Maps zero pages, private to this address space; address and errors as <see cref="Map"/>.</summary>
    public long MapAnonymous(ulong address, ulong size, Protection protection, MapFlags flags, bool replace = false)
    {
        long result = CheckMap(address, ref size, protection, AllRights, flags);
        if (result != 0)
        {
            return result;
        }

        MemoryObject? memory = MemoryObject.CreateAnonymous(size, _job);
        if (memory is null)
        {
            return Error.ENOMEM;
        }

        Region? removed = null;
        _mutex.Acquire();
        result = replace ? UnmapRange(address, address + size, ref removed) : 0;
        result = result == 0 ? Place(memory, 0, address, size, protection, AllRights, flags, ownsPages: true) : result;
        _mutex.Release();
        FreeRemoved(removed);
        if (result < 0)
        {
            memory.Release();
        }

        return result;
    }

    /// <summary>
    /// Takes a range out of use: touching it is a fault, and nothing is mapped there by itself. Address, or EEXIST, EINVAL,
    /// ENOMEM.
    /// </summary>
    public long MapGuard(ulong address, ulong size)
    {
        long result = CheckMap(address, ref size, Protection.None, Protection.None, MapFlags.Fixed);
        if (result == 0)
        {
            _mutex.Acquire();
            result = Place(null, 0, address, size, Protection.None, Protection.None, MapFlags.Fixed, ownsPages: false);
            _mutex.Release();
        }

        return result;
    }

    /// <summary>Unmaps whatever is in the range. EINVAL, or ENOMEM if a region cannot be cut in two.</summary>
    public int Unmap(ulong address, ulong size)
    {
        int result = CheckRange(address, ref size);
        if (result == 0)
        {
            Region? removed = null;
            _mutex.Acquire();
            result = UnmapRange(address, address + size, ref removed);
            _mutex.Release();
            FreeRemoved(removed);
        }

        return result;
    }

    /// <summary>
    /// Changes the rights of a wholly mapped range. EINVAL, ENOMEM (also for a hole, as mprotect(2) has it), EACCES.
    /// </summary>
    public int Protect(ulong address, ulong size, Protection protection)
    {
        int result = CheckRange(address, ref size);
        if (result != 0)
        {
            return result;
        }

        if (!IsAllowed(protection))
        {
            return Error.EACCES;
        }

        _mutex.Acquire();
        result = ProtectRange(address, address + size, protection);
        _mutex.Release();
        return result;
    }

    /// <summary>
    /// Drops the pages of private memory in the range, which then reads as it was when it was mapped (MADV_DONTNEED).
    /// </summary>
    public int Discard(ulong address, ulong size)
    {
        int result = CheckRange(address, ref size);
        if (result != 0)
        {
            return result;
        }

        ulong end = address + size;
        _mutex.Acquire();
        for (Region? region = _regions.FindFrom(address); region is not null && region.Start < end; region = region.Next)
        {
            if (region.OwnsPages)
            {
                ulong low = address > region.Start ? address : region.Start;
                ulong high = end < region.End ? end : region.End;
                region.Memory!.Discard(region.PageOf(low), region.PageOf(high));
            }
        }

        _mutex.Release();
        return 0;
    }

    private static bool IsAllowed(Protection protection) => (protection & ~AllRights) == 0;

    private static int CheckRange(ulong address, ref ulong size)
    {
        if (!Paging.IsAligned(address) || size == 0 || size > Paging.UserEnd || address > Paging.UserEnd)
        {
            return Error.EINVAL;
        }

        size = Paging.AlignUp(size);
        return size <= Paging.UserEnd - address ? 0 : Error.EINVAL;
    }

    private static long CheckMap(ulong address, ref ulong size, Protection protection, Protection maximum, MapFlags flags)
    {
        if (!Paging.IsAligned(address) || size == 0 || (flags & ~(MapFlags.Fixed | MapFlags.CopyOnWrite)) != 0)
        {
            return Error.EINVAL;
        }

        if (size > MemoryObject.MaximumSize)
        {
            return Error.ENOMEM;
        }

        size = Paging.AlignUp(size);
        if ((flags & MapFlags.Fixed) != 0 && (address < LowestAddress || address > Paging.UserEnd - size))
        {
            return Error.EINVAL;
        }

        return IsAllowed(protection) && (protection & ~maximum) == 0 ? 0 : Error.EACCES;
    }

    /// <summary>Takes over the caller's reference on the object if it succeeds.</summary>
    private long Place(
        MemoryObject? memory,
        ulong offset,
        ulong address,
        ulong size,
        Protection protection,
        Protection maximum,
        MapFlags flags,
        bool ownsPages)
    {
        bool usable = address >= LowestAddress && address <= Paging.UserEnd - size && !_regions.Overlaps(address, address + size);
        if (!usable)
        {
            if ((flags & MapFlags.Fixed) != 0)
            {
                return Error.EEXIST;
            }

            address = _regions.FindHole(size, LowestAddress, _mapTop);
            if (address == 0)
            {
                return Error.ENOMEM;
            }
        }

        bool isLocked = LocksFuture && memory is not null;
        if (isLocked && ExceedsLockLimit(size))
        {
            return Error.EAGAIN;
        }

        Region? region = ExceedsLimit(size) ? null : AllocateRegion();
        if (region is null)
        {
            return Error.ENOMEM;
        }

        region.Initialize(this, address, address + size, memory, offset >> Paging.PageShift, protection);
        region.Maximum = maximum;
        region.OwnsPages = ownsPages;
        region.IsLocked = isLocked;
        CountLocked(region, (long)size);
        _regions.Insert(region);
        memory?.AddRegion(region);
        Volatile.Write(ref _mappedBytes, _mappedBytes + size);
        return (long)address;
    }

    /// <summary>
    /// The regions go to the list <paramref name="removed"/>, for <see cref="FreeRemoved"/> when the mutex is released.
    /// </summary>
    private int UnmapRange(ulong start, ulong end, ref Region? removed)
    {
        // All that can fail comes first.
        if (!CutAt(start) || !CutAt(end))
        {
            return Error.ENOMEM;
        }

        Region? region = _regions.FindFrom(start);
        if (region is null || region.Start >= end)
        {
            return 0;
        }

        ClearEntriesAndTables(start, end);
        _lastFound = null;
        while (region is not null && region.Start < end)
        {
            Region? next = region.Next;
            _regions.Remove(region);
            _job?.Uncharge(RegionOverhead);
            Volatile.Write(ref _mappedBytes, _mappedBytes - region.Size);
            CountLocked(region, -(long)region.Size);
            MemoryObject? memory = region.Memory;
            if (memory is not null)
            {
                memory.RemoveRegion(region);

                // Other regions map other parts of it. Its pages go at once, for the heap may grow over them again.
                if (region.OwnsPages && memory.ReferenceCount > 1)
                {
                    memory.Discard(region.FirstPage, region.PageOf(region.End));
                }
            }

            region.Next = removed;
            removed = region;
            region = next;
        }

        return 0;
    }

    /// <summary>Without the mutex: a large object takes long to go.</summary>
    private static void FreeRemoved(Region? region)
    {
        while (region is not null)
        {
            Region? next = region.Next;
            region.Memory?.ReleaseInSteps();
            Slab<Region>.Free(region);
            region = next;
        }
    }

    private int ProtectRange(ulong start, ulong end, Protection protection)
    {
        ulong covered = start;
        Region? first = _regions.FindFrom(start);
        for (Region? region = first; region is not null && region.Start < end; region = region.Next)
        {
            if (region.Start > covered)
            {
                return Error.ENOMEM;
            }

            if ((protection & ~region.Maximum) != 0)
            {
                return Error.EACCES;
            }

            covered = region.End;
        }

        if (covered < end || !CutAt(start) || !CutAt(end))
        {
            return Error.ENOMEM;
        }

        for (Region? region = _regions.FindFrom(start); region is not null && region.Start < end; region = region.Next)
        {
            Protection old = region.Protection;
            region.Protection = protection;

            // Further rights come with the next fault. Rights that go must go now.
            bool onlyWriteGoes = (old & ~protection) == Protection.Write && protection != Protection.None;
            if (onlyWriteGoes)
            {
                WriteProtect(region.Start, region.End);
            }
            else if ((old & ~protection) != 0)
            {
                ClearEntries(region.Start, region.End);
            }
        }

        return 0;
    }

    /// <summary>Makes the address a border between regions, if one spans it. False without memory.</summary>
    private bool CutAt(ulong address)
    {
        Region? region = _regions.Find(address);
        if (region is null || region.Start == address)
        {
            return true;
        }

        Region? upper = AllocateRegion();
        if (upper is null)
        {
            return false;
        }

        upper.Initialize(this, address, region.End, region.Memory, 0, region.Protection);
        upper.Maximum = region.Maximum;
        upper.OwnsPages = region.OwnsPages;
        upper.ForkMode = region.ForkMode;
        upper.IsLocked = region.IsLocked;
        if (region.Memory is null)
        {
            region.End = address;
        }
        else
        {
            region.Memory.Acquire();
            region.Memory.SplitRegion(region, upper, address);
        }

        _regions.Changed(region);
        _regions.Insert(upper);
        return true;
    }

    private Region? AllocateRegion()
    {
        if (_regions.Count >= MaximumRegions || (_job is not null && !_job.TryCharge(RegionOverhead)))
        {
            return null;
        }

        Region? region = Slab<Region>.Allocate();
        if (region is null)
        {
            _job?.Uncharge(RegionOverhead);
        }

        return region;
    }
}
