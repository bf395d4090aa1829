namespace ViperOS.Kernel.Memory;

/// <summary>Physically contiguous runs of any number of pages, out of the buddy allocator's blocks.</summary>
public static unsafe class ContiguousPages
{
    /// <summary>Zeroed pages, aligned to the next power of two of their size; 0 without memory.</summary>
    public static ulong Allocate(uint pages)
    {
        int order = PhysicalMemory.OrderOf((ulong)pages << Paging.PageShift);
        ulong physical = PhysicalMemory.AllocateBlock(order);
        if (physical == 0)
        {
            return 0;
        }

        for (uint i = 0; i < pages; i++)
        {
            PagePrimitives.Zero(DirectMap.ToVirtual(physical + ((ulong)i << Paging.PageShift)));
        }

        FreeRange(physical, pages, (1u << order) - pages);
        return physical;
    }

    public static void Free(ulong physical, uint pages) => FreeRange(physical, 0, pages);

    /// <summary>Frees pages [first, first + count) of a block that is aligned to a power of two above both.</summary>
    private static void FreeRange(ulong block, uint first, uint count)
    {
        while (count != 0)
        {
            int order = 0;
            while (order < BuddyAllocator.MaximumOrder && (first & (1u << order)) == 0 && 2u << order <= count)
            {
                order++;
            }

            PhysicalMemory.FreeBlock(block + ((ulong)first << Paging.PageShift), order);
            first += 1u << order;
            count -= 1u << order;
        }
    }
}
