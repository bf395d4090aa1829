using System.Threading;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// mlock(2) and its kin: which regions are to stay in memory, and how many bytes RLIMIT_MEMLOCK allows of them. Nothing is ever paged out but clean pages
/// of files, so all that is left to do is to make the pages present and to count them.
/// </summary>
public sealed unsafe partial class AddressSpace
{
    private ulong _lockedBytes;
    private ulong _maximumLocked;

    /// <summary>MCL_FUTURE: what is mapped from now on is locked as well.</summary>
    public bool LocksFuture { get; private set; }

    /// <summary>Bytes of locked regions.</summary>
    public ulong LockedBytes => Volatile.Read(ref _lockedBytes);

    /// <summary>Whether so many bytes more may be locked. EPERM where none may ever, else the error given.</summary>
    public int CheckLocking(ulong added, int error) =>
        Volatile.Read(ref _maximumLocked) == 0 ? Error.EPERM : ExceedsLockLimit(added) ? error : 0;

    /// <summary>Locks a mapped range, or ends that. What is locked is not made present here. ENOMEM (holes; over the limit), EPERM.</summary>
    public int SetLocked(ulong address, ulong size, bool isLocked)
    {
        int result = CheckMapped(address, size);
        if (result != 0)
        {
            return result;
        }

        ulong end = address + Paging.AlignUp(size);
        _mutex.Acquire();
        result = isLocked ? CheckLocking(CountUnlocked(address, end), Error.ENOMEM) : 0;
        result = result == 0 && (!CutAt(address) || !CutAt(end)) ? Error.ENOMEM : result;
        if (result == 0)
        {
            SetLockedRegions(address, end, isLocked);
        }

        _mutex.Release();
        return result;
    }

    /// <summary>mlockall and munlockall. ENOMEM over the limit, EPERM.</summary>
    public int SetAllLocked(bool current, bool future)
    {
        _mutex.Acquire();
        int result = current || future ? CheckLocking(current ? CountUnlocked(0, Paging.UserEnd) : 0, Error.ENOMEM) : 0;
        if (result == 0)
        {
            LocksFuture = future;
            if (current || !future)
            {
                SetLockedRegions(0, Paging.UserEnd, current);
            }
        }

        _mutex.Release();
        return result;
    }

    /// <summary>Makes all that is locked present, as far as it may be accessed and memory goes. EINTR if the thread is to end.</summary>
    public int PopulateLocked()
    {
        ulong address = 0;
        while (true)
        {
            _mutex.Acquire();
            Region? region = _regions.FindFrom(address);
            while (region is { IsLocked: false })
            {
                region = region.Next;
            }

            ulong start = region?.Start ?? 0;
            ulong end = region?.End ?? 0;
            bool writes = region is { OwnsPages: true } && (region.Protection & Contracts.Protection.Write) != 0;
            _mutex.Release();
            if (end == 0)
            {
                return 0;
            }

            if (Populate(start, end - start, writes) == Error.EINTR)
            {
                return Error.EINTR;
            }

            address = end;
        }
    }

    private bool ExceedsLockLimit(ulong added) => added > _maximumLocked || _lockedBytes > _maximumLocked - added;

    /// <summary>With the mutex held: whether a region may become so much longer.</summary>
    private bool MayGrowLocked(Region region, ulong added) => !region.IsLocked || !ExceedsLockLimit(added);

    /// <summary>With the mutex held, after a region was made, cut off or has grown.</summary>
    private void CountLocked(Region region, long change)
    {
        if (region.IsLocked)
        {
            Volatile.Write(ref _lockedBytes, _lockedBytes + (ulong)change);
        }
    }

    private ulong CountUnlocked(ulong start, ulong end)
    {
        ulong count = 0;
        for (Region? region = _regions.FindFrom(start); region is not null && region.Start < end; region = region.Next)
        {
            if (!region.IsLocked && region.Memory is not null)
            {
                count += (region.End < end ? region.End : end) - (region.Start > start ? region.Start : start);
            }
        }

        return count;
    }

    /// <summary>Of all regions in the range, whose borders are borders of regions.</summary>
    private void SetLockedRegions(ulong start, ulong end, bool isLocked)
    {
        for (Region? region = _regions.FindFrom(start); region is not null && region.Start < end; region = region.Next)
        {
            if (region.Memory is not null && region.IsLocked != isLocked)
            {
                CountLocked(region, -(long)region.Size);
                region.IsLocked = isLocked;
                CountLocked(region, (long)region.Size);
            }
        }
    }
}
