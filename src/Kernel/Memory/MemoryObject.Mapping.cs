using System.Runtime.CompilerServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// The way of a memory object's pages into page tables, and out of them. Everything private here runs with the mutex held.
/// </summary>
public sealed unsafe partial class MemoryObject
{
    /// <summary>How many pages that need no work are mapped around a fault.</summary>
    private const ulong FaultAroundPages = 16;

    /// <summary>Whether somebody can write to the object through a mapping.</summary>
    public bool HasSharedWriters
    {
        get
        {
            bool found = false;
            _mutex.Acquire();
            for (Region? region = _regions; region is not null; region = region.NextOfObject)
            {
                found |= !region.OwnsPages && (region.Maximum & Protection.Write) != 0;
            }

            _mutex.Release();
            return found;
        }
    }

    /// <summary>How many mappings there are.</summary>
    public int CountRegions()
    {
        _mutex.Acquire();
        int count = 0;
        for (Region? region = _regions; region is not null; region = region.NextOfObject)
        {
            count++;
        }

        _mutex.Release();
        return count;
    }

    internal void AddRegion(Region region)
    {
        _mutex.Acquire();
        LinkRegion(region);
        _mutex.Release();
    }

    internal void RemoveRegion(Region region)
    {
        _mutex.Acquire();
        if (region.NextOfObject is not null)
        {
            region.NextOfObject.PreviousOfObject = region.PreviousOfObject;
        }

        if (region.PreviousOfObject is not null)
        {
            region.PreviousOfObject.NextOfObject = region.NextOfObject;
        }
        else
        {
            _regions = region.NextOfObject;
        }

        _mutex.Release();
    }

    /// <summary>
    /// Cuts a region in two: the new one, initialised but for its place, takes what lies from <paramref name="at"/> on.
    /// </summary>
    internal void SplitRegion(Region region, Region upper, ulong at)
    {
        _mutex.Acquire();
        upper.FirstPage = region.PageOf(at);
        region.End = at;
        LinkRegion(upper);
        _mutex.Release();
    }

    internal void ExtendRegion(Region region, ulong end)
    {
        _mutex.Acquire();
        region.End = end;
        _mutex.Release();
    }

    /// <summary>
    /// Makes the page at the address present in the region's address space, whose mutex is held. ENXIO beyond the end of the
    /// object, EACCES for a write to a window, ENOMEM; above 0 what <see cref="Provide"/> has to do first.
    /// </summary>
    internal int FaultIn(Region region, ulong address, FaultAccess access)
    {
        _mutex.Acquire();
        int result = FaultInLocked(region, address, access);
        _mutex.Release();
        return result;
    }

    private int FaultInLocked(Region region, ulong address, FaultAccess access)
    {
        const Protection Both = Protection.Write | Protection.Execute;
        bool write = access == FaultAccess.Write;
        ulong index = region.PageOf(address);
        ulong pages = PageCount(_size);
        if (index >= pages)
        {
            return Error.ENXIO;
        }

        Protection protection = region.Protection;
        if ((protection & Both) == Both)
        {
            protection &= access == FaultAccess.Execute ? ~Protection.Write : ~Protection.Execute;
        }

        if (_kind != MemoryKind.Anonymous)
        {
            if (_kind == MemoryKind.Window)
            {
                if (write)
                {
                    return Error.EACCES;
                }

                protection &= ~Protection.Write;
            }

            return MapAround(region, address, _physical, pages, protection);
        }

        if (!write && index < _backingPages && _pages.Get(index) == 0)
        {
            return MapAround(region, address, _backing, _backingPages, protection & ~Protection.Write);
        }

        int result = GetPage(index, write, out ulong frame, out bool writable);
        if (result != 0)
        {
            return result;
        }

        if (write && _source is not null)
        {
            NoteModified();
        }

        if (!writable)
        {
            protection &= ~Protection.Write;
        }

        if ((protection & Protection.Execute) != 0)
        {
            MakeInstructionCoherent(frame);
        }

        result = region.Space.SetEntry(address, PageTableEntry.UserPage(frame, protection, CacheType.Normal));
        if (_parent is not null && !write && result == 0)
        {
            MapAdoptedAround(region, address);
        }

        return result;
    }

