using System;
using System.Runtime.CompilerServices;
using System.Threading;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Diagnostics;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// All page frames: a buddy allocator under one lock, and per-CPU caches of single pages before it. Everything that uses RAM gets
/// it here.
/// </summary>
public static unsafe class PhysicalMemory
{
    /// <summary>The part of RAM that only the kernel gets: 1/64.</summary>
    private const ulong ReserveDivisor = 64;

    private static SpinLock s_lock;
    private static BuddyAllocator s_buddy;
    private static ulong s_totalPages;
    private static ulong s_reserve;

    /// <summary>Pages that the kernel manages or keeps for itself.</summary>
    public static ulong TotalPages => s_totalPages;

    /// <summary>
    /// So little is left that it must stay for the kernel itself: programs get no further pages. Read without the lock, for a
    /// page more or less does not matter.
    /// </summary>
    public static bool IsLow => s_buddy.FreePages < s_reserve;

    /// <summary>Little more is left: time to give up pages that can be had again.</summary>
    public static bool IsScarce => s_buddy.FreePages < 2 * s_reserve;

    /// <summary>Pages in the buddy allocator and in all CPUs' caches.</summary>
    public static ulong FreePages
    {
        get
        {
            ulong state = s_lock.Acquire();
            ulong free = s_buddy.FreePages;
            s_lock.Release(state);
            for (int cpu = 0; cpu < Cpu.Count; cpu++)
            {
                free += (uint)Volatile.Read(ref Cpu.Get(cpu).PageCache.Count);
            }

            return free;
        }
    }

    /// <summary>
    /// Takes over all RAM in <paramref name="ranges"/> except <paramref name="reserved"/> (image, archive, device tree …). The
    /// boot CPU alone, once; the direct map must have the descriptors' place (<see cref="FindDescriptorPlace"/>) by then. Then
    /// makes what rests on pages ready: heap, kernel area, ASIDs.
    /// </summary>
    public static void Initialize(ReadOnlySpan<MemoryRange> ranges, ReadOnlySpan<MemoryRange> reserved, MemoryRange descriptors)
    {
        ulong firstFrame = DescriptorsFirstFrame(ranges);
        uint count = DescriptorCount(ranges);
        Page* pages = (Page*)DirectMap.ToVirtual(descriptors.Start);
        for (ulong page = 0; page < descriptors.Size; page += Paging.PageSize)
        {
            PagePrimitives.Zero((byte*)pages + page);
        }

        PageArray.Initialize(pages, firstFrame, count);
        s_lock = new SpinLock(LockOrder.Buddy);
        s_buddy.Initialize(pages, count);
        ulong total = 0;
        for (int i = 0; i < ranges.Length; i++)
        {
            ulong start = Paging.AlignUp(ranges[i].Start) >> Paging.PageShift;
            ulong end = ranges[i].End >> Paging.PageShift;
            if (start < end)
            {
                total += end - start;
                AddUnreserved(start, end, reserved, descriptors);
            }
        }

        s_totalPages = total;
        s_reserve = total / ReserveDivisor;
        KernelHeap.Initialize();
        KernelArea.Initialize();
        AddressSpaceIdentifiers.Initialize();
    }

    /// <summary>
    /// Where the page descriptors can lie: inside <paramref name="window"/> and one of the ranges, clear of everything reserved.
    /// Size 0 if there is no such place.
    /// </summary>
    public static MemoryRange FindDescriptorPlace(
        ReadOnlySpan<MemoryRange> ranges, ReadOnlySpan<MemoryRange> reserved, MemoryRange window)
    {
        ulong size = Paging.AlignUp((ulong)DescriptorCount(ranges) * (ulong)sizeof(Page));
        for (int i = 0; i < ranges.Length; i++)
        {
            ulong start = Paging.AlignUp(ranges[i].Start > window.Start ? ranges[i].Start : window.Start);
            ulong end = ranges[i].End < window.End ? ranges[i].End : window.End;
            while (start < end && end - start >= size)
            {
                ulong blockedUntil = EndOfOverlap(start, start + size, reserved);
                if (blockedUntil == 0)
                {
                    return new MemoryRange(start, size);
                }

                start = Paging.AlignUp(blockedUntil);
            }
        }

        return default;
    }

    /// <summary>Physical address of a page, or 0.</summary>
    public static ulong AllocatePage(bool zeroed)
    {
        ulong state = Interrupts.Disable();
        ref PageCache cache = ref Cpu.Current.PageCache;
        if (cache.Count == 0 && !Refill(ref cache))
        {
            Interrupts.Restore(state);
            return 0;
        }

        uint index = cache.Frames[--cache.Count];
        Interrupts.Restore(state);

        Page* page = PageArray.Pages + index;
        page->State = PageState.Allocated;
        page->Order = 0;
        page->Flags = PageFlags.None;
        page->References = 0;
        page->Sharers = 0;
        ulong physical = PageArray.PhysicalOf(index);
        if (zeroed)
        {
            PagePrimitives.Zero(DirectMap.ToVirtual(physical));
        }

        return physical;
    }

    /// <summary>Gives back a page of <see cref="AllocatePage"/>.</summary>
    public static void FreePage(ulong physical)
    {
        uint index = PageArray.IndexOf(physical);
        Page* page = PageArray.Pages + index;
        CheckHeld(page);
        page->State = PageState.Free;
        ulong state = Interrupts.Disable();
        ref PageCache cache = ref Cpu.Current.PageCache;
        if (cache.Count == PageCache.Capacity)
        {
            Drain(ref cache);
        }

        cache.Frames[cache.Count++] = index;
        Interrupts.Restore(state);
    }

