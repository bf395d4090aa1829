using System.Numerics;
using System.Threading;
using ViperOS.Contracts;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// Kernel stacks of 16 KiB, each in the upper half of a slot of 32 KiB whose lower half is never mapped: a stack that overflows
/// faults, and one bit of the stack pointer tells (Arm64/Vectors.S). Stacks that threads gave back are kept ready; one lock
/// guards them and the slots.
/// </summary>
public static unsafe class KernelStacks
{
    public const int Size = 16 * 1024;

    private const int SlotSize = 2 * Size;
    private const int MaximumSlots = 32 * 1024;
    private const int MaximumReady = 128;
    private const int BatchSize = 64;
    private const int BitsPerWord = 64;

    private static SpinLock s_lock;
    private static SlotMap s_used;
    private static int s_searchFrom;
    private static int s_readyCount;
    private static nint s_firstReady;
    private static long s_mappedStacks;

    /// <summary>Bytes of all stacks, in use and ready.</summary>
    public static ulong Bytes => (ulong)Volatile.Read(ref s_mappedStacks) * Size;

    /// <summary>The top (one past the end) of a stack with undefined contents, or 0 without memory.</summary>
    public static nint Allocate()
    {
        ulong state = s_lock.Acquire();
        nint top = s_firstReady;
        if (top != 0)
        {
            s_firstReady = Link(top);
            s_readyCount--;
            s_lock.Release(state);
            return top;
        }

        int slot = TakeSlot();
        s_lock.Release(state);
        if (slot < 0)
        {
            return 0;
        }

        ulong end = KernelArea.StacksStart + ((ulong)(slot + 1) * SlotSize);
        for (ulong address = end - Size; address < end; address += Paging.PageSize)
        {
            ulong page = PhysicalMemory.AllocatePage(zeroed: false);
            PageTableEntry entry = PageTableEntry.KernelPage(page, Protection.Read | Protection.Write, CacheType.Normal);
            if (page == 0 || !KernelArea.Map(address, entry))
            {
                if (page != 0)
                {
                    PhysicalMemory.FreePage(page);
                }

                ulong pages = 0;
                UnmapPages(end, ref pages);
                KernelArea.Synchronize();
                FreePages(pages);
                state = s_lock.Acquire();
                ReturnSlot(end);
                s_lock.Release(state);
                return 0;
            }
        }

        Interlocked.Increment(ref s_mappedStacks);
        return (nint)end;
    }

    /// <summary>
    /// Takes what <see cref="Allocate"/> gave. Nobody may be running on it. Ready stacks beyond the maximum are unmapped by the
    /// batch, since all CPUs have to take part in that.
    /// </summary>
    public static void Free(nint top)
    {
        ulong state = s_lock.Acquire();
        Link(top) = s_firstReady;
        s_firstReady = top;
        s_readyCount++;
        nint batch = 0;
        if (s_readyCount >= MaximumReady + BatchSize)
        {
            nint last = top;
            for (int i = 1; i < BatchSize; i++)
            {
                last = Link(last);
            }

            batch = top;
            s_firstReady = Link(last);
            Link(last) = 0;
            s_readyCount -= BatchSize;
        }

        s_lock.Release(state);
        if (batch != 0)
        {
            Unmap(batch);
        }
    }

    private static ref nint Link(nint top) => ref ((nint*)top)[-1];

    /// <summary>Gives back the pages and the slots of a chain of stacks.</summary>
    private static void Unmap(nint first)
    {
        ulong* tops = stackalloc ulong[BatchSize];
        int count = 0;
        for (nint top = first; top != 0; top = Link(top))
        {
            tops[count++] = (ulong)top;
        }

        // The pages are chained through their own first words; no CPU writes there any more.
        ulong pages = 0;
        for (int i = 0; i < count; i++)
        {
            UnmapPages(tops[i], ref pages);
        }

        KernelArea.Synchronize();
        FreePages(pages);
        Interlocked.Add(ref s_mappedStacks, -count);
        ulong state = s_lock.Acquire();
        for (int i = 0; i < count; i++)
        {
            ReturnSlot(tops[i]);
        }

        s_lock.Release(state);
    }

    private static void UnmapPages(ulong end, ref ulong pages)
    {
        for (ulong address = end - Size; address < end; address += Paging.PageSize)
        {
            ulong page = KernelArea.Unmap(address);
            if (page != 0)
            {
                *(ulong*)DirectMap.ToVirtual(page) = pages;
                pages = page;
            }
        }
    }

    private static void FreePages(ulong pages)
    {
        while (pages != 0)
        {
            ulong next = *(ulong*)DirectMap.ToVirtual(pages);
            PhysicalMemory.FreePage(pages);
            pages = next;
        }
    }

    // The lock must be held.
    private static void ReturnSlot(ulong end)
    {
        int slot = (int)((end - KernelArea.StacksStart) / SlotSize) - 1;
        s_used.Words[slot / BitsPerWord] &= ~(1ul << (slot % BitsPerWord));
        s_searchFrom = slot / BitsPerWord < s_searchFrom ? slot / BitsPerWord : s_searchFrom;
    }

    /// <summary>The lowest free slot: page tables then stay dense.</summary>
    private static int TakeSlot()
    {
        for (int word = s_searchFrom; word < MaximumSlots / BitsPerWord; word++)
        {
            ulong free = ~s_used.Words[word];
            if (free != 0)
            {
                int bit = BitOperations.TrailingZeroCount(free);
                s_used.Words[word] |= 1ul << bit;
                s_searchFrom = word;
                return (word * BitsPerWord) + bit;
            }
        }

        return -1;
    }

    private struct SlotMap
    {
        public fixed ulong Words[MaximumSlots / BitsPerWord];
    }
}
