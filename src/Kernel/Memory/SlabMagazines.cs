using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Memory;

/// <summary>Where magazines come from: they are never freed, so pages are simply used up. One lock.</summary>
public static unsafe class SlabMagazines
{
    private static SpinLock s_lock;
    private static byte* s_next;
    private static byte* s_end;

    /// <summary>An empty magazine, or null without memory.</summary>
    public static SlabMagazine* Create()
    {
        ulong state = s_lock.Acquire();
        if ((ulong)(s_end - s_next) < (ulong)sizeof(SlabMagazine))
        {
            ulong physical = PhysicalMemory.AllocatePage(zeroed: true);
            if (physical == 0)
            {
                s_lock.Release(state);
                return null;
            }

            s_next = DirectMap.ToVirtual(physical);
            s_end = s_next + Paging.PageSize;
        }

        SlabMagazine* magazine = (SlabMagazine*)s_next;
        s_next += sizeof(SlabMagazine);
        s_lock.Release(state);
        return magazine;
    }
}