    /// <summary>Physical address of 2^order pages, aligned to their size, or 0.</summary>
    public static ulong AllocateBlock(int order)
    {
        if ((uint)order > BuddyAllocator.MaximumOrder)
        {
            return 0;
        }

        ulong state = s_lock.Acquire();
        uint index = s_buddy.Allocate(order);
        s_lock.Release(state);
        if (index == BuddyAllocator.None)
        {
            return 0;
        }

        for (uint i = 0; i < 1u << order; i++)
        {
            Page* page = PageArray.Pages + index + i;
            page->State = PageState.Allocated;
            page->Flags = PageFlags.None;
            page->References = 0;
            page->Sharers = 0;
        }

        return PageArray.PhysicalOf(index);
    }

    /// <summary>Gives back a block, or a part of one that is a block itself.</summary>
    public static void FreeBlock(ulong physical, int order)
    {
        uint index = PageArray.IndexOf(physical);
        for (uint i = 0; i < 1u << order; i++)
        {
            CheckHeld(PageArray.Pages + index + i);
            PageArray.Pages[index + i].State = PageState.Free;
        }

        ulong state = s_lock.Acquire();
        s_buddy.Free(index, order);
        s_lock.Release(state);
    }

    /// <summary>The smallest order whose blocks hold that many bytes.</summary>
    public static int OrderOf(ulong bytes)
    {
        int order = 0;
        while (order <= BuddyAllocator.MaximumOrder && Paging.PageSize << order < bytes)
        {
            order++;
        }

        return order;
    }

    private static void CheckHeld(Page* page)
    {
        if (page->State <= PageState.Free)
        {
            Panic.Fail("A page was freed that nobody holds");
        }
    }

    /// <summary>
    /// One block split by hand costs far less than 32 allocations; single blocks only when memory is nearly gone.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Refill(ref PageCache cache)
    {
        ulong state = s_lock.Acquire();
        int order = PageCache.BatchOrder;
        uint index = s_buddy.Allocate(order);
        while (index == BuddyAllocator.None && order > 0)
        {
            index = s_buddy.Allocate(--order);
        }

        s_lock.Release(state);
        if (index == BuddyAllocator.None)
        {
            return false;
        }

        // The lowest address comes out first.
        for (int i = (1 << order) - 1; i >= 0; i--)
        {
            PageArray.Pages[index + (uint)i].State = PageState.Free;
            cache.Frames[cache.Count++] = index + (uint)i;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Drain(ref PageCache cache)
    {
        const int Batch = 1 << PageCache.BatchOrder;
        ulong state = s_lock.Acquire();
        for (int i = 0; i < Batch; i++)
        {
            s_buddy.Free(cache.Frames[i], 0);
        }

        s_lock.Release(state);

        // The older half went; the rest is likelier still in the data cache.
        for (int i = Batch; i < PageCache.Capacity; i++)
        {
            cache.Frames[i - Batch] = cache.Frames[i];
        }

        cache.Count -= Batch;
    }

    private static void AddUnreserved(ulong start, ulong end, ReadOnlySpan<MemoryRange> reserved, MemoryRange descriptors)
    {
        ulong firstFrame = PageArray.PhysicalOf(0) >> Paging.PageShift;
        while (start < end)
        {
            // The next frame of a reserved range, and where that range ends.
            ulong stop = end;
            ulong resume = end;
            for (int i = -1; i < reserved.Length; i++)
            {
                MemoryRange range = i < 0 ? descriptors : reserved[i];
                ulong first = range.Start >> Paging.PageShift;
                ulong last = Paging.AlignUp(range.End) >> Paging.PageShift;
                if (range.Size != 0 && last > start && first < stop)
                {
                    stop = first > start ? first : start;
                    resume = last;
                }
            }

            if (stop > start)
            {
                s_buddy.AddRange((uint)(start - firstFrame), (uint)(stop - start));
            }

            start = resume;
        }
    }

    private static ulong EndOfOverlap(ulong start, ulong end, ReadOnlySpan<MemoryRange> reserved)
    {
        ulong result = 0;
        for (int i = 0; i < reserved.Length; i++)
        {
            if (reserved[i].Size != 0 && reserved[i].Start < end && reserved[i].End > start && reserved[i].End > result)
            {
                result = reserved[i].End;
            }
        }

        return result;
    }

    /// <summary>Aligned to the largest block, so that an index is aligned wherever its frame is.</summary>
    private static ulong DescriptorsFirstFrame(ReadOnlySpan<MemoryRange> ranges)
    {
        ulong lowest = ulong.MaxValue;
        for (int i = 0; i < ranges.Length; i++)
        {
            lowest = ranges[i].Start < lowest ? ranges[i].Start : lowest;
        }

        return (lowest >> Paging.PageShift) & ~((1ul << BuddyAllocator.MaximumOrder) - 1);
    }

    private static uint DescriptorCount(ReadOnlySpan<MemoryRange> ranges)
    {
        ulong highest = 0;
        for (int i = 0; i < ranges.Length; i++)
        {
            highest = ranges[i].End > highest ? ranges[i].End : highest;
        }

        ulong frames = (highest >> Paging.PageShift) - DescriptorsFirstFrame(ranges);
        return frames < Page.NoFrame ? (uint)frames : Page.NoFrame - 1;
    }
}
