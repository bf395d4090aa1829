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

                Unmap(end);
                return 0;
            }
        }

        Interlocked.Increment(ref s_mappedStacks);
        return (nint)end;
    }

    /// <summary>Takes what <see cref="Allocate"/> gave. Nobody may be running on it.</summary>
    public static void Free(nint top)
    {
        ulong state = s_lock.Acquire();
        if (s_readyCount < MaximumReady)
        {
            Link(top) = s_firstReady;
            s_firstReady = top;
            s_readyCount++;
            s_lock.Release(state);
            return;
        }

        s_lock.Release(state);
        Interlocked.Decrement(ref s_mappedStacks);
        Unmap((ulong)top);
    }

    private static ref nint Link(nint top) => ref ((nint*)top)[-1];

    private static void Unmap(ulong end)
    {
        for (ulong address = end - Size; address < end; address += Paging.PageSize)
        {
            ulong page = KernelArea.Unmap(address);
            if (page != 0)
            {
                PhysicalMemory.FreePage(page);
            }
        }

        int slot = (int)((end - KernelArea.StacksStart) / SlotSize) - 1;
        ulong state = s_lock.Acquire();
        s_used.Words[slot / BitsPerWord] &= ~(1ul << (slot % BitsPerWord));
        s_searchFrom = slot / BitsPerWord < s_searchFrom ? slot / BitsPerWord : s_searchFrom;
        s_lock.Release(state);
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
