using System.Runtime.CompilerServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;

namespace ViperOS.Kernel.Memory;

/// <summary>The pages of a memory object and their way into page tables. Everything private here runs with the mutex held.</summary>
public sealed unsafe partial class MemoryObject
{
    /// <summary>How many pages that need no work are mapped around a fault.</summary>
    private const ulong FaultAroundPages = 16;

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

    /// <summary>Cuts a region in two: the new one, initialised but for its place, takes what lies from <paramref name="at"/> on.</summary>
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
    /// Makes the page at the address present in the region's address space, whose mutex is held. ENXIO beyond the end of the object, EACCES for a
    /// write to a window, ENOMEM.
    /// </summary>
    internal int FaultIn(Region region, ulong address, bool write)
    {
        _mutex.Acquire();
        int result = FaultInLocked(region, address, write);
        _mutex.Release();
        return result;
    }

    private int FaultInLocked(Region region, ulong address, bool write)
    {
        ulong index = region.PageOf(address);
        ulong pages = PageCount(_size);
        if (index >= pages)
        {
            return Error.ENXIO;
        }

        Protection protection = region.Protection;
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

        if (!writable)
        {
            protection &= ~Protection.Write;
        }

        if ((protection & Protection.Execute) != 0)
        {
            MakeInstructionCoherent(frame);
        }

        return region.Space.SetEntry(address, PageTableEntry.UserPage(frame, protection, CacheType.Normal));
    }

    /// <summary>Maps up to 16 pages of contiguous memory around the address: those of its group that the region covers and nothing overrides.</summary>
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

    /// <summary>The frame of a page, made or copied if need be. The caller checked the size.</summary>
    private int GetPage(ulong index, bool write, out ulong frame, out bool writable)
    {
        ref ulong slot = ref _pages.Find(index);
        frame = Unsafe.IsNullRef(ref slot) ? 0 : slot;
        if (frame != 0)
        {
            writable = ObjectPages.IsUnshared(frame);
            if (writable || !write)
            {
                return 0;
            }

            // Each object pays for what it holds, so the copy is paid already.
            ulong shared = frame;
            if (!TryCopy(index, shared, ref slot))
            {
                return Error.ENOMEM;
            }

            ObjectPages.Drop(shared);
            frame = slot;
            writable = true;
            return 0;
        }

        if (index < _backingPages && !write)
        {
            frame = _backing + (index << Paging.PageShift);
            writable = false;
            return 0;
        }

        writable = true;
        return AddPage(index, ref slot, out frame);
    }

    /// <summary>Makes a page that is not there: zero, or a copy of the window's. The slot may be null.</summary>
    private int AddPage(ulong index, ref ulong slot, out ulong frame)
    {
        frame = 0;
        if (!TryCharge())
        {
            return Error.ENOMEM;
        }

        if (Unsafe.IsNullRef(ref slot))
        {
            slot = ref _pages.Reserve(index);
        }

        bool done = !Unsafe.IsNullRef(ref slot);
        if (done && index < _backingPages)
        {
            done = TryCopy(index, _backing + (index << Paging.PageShift), ref slot);
        }
        else if (done)
        {
            slot = ObjectPages.Allocate(zeroed: true);
            done = slot != 0;
        }

        if (!done)
        {
            _job?.Uncharge((long)Paging.PageSize);
            return Error.ENOMEM;
        }

        frame = slot;
        _committedPages++;
        return 0;
    }

    /// <summary>
    /// Puts a copy in the place of a page. Mappings of the original go first: other threads may be reading through them, and after the caller
    /// drops the original it may become anything.
    /// </summary>
    private bool TryCopy(ulong index, ulong original, ref ulong slot)
    {
        ulong copy = ObjectPages.Allocate(zeroed: false);
        if (copy == 0)
        {
            return false;
        }

        PagePrimitives.Copy(DirectMap.ToVirtual(copy), DirectMap.ToVirtual(original));
        UnmapPages(index, index + 1);
        slot = copy;
        return true;
    }

    /// <summary>
    /// Pays for one more page, and for nodes of the tree that came since: they are paid after they are made, and as long as some are not, there
    /// are no further pages.
    /// </summary>
    private bool TryCharge()
    {
        if (_job is null)
        {
            return true;
        }

        return (_pages.NodeCount == _chargedNodes || TryChargeNodes()) && _job.TryCharge((long)Paging.PageSize);
    }

