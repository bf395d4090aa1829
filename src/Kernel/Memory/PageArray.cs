using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// The descriptors of all page frames, from the lowest to the highest address of RAM, in the direct map. Set once by
/// <see cref="PhysicalMemory"/>.
/// </summary>
public static unsafe class PageArray
{
    private static Page* s_pages;
    private static ulong s_firstFrame;
    private static uint s_count;

    public static Page* Pages => s_pages;

    public static uint Count => s_count;

    public static void Initialize(Page* pages, ulong firstFrame, uint count)
    {
        s_pages = pages;
        s_firstFrame = firstFrame;
        s_count = count;
    }

    /// <summary>Whether the frame has a descriptor.</summary>
    public static bool Contains(ulong physical) => (physical >> Paging.PageShift) - s_firstFrame < s_count;

    /// <summary>Only for frames that have a descriptor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Page* Of(ulong physical) => s_pages + ((physical >> Paging.PageShift) - s_firstFrame);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint IndexOf(ulong physical) => (uint)((physical >> Paging.PageShift) - s_firstFrame);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong PhysicalOf(uint index) => (s_firstFrame + index) << Paging.PageShift;
}
