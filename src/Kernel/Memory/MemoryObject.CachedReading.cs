using System.Runtime.CompilerServices;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Memory;

/// <summary>Reading of files whose pages come from a pager: the path that most programs are on most of the time.</summary>
public sealed unsafe partial class MemoryObject
{
    /// <summary>Pages that are read while the mutex is taken once, and between two looks whether another thread wants to run.</summary>
    private const int LongestRun = 8;

    /// <summary>From the page cache of a file: runs of pages at a time.</summary>
    [SkipLocalsInit]
    private long ReadCached(ulong offset, ulong destination, ulong length, bool toUser)
    {
        ulong* frames = stackalloc ulong[LongestRun];
        ulong done = 0;
        int result = 0;
        while (done < length)
        {
            ulong position = offset + done;
            ulong index = position >> Paging.PageShift;
            ulong inside = position & Paging.PageMask;
            ulong wanted = (inside + length - done + Paging.PageMask) >> Paging.PageShift;
            int count = PinCached(index, wanted, frames, out ulong size);
            if (position >= size || position < offset)
            {
                UnpinCached(frames, 0, count);
                break;
            }

            if (count == 0)
            {
                result = Provide(Absent, index, wanted);
                if (result < 0)
                {
                    break;
                }

                continue;
            }

            ulong limit = length - done < size - position ? length : done + (size - position);
            for (int i = 0; i < count; i++)
            {
                ulong chunk = limit - done < Paging.PageSize - inside ? limit - done : Paging.PageSize - inside;
                bool copied = CopyOut(destination + done, DirectMap.ToVirtual(frames[i]) + inside, chunk, toUser);
                ObjectPages.UnpinHeld(frames[i]);
                if (!copied)
                {
                    UnpinCached(frames, i + 1, count);
                    return done != 0 ? (long)done : Error.EFAULT;
                }

                done += chunk;
                inside = 0;
            }

            if (done == length)
            {
                break;
            }

            Scheduler.YieldIfNeeded();
            if (Thread.Current is { IsKilled: true })
            {
                break;
            }
        }

        return done != 0 ? (long)done : result;
    }

    /// <summary>How many bytes from the offset on can be read without waiting, within the next few hundred pages; all, behind the object's end.</summary>
    public ulong CountPresent(ulong offset, ulong length)
    {
        const ulong Most = 512;
        if (_source is null)
        {
            return length;
        }

        _mutex.Acquire();
        ulong first = offset >> Paging.PageShift;
        ulong end = PageCount(_size);
        ulong index = first;
        while (index < end && index - first < Most && _pages.Get(index) != 0)
        {
            index++;
        }

        _mutex.Release();
        ulong present = index >= end ? length : (index << Paging.PageShift) - offset;
        return index == first && index < end ? 0 : present < length ? present : length;
    }

    /// <summary>
    /// Pins the pages that are there from <paramref name="index"/> on, up to <paramref name="wanted"/> or <see cref="LongestRun"/>. How many.
    /// </summary>
    private int PinCached(ulong index, ulong wanted, ulong* frames, out ulong size)
    {
        _mutex.Acquire();
        size = _size;
        ulong end = PageCount(size);
        int count = 0;
        if (index < end)
        {
            ref ulong run = ref _pages.FindRun(index, out ulong room);
            room = room < end - index ? room : end - index;
            room = room < wanted ? room : wanted;
            room = room < LongestRun ? room : LongestRun;
            while ((ulong)count < room)
            {
                ulong frame = Unsafe.Add(ref run, count);
                if (frame == 0)
                {
                    break;
                }

                NoteUse(PageArray.Of(frame));
                ObjectPages.Pin(frame);
                frames[count++] = frame;
            }
        }

        _mutex.Release();
        return count;
    }

    private static void UnpinCached(ulong* frames, int first, int count)
    {
        for (int i = first; i < count; i++)
        {
            ObjectPages.UnpinHeld(frames[i]);
        }
    }
}
