using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// The part of the kernel's half that changes after boot: stacks with their guards. One lock guards its page tables, which are
/// never given back.
/// </summary>
public static unsafe class KernelArea
{
    public const ulong StacksStart = 0xFFFF_E000_0000_0000;

    private const ulong AddressMask = (1ul << 48) - 1;

    private static SpinLock s_lock;
    private static PageTable s_table;

    /// <summary>Once at boot, after <see cref="PhysicalMemory"/>. All CPUs use the root that the kernel began with.</summary>
    public static void Initialize()
    {
        s_lock = new SpinLock(LockOrder.PageTable);
        s_table.Adopt(KernelImage.ToPhysical(KernelImage.Root()));
    }

    /// <summary>Maps a page where none is mapped. False without memory for tables.</summary>
    public static bool Map(ulong address, PageTableEntry entry)
    {
        ulong state = s_lock.Acquire();
        PageTableEntry* slot = s_table.FindOrCreate(address & AddressMask);
        if (slot != null)
        {
            PageTable.Set(slot, entry);

            // The table walk of the very next access must see it.
            Barriers.DataSynchronizationInnerStore();
            Barriers.Instruction();
        }

        s_lock.Release(state);
        return slot != null;
    }

    /// <summary>
    /// Takes a page's entry out of the table and returns the physical page, or 0. CPUs may go on using it until
    /// <see cref="Synchronize"/>, so that it must not be given back before.
    /// </summary>
    public static ulong Unmap(ulong address)
    {
        ulong state = s_lock.Acquire();
        PageTableEntry* slot = s_table.Find(address & AddressMask);
        ulong physical = 0;
        if (slot != null && slot->IsValid)
        {
            physical = slot->Address;
            ulong cleared = 0;
            s_table.ClearStep(address & AddressMask, (address & AddressMask) + Paging.PageSize, freeTables: false, ref cleared);
        }

        s_lock.Release(state);
        return physical;
    }

    /// <summary>After this no CPU uses what was unmapped before. One for many pages: each is a broadcast that all CPUs take part in.</summary>
    public static void Synchronize()
    {
        Tlb.InvalidateAll();
    }
}
