using ViperOS.Contracts;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Memory;

/// <summary>What madvise, mlock, msync and mincore do to ranges and ask about them.</summary>
public sealed unsafe partial class AddressSpace
{
    /// <summary>Whether there is a mapping all over the range: 0, or ENOMEM as the calls of Linux have it; EINVAL.</summary>
    public int CheckMapped(ulong address, ulong size)
    {
        int result = CheckRange(address, ref size);
        if (result != 0)
        {
            return result;
        }

        _mutex.Acquire();
        ulong covered = address;
        for (Region? region = _regions.FindFrom(address);
            region?.Memory is not null && region.Start <= covered && covered < address + size;
            region = region.Next)
        {
            covered = region.End;
        }

        _mutex.Release();
        return covered >= address + size ? 0 : Error.ENOMEM;
    }

    /// <summary>
    /// Makes all pages of the range present, for writing if asked: EFAULT where that is not allowed, ENOMEM without memory and in holes.
    /// </summary>
    public int Populate(ulong address, ulong size, bool write)
    {
        int result = CheckMapped(address, size);
        ulong end = address + Paging.AlignUp(size);
        for (ulong page = address; page < end && result == 0; page += Paging.PageSize)
        {
            PageTableEntry entry = QueryEntry(page);
            if (!entry.IsValid || write)
            {
                result = HandleFault(page, write ? FaultAccess.Write : FaultAccess.Read);
                result = result is Error.EACCES or Error.ENXIO ? Error.EFAULT : result;
            }

            Scheduler.YieldIfNeeded();
            if (Thread.Current is { IsKilled: true })
            {
                return Error.EINTR;
            }
        }

        return result;
    }

    /// <summary>Whether a page is in the page table.</summary>
    public bool IsPresent(ulong address) => QueryEntry(address).IsValid;

    /// <summary>
    /// What was written to shared mappings of files in the range is on their media when this returns. ENOMEM where nothing is mapped, EIO, EINTR.
    /// </summary>
    public int Synchronize(ulong address, ulong size)
    {
        int result = CheckMapped(address, size);
        ulong end = address + Paging.AlignUp(size);
        while (result == 0 && address < end)
        {
            // One object at a time, for the server may need this address space meanwhile.
            MemoryObject? memory = null;
            _mutex.Acquire();
            Region? region = _regions.FindFrom(address);
            while (region is not null && region.Start < end && region.Memory is not { IsPaged: true })
            {
                region = region.Next;
            }

            if (region is not null && region.Start < end)
            {
                memory = region.Memory;
                memory!.Acquire();
                address = region.End;
            }

            _mutex.Release();
            if (memory is null)
            {
                return 0;
            }

            result = memory.Source!.Pager.Synchronize(memory.Source);
            memory.Release();
        }

        return result;
    }

    /// <summary>
    /// MADV_REMOVE: the pages of shared memory in the range are gone for all. EINVAL for private memory, EOPNOTSUPP for files with a medium
    /// (fallocate does that).
    /// </summary>
    public int Remove(ulong address, ulong size)
    {
        int result = CheckMapped(address, size);
        if (result != 0)
        {
            return result;
        }

        ulong end = address + Paging.AlignUp(size);
        _mutex.Acquire();
        for (Region? region = _regions.FindFrom(address); region is not null && region.Start < end && result == 0; region = region.Next)
        {
            if (region.OwnsPages || region.Memory is null || region.Memory.Kind != MemoryKind.Anonymous)
            {
                result = Error.EINVAL;
            }
            else if ((region.Maximum & Protection.Write) == 0)
            {
                result = Error.EACCES;
            }
            else if (region.Memory.IsPaged)
            {
                result = Error.EOPNOTSUPP;
            }
            else
            {
                ulong low = address > region.Start ? address : region.Start;
                ulong high = end < region.End ? end : region.End;
                region.Memory.Discard(region.PageOf(low), region.PageOf(high));
            }
        }

        _mutex.Release();
        return result;
    }

    /// <summary>What a fork does with the range. EINVAL for wiping what is not private and anonymous; ENOMEM.</summary>
    public int SetForkMode(ulong address, ulong size, ForkMode mode)
    {
        int result = CheckMapped(address, size);
        if (result != 0)
        {
            return result;
        }

        ulong end = address + Paging.AlignUp(size);
        _mutex.Acquire();
        if (!CutAt(address) || !CutAt(end))
        {
            result = Error.ENOMEM;
        }

        for (Region? region = _regions.FindFrom(address); region is not null && region.Start < end && result == 0; region = region.Next)
        {
            if (mode == ForkMode.Wipe && !region.OwnsPages)
            {
                result = Error.EINVAL;
            }
            else
            {
                region.ForkMode = mode;
            }
        }

        _mutex.Release();
        return result;
    }
}