    private bool TryChargeNodes()
    {
        uint owed = _pages.NodeCount - _chargedNodes;
        if (owed != 0)
        {
            if (!_job!.TryCharge((long)owed << Paging.PageShift))
            {
                return false;
            }

            _chargedNodes += owed;
        }

        return true;
    }

    private int PinLocked(ulong index, bool write, out ulong physical)
    {
        switch (_kind)
        {
            case MemoryKind.Physical:
                return Fail(Error.EINVAL, out physical);
            case MemoryKind.Window when write:
                return Fail(Error.EACCES, out physical);
            case MemoryKind.Window:
            case MemoryKind.Contiguous:
                physical = _physical + (index << Paging.PageShift);
                return 0;
        }

        int result = GetPage(index, write, out physical, out _);
        if (result == 0 && (write || index >= _backingPages || _pages.Get(index) != 0))
        {
            ObjectPages.Pin(physical);
            if (write)
            {
                // Who executes it later must see what is about to be written.
                PageArray.Of(physical)->Flags &= ~PageFlags.InstructionCoherent;
            }
        }

        return result;
    }

    /// <summary>Gives up the pages [first, end) and everything that maps them.</summary>
    private void DropPages(ulong first, ulong end)
    {
        UnmapPages(first, end);
        ulong dropped = 0;
        for (ulong index = _pages.FindNext(first, end, out ulong frame); frame != 0; index = _pages.FindNext(index + 1, end, out frame))
        {
            _pages.Find(index) = 0;
            ObjectPages.Drop(frame);
            dropped++;
        }

        _committedPages -= dropped;
        if (dropped != 0)
        {
            _job?.Uncharge((long)dropped << Paging.PageShift);
        }
    }

    private int SharePages(MemoryObject clone, ulong offset)
    {
        ulong first = offset >> Paging.PageShift;
        ulong end = first + PageCount(clone._size);
        clone.SetBacking(_backing, _backingPages, first);
        int result = 0;
        for (ulong index = _pages.FindNext(first, end, out ulong frame); frame != 0; index = _pages.FindNext(index + 1, end, out frame))
        {
            result = clone.Adopt(index - first, frame);
            if (result != 0)
            {
                break;
            }
        }

        for (Region? region = _regions; region is not null; region = region.NextOfObject)
        {
            if (Intersect(region, first, end, out ulong low, out ulong high))
            {
                region.Space.WriteProtect(low, high);
            }
        }

        return result;
    }

    /// <summary>Contiguous memory is written by devices, so a clone cannot share it.</summary>
    private int CopyPages(MemoryObject clone, ulong offset)
    {
        ulong first = offset >> Paging.PageShift;
        ulong end = first + PageCount(clone._size);
        ulong pages = PageCount(_size);
        end = end < pages ? end : pages;
        for (ulong index = first; index < end; index++)
        {
            int result = clone.AddCopy(index - first, _physical + (index << Paging.PageShift));
            if (result != 0)
            {
                return result;
            }
        }

        return 0;
    }

    /// <summary>Takes a share in a page of the object that this one is a clone of.</summary>
    private int Adopt(ulong index, ulong frame)
    {
        // A pinned page may be in the middle of a write, which must not reach the clone later.
        if (ObjectPages.IsPinned(frame))
        {
            return AddCopy(index, frame);
        }

        if (!TryCharge())
        {
            return Error.ENOMEM;
        }

        ref ulong slot = ref _pages.Reserve(index);
        if (Unsafe.IsNullRef(ref slot))
        {
            _job?.Uncharge((long)Paging.PageSize);
            return Error.ENOMEM;
        }

        ObjectPages.Share(frame);
        slot = frame;
        _committedPages++;
        return 0;
    }

    private int AddCopy(ulong index, ulong frame)
    {
        if (!TryCharge())
        {
            return Error.ENOMEM;
        }

        ref ulong slot = ref _pages.Reserve(index);
        if (Unsafe.IsNullRef(ref slot) || !TryCopy(index, frame, ref slot))
        {
            _job?.Uncharge((long)Paging.PageSize);
            return Error.ENOMEM;
        }

        _committedPages++;
        return 0;
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

    /// <summary>What was written as data can be fetched as instructions. Once per page; pages without a descriptor each time.</summary>
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
