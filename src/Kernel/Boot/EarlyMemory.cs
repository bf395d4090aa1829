using System.Runtime.CompilerServices;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Boot;

/// <summary>
/// Memory for what must exist before the page allocator: final page tables, the CPUs' objects, the log's ring. Taken from the bottom of one
/// free stretch of RAM, never freed; the page allocator is told what was used. Boot CPU only.
/// </summary>
public static unsafe class EarlyMemory
{
    private static ulong s_start;
    private static ulong s_next;
    private static ulong s_end;

    /// <summary>
    /// Chooses the largest stretch of RAM that is clear of everything reserved and inside <paramref name="window"/>, which is mapped. False: none.
    /// </summary>
    public static bool Initialize(ref BootInformation information, MemoryRange window)
    {
        s_start = 0;
        s_end = 0;
        for (int i = 0; i < information.Memory.Count; i++)
        {
            MemoryRange range = information.Memory[i];
            ulong start = Paging.AlignUp(range.Start > window.Start ? range.Start : window.Start);
            ulong end = Paging.AlignDown(range.End < window.End ? range.End : window.End);
            while (start < end)
            {
                ulong stop = NextReserved(ref information, start, end, out ulong resume);
                if (stop - start > s_end - s_start)
                {
                    s_start = start;
                    s_end = stop;
                }

                start = resume;
            }
        }

        s_next = s_start;
        return s_end > s_start;
    }

    /// <summary>Zeroed memory, aligned to a power of two; null when the stretch is used up.</summary>
    public static byte* Allocate(ulong size, ulong alignment)
    {
        ulong start = (s_next + alignment - 1) & ~(alignment - 1);
        if (start > s_end || size > s_end - start)
        {
            return null;
        }

        s_next = start + size;
        byte* memory = DirectMap.ToVirtual(start);
        Unsafe.InitBlock(memory, 0, (uint)size);
        return memory;
    }

    /// <summary>Ends it and tells what has been handed out, in whole pages. From now on <see cref="Allocate"/> gives nothing.</summary>
    public static MemoryRange Close()
    {
        s_end = s_next;
        return new MemoryRange(s_start, Paging.AlignUp(s_next) - s_start);
    }

    /// <summary>Where the free stretch from <paramref name="start"/> on stops, and where to look for the next.</summary>
    private static ulong NextReserved(ref BootInformation information, ulong start, ulong end, out ulong resume)
    {
        ulong stop = end;
        resume = end;
        for (int i = 0; i < information.Reserved.Count; i++)
        {
            MemoryRange range = information.Reserved[i];
            ulong first = Paging.AlignDown(range.Start);
            if (range.End > start && first < stop)
            {
                stop = first > start ? first : start;
                resume = Paging.AlignUp(range.End);
            }
        }

        return stop;
    }
}
