using System.Threading;
using ViperOS.Contracts;

namespace ViperOS.Kernel.Memory;

/// <summary>mremap(2): mappings that grow, shrink and move.</summary>
public sealed unsafe partial class AddressSpace
{
    /// <summary>
    /// Changes the size of a mapping, or moves it. All of the old range must lie in one region. With <paramref name="target"/> not 0
    /// exactly there, whatever is there goes. <paramref name="keepsOld"/> leaves the old range mapped, its private pages gone.
    /// Returns the address or EFAULT (nothing, or not one mapping, there), EINVAL, ENOMEM (no room; also if it may not move).
    /// </summary>
    public long Remap(ulong address, ulong oldSize, ulong newSize, ulong target, bool mayMove, bool keepsOld)
    {
        if (CheckRange(address, ref oldSize) != 0 || newSize == 0 || newSize > MemoryObject.MaximumSize)
        {
            return Error.EINVAL;
        }

        newSize = Paging.AlignUp(newSize);
        if (target != 0 && (!Paging.IsAligned(target) || target < LowestAddress || newSize > Paging.UserEnd || target > Paging.UserEnd - newSize
            || (target < address + oldSize && address < target + newSize)))
        {
            return Error.EINVAL;
        }

        Region? removed = null;
        _mutex.Acquire();
        long result = RemapLocked(address, oldSize, newSize, target, mayMove, keepsOld, ref removed);
        _mutex.Release();
        FreeRemoved(removed);
        return result;
    }

    private long RemapLocked(
        ulong address, ulong oldSize, ulong newSize, ulong target, bool mayMove, bool keepsOld, ref Region? removed)
    {
        ulong oldEnd = address + oldSize;
        Region? region = _regions.Find(address);
        if (region?.Memory is null || oldEnd > region.End)
        {
            return Error.EFAULT;
        }

        if (newSize > oldSize && region.OwnsPages && ExceedsMemory(newSize - oldSize))
        {
            return Error.ENOMEM;
        }

        if (target == 0 && !keepsOld)
        {
            if (newSize <= oldSize)
            {
                return newSize == oldSize || UnmapRange(address + newSize, oldEnd, ref removed) == 0 ? (long)address : Error.ENOMEM;
            }

            if (region.End == oldEnd && TryGrow(region, address + newSize))
            {
                return (long)address;
            }
        }

        return mayMove ? Move(region, address, oldSize, newSize, target, keepsOld, ref removed) : Error.ENOMEM;
    }

    /// <summary>In place, where there is room and no other region maps what comes next in the object.</summary>
    private bool TryGrow(Region region, ulong newEnd)
    {
        MemoryObject memory = region.Memory!;
        if (newEnd > Paging.UserEnd || newEnd < region.End || _regions.Overlaps(region.End, newEnd))
        {
            return false;
        }

        ulong added = newEnd - region.End;
        if (ExceedsLimit(added) || !MayGrowLocked(region, added))
        {
            return false;
        }

        if (region.OwnsPages)
        {
            ulong size = (region.PageOf(region.End) << Paging.PageShift) + added;
            if (memory.ReferenceCount != 1 || (size > memory.Size && memory.Resize(size) != 0))
            {
                return false;
            }
        }

        CountLocked(region, (long)added);
        memory.ExtendRegion(region, newEnd);
        _regions.Changed(region);
        Volatile.Write(ref _mappedBytes, _mappedBytes + added);
        return true;
    }

    /// <summary>
    /// To another place: private pages as a clone, which has them to itself as soon as the old mapping is gone; anything else is mapped
    /// a second time first.
    /// </summary>
    private long Move(
        Region region, ulong address, ulong oldSize, ulong newSize, ulong target, bool keepsOld, ref Region? removed)
    {
        MemoryObject? memory = region.Memory!;
        Protection protection = region.Protection;
        Protection maximum = region.Maximum;
        ForkMode forkMode = region.ForkMode;
        bool owns = region.OwnsPages;
        bool isLocked = region.IsLocked;
        if (isLocked && newSize > oldSize && ExceedsLockLimit(newSize - oldSize))
        {
            return Error.EAGAIN;
        }

        ulong offset = region.PageOf(address) << Paging.PageShift;
        if (owns)
        {
            int error = memory.Clone(offset, oldSize < newSize ? oldSize : newSize, _job, out memory);
            error = error == 0 && newSize > oldSize ? memory!.Resize(newSize) : error;
            if (error != 0)
            {
                memory?.Release();
                return error;
            }

            offset = 0;
        }
        else
        {
            memory.Acquire();
        }

        // Cutting what is at the target may cut nothing of the old range, for the two do not overlap.
        long result = target != 0 ? UnmapRange(target, target + newSize, ref removed) : 0;
        MapFlags flags = target != 0 ? MapFlags.Fixed : MapFlags.None;
        result = result == 0 ? Place(memory!, offset, target, newSize, protection, maximum, flags, owns) : result;
        if (result < 0)
        {
            memory!.Release();
            return result;
        }

        _regions.Find((ulong)result)!.ForkMode = forkMode;
        if (isLocked)
        {
            SetLockedRegions((ulong)result, (ulong)result + newSize, isLocked);
        }

        if (!keepsOld)
        {
            UnmapRange(address, address + oldSize, ref removed);
        }
        else if (owns)
        {
            Region old = _regions.Find(address)!;
            old.Memory!.Discard(old.PageOf(address), old.PageOf(address + oldSize));
        }

        return result;
    }
}
