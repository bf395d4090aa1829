using System;

namespace ViperOS.Kernel.Memory;

public static unsafe class PhysicalMemory
{
    /// <summary>Takes over all RAM in <paramref name="ranges"/> except <paramref name="reserved"/> (image, archive, device tree …).</summary>
    public static void Initialize(ReadOnlySpan<MemoryRange> ranges, ReadOnlySpan<MemoryRange> reserved) { }

    /// <summary>Physical address of a page with one reference, or 0.</summary>
    public static ulong AllocatePage(bool zeroed) => 0;

    /// <summary>Gives back what <see cref="AllocatePage"/> gave.</summary>
    public static void FreePage(ulong physical) { }

    /// <summary>2^order pages, aligned to their size, or 0.</summary>
    public static ulong AllocateBlock(int order) => 0;

    public static void FreeBlock(ulong physical, int order) { }

    public static ulong TotalPages => 0;

    public static ulong FreePages => 0;
}
