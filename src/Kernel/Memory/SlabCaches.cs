using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Memory;

/// <summary>All type-stable caches, for statistics. <see cref="Lock"/> guards the list and the set-up of a cache.</summary>
public static unsafe class SlabCaches
{
    /// <summary>Size class of pages in type-stable slabs; <see cref="KernelHeap"/> has the lower numbers.</summary>
    public const byte TypedClass = 255;

    // The first lists of each CPU are those of the kernel heap.
    private const int FirstNumber = 1 + KernelHeap.ClassCount;
    private const int MaximumCount = SlabLists.Capacity - FirstNumber;

    public static SpinLock Lock;

    private static Table s_caches;
    private static int s_count;

    /// <summary>The number of a new cache, or 0 if there can be no more. With the lock held.</summary>
    public static int Register(SlabCache* cache)
    {
        if (s_count == MaximumCount)
        {
            return 0;
        }

        s_caches.Items[s_count] = (ulong)cache;
        return FirstNumber + s_count++;
    }

    /// <summary>How many types have a cache so far.</summary>
    public static int Count => s_count;

    /// <summary>In the order in which they came into being.</summary>
    public static SlabCache* Get(int index) => (SlabCache*)s_caches.Items[index];

    /// <summary>Bytes in the slabs of all types.</summary>
    public static ulong Bytes
    {
        get
        {
            ulong bytes = 0;
            for (int i = 0; i < s_count; i++)
            {
                bytes += ((SlabCache*)s_caches.Items[i])->Bytes;
            }

            return bytes;
        }
    }

    private struct Table
    {
        public fixed ulong Items[MaximumCount];
    }
}