    /// <summary>Maps the pages of a clone that came with this one (<see cref="AdoptFromParent"/>), for reading.</summary>
    private void MapAdoptedAround(Region region, ulong address)
    {
        ulong index = region.PageOf(address);
        ulong first = index & ~(FaultAroundPages - 1);
        for (ulong i = first; i < first + FaultAroundPages; i++)
        {
            if (i == index || i < region.FirstPage || _pages.Get(i) is not (not 0 and var frame))
            {
                continue;
            }

            ulong page = region.Start + ((i - region.FirstPage) << Paging.PageShift);
            if (page < region.End)
            {
                if ((region.Protection & Protection.Execute) != 0)
                {
                    MakeInstructionCoherent(frame);
                }

                region.Space.SetEntryIfEmpty(page, PageTableEntry.UserPage(frame, region.Protection & ~Protection.Write, CacheType.Normal));
            }
        }
    }

    /// <summary>
    /// Maps up to 16 pages of contiguous memory around the address: those of its group that the region covers and nothing
    /// overrides.
    /// </summary>
    private int MapAround(Region region, ulong address, ulong physical, ulong pages, Protection protection)
    {
        const ulong GroupMask = (FaultAroundPages << Paging.PageShift) - 1;
        ulong start = address & ~GroupMask;
        start = start > region.Start ? start : region.Start;
        ulong end = (address | GroupMask) + 1;
        end = end < region.End ? end : region.End;
        ulong here = Paging.AlignDown(address);

        // The page itself first: it makes the tables that its neighbours need.
        int result = region.Space.SetEntry(here, WindowEntry(physical, region.PageOf(here), protection));
        if (result != 0)
        {
            return result;
        }

        bool sparse = _kind == MemoryKind.Anonymous && _committedPages != 0;
        for (ulong page = start; page < end; page += Paging.PageSize)
        {
            ulong index = region.PageOf(page);
            if (page != here && index < pages && (!sparse || _pages.Get(index) == 0))
            {
                region.Space.SetEntryIfEmpty(page, WindowEntry(physical, index, protection));
            }
        }

        return 0;
    }

    private PageTableEntry WindowEntry(ulong physical, ulong index, Protection protection)
    {
        ulong frame = physical + (index << Paging.PageShift);
        if ((protection & Protection.Execute) != 0)
        {
            MakeInstructionCoherent(frame);
        }

        return PageTableEntry.UserPage(frame, protection, _cache);
    }

    private void UnmapPages(ulong first, ulong end)
    {
        for (Region? region = _regions; region is not null; region = region.NextOfObject)
        {
            if (Intersect(region, first, end, out ulong low, out ulong high))
            {
                region.Space.ClearEntries(low, high);
            }
        }
    }

    private void LinkRegion(Region region)
    {
        region.PreviousOfObject = null;
        region.NextOfObject = _regions;
        if (_regions is not null)
        {
            _regions.PreviousOfObject = region;
        }

        _regions = region;
    }

    /// <summary>The addresses at which the region maps pages [first, end).</summary>
    private static bool Intersect(Region region, ulong first, ulong end, out ulong low, out ulong high)
    {
        ulong regionEnd = region.FirstPage + (region.Size >> Paging.PageShift);
        ulong from = first > region.FirstPage ? first : region.FirstPage;
        ulong to = end < regionEnd ? end : regionEnd;
        low = region.Start + ((from - region.FirstPage) << Paging.PageShift);
        high = from < to ? low + ((to - from) << Paging.PageShift) : low;
        return from < to;
    }

    /// <summary>
    /// What was written as data can be fetched as instructions. Once per page; pages without a descriptor each time.
    /// </summary>
    private static void MakeInstructionCoherent(ulong frame)
    {
        byte* address = DirectMap.ToVirtual(frame);
        if (!PageArray.Contains(frame))
        {
            return;
        }

        Page* page = PageArray.Of(frame);
        if ((page->Flags & PageFlags.InstructionCoherent) == 0)
        {
            Cache.SynchronizeInstructions(address, (nuint)Paging.PageSize);
            page->Flags |= PageFlags.InstructionCoherent;
        }
    }
}
