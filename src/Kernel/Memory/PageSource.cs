using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// What makes a memory object a paged one: its pager, its key, and what is known of its pages. Belongs to the object. Counts and the state of
/// read-ahead are guarded by the object's mutex; links, flags and waits by the pager's lock.
/// </summary>
internal sealed unsafe class PageSource
{
    public Pager Pager = null!;
    public MemoryObject Memory = null!;
    public ulong Key;

    // ---- The pager's lock ----
    public PageSource? NextInBucket;
    public PageSource? Next;
    public PageSource? Previous;
    public PageSource? NextDirty;
    public PageSource? PreviousDirty;

    /// <summary>Monotonic, in ns: since when there are dirty pages; 0 if there are none.</summary>
    public ulong DirtySince;

    /// <summary>Nobody has the object; it is kept for its pages, with no reference.</summary>
    public bool IsParked;

    /// <summary>The server has forgotten it: the object goes with its last reference.</summary>
    public bool IsForgotten;

    /// <summary>The server wants to hear when nobody else has the object.</summary>
    public bool WantsUnused;
    public bool IsUnusedQueued;
    public PageSource? NextUnused;

    public PageWaitList Waits;
    public WaitQueue Waiters;

    // ---- The object's mutex ----
    public ulong DirtyPages;
    public ulong LentPages;
    public ulong Credits;

    /// <summary>No dirty page lies outside of [first, end).</summary>
    public ulong DirtyFirst;
    public ulong DirtyEnd;

    /// <summary>Where reclaim goes on.</summary>
    public ulong Hand;

    /// <summary>Behind the last page that was asked for, and how many were; 0 if reading does not go on in order.</summary>
    public ulong NextIndex;
    public uint Window;

    /// <summary>The page that will be marked when it comes.</summary>
    public ulong Mark;

    /// <summary>The read-ahead that is under way, if <see cref="PageWait.IsSent"/>. The pager's lock.</summary>
    public PageWait* Ahead;

    public static PageSource? Create(Pager pager, MemoryObject memory, ulong key)
    {
        PageWait* ahead = (PageWait*)KernelHeap.Allocate((nuint)sizeof(PageWait));
        PageSource? source = ahead is null ? null : Slab<PageSource>.Allocate();
        if (source is null)
        {
            KernelHeap.Free(ahead);
            return null;
        }

        *ahead = default;
        pager.Acquire();
        source.Ahead = ahead;
        source.Pager = pager;
        source.Memory = memory;
        source.Key = key;
        source.Waiters = new WaitQueue(LockOrder.WaitQueue);
        return source;
    }

    public void Free()
    {
        Pager pager = Pager;
        KernelHeap.Free(Ahead);
        Slab<PageSource>.Free(this);
        pager.Release();
    }
}
