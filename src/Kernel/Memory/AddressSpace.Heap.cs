using System.Threading;
using ViperOS.Contracts;

namespace ViperOS.Kernel.Memory;

/// <summary>The heap of brk(2): one region that grows and shrinks at its upper end, unless the program cuts it up.</summary>
public sealed unsafe partial class AddressSpace
{
    /// <summary>Where the heap of brk(2) begins: the loader sets it once.</summary>
    public void SetBreakStart(ulong address)
    {
        _breakStart = Paging.AlignUp(address);
        _breakEnd = _breakStart;
    }

    /// <summary>
    /// brk(2): moves the end of the heap; returns the end as it is then, unchanged when the wish cannot be met (0 asks).
    /// </summary>
    public ulong Break(ulong address)
    {
        Region? removed = null;
        _mutex.Acquire();
        if (_breakStart != 0 && address >= _breakStart && address < HighestAutomaticAddress)
        {
            ulong oldEnd = Paging.AlignUp(_breakEnd);
            ulong newEnd = Paging.AlignUp(address);
            if (newEnd > oldEnd ? GrowHeap(oldEnd, newEnd) : newEnd == oldEnd || UnmapRange(newEnd, oldEnd, ref removed) == 0)
            {
                _breakEnd = address;
            }
        }

        ulong result = _breakEnd;
        _mutex.Release();
        FreeRemoved(removed);
        return result;
    }

    private bool GrowHeap(ulong oldEnd, ulong newEnd)
    {
        const Protection ReadWrite = Protection.Read | Protection.Write;
        if (_regions.Overlaps(oldEnd, newEnd) || ExceedsLimit(newEnd - oldEnd) || ExceedsMemory(newEnd - oldEnd) || newEnd - _breakStart > _maximumHeap)
        {
            return false;
        }

        // Pages of the object behind the region's end belong to nobody: they were dropped when they were unmapped.
        Region? last = _regions.Find(oldEnd - 1);
        if (last is not null && last.Memory is not null && last.OwnsPages && last.Protection == ReadWrite && oldEnd > _breakStart)
        {
            ulong size = (last.PageOf(last.End) << Paging.PageShift) + (newEnd - oldEnd);
            if (!MayGrowLocked(last, newEnd - oldEnd) || (size > last.Memory.Size && last.Memory.Resize(size) != 0))
            {
                return false;
            }

            CountLocked(last, (long)(newEnd - oldEnd));
            last.Memory.ExtendRegion(last, newEnd);
            _regions.Changed(last);
            Volatile.Write(ref _mappedBytes, _mappedBytes + (newEnd - oldEnd));
            return true;
        }

        MemoryObject? memory = MemoryObject.CreateAnonymous(newEnd - oldEnd, _job);
        if (memory is null)
        {
            return false;
        }

        long result = Place(memory, 0, oldEnd, newEnd - oldEnd, ReadWrite, AllRights, MapFlags.Fixed, ownsPages: true);
        if (result < 0)
        {
            memory.Release();
        }

        return result >= 0;
    }
}
