using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;

namespace ViperOS.Kernel.Boot;

/// <summary>
/// Completes the kernel's half of the address space, of which Boot/Start.S has made the image and one or two GiB of the direct map: the
/// direct map of all RAM, with the image's text and read-only data read-only there too, and the windows on devices. Boot CPU only, before
/// any other runs; tables come from <see cref="EarlyMemory"/>. Entry format: Arm ARM D8.3.
/// </summary>
public static unsafe class KernelPageTables
{
    private const ulong Table = 3;
    private const ulong Page = 3;
    private const ulong Block = 1;
    private const ulong ReadOnly = 1 << 7;
    private const ulong InnerShareable = 3 << 8;
    private const ulong Accessed = 1 << 10;
    private const ulong NeverExecute = 3ul << 53;
    private const ulong AddressMask = 0x0000_FFFF_FFFF_F000;
    private const int LastLevel = 3;

    /// <summary>Memory type indices as Boot/Start.S sets MAIR_EL1.</summary>
    private const ulong NormalMemory = 0 << 2;
    private const ulong DeviceMemory = 1 << 2;

    private const ulong ReadWriteData = NormalMemory | InnerShareable | Accessed | NeverExecute;
    private const ulong DeviceRegisters = DeviceMemory | Accessed | NeverExecute;

    private static int s_spareTables = 3;

    /// <summary>The GiB that holds the image: mapped from the first instruction on.</summary>
    public static MemoryRange ImageWindow => new(KernelImage.PhysicalStart & ~(Paging.Block1GSize - 1), Paging.Block1GSize);

    /// <summary>Physical address of a root table without entries: TTBR0 of a CPU that runs no program.</summary>
    public static ulong EmptyRoot => KernelImage.ToPhysical(KernelImage.EmptyRoot());

    /// <summary>Physical address of the kernel's root table.</summary>
    public static ulong Root => KernelImage.ToPhysical(KernelImage.Root());

    /// <summary>Replaces the provisional direct map by the final one. False: no memory for tables.</summary>
    public static bool MapAllMemory(ref BootInformation information)
    {
        ulong* tables = AllocateTable();
        if (tables == null)
        {
            return false;
        }

        // Built aside and put in place at once, so that no entry changes its size while in use (Arm ARM D8.14.1, break before make).
        ulong imageStart = KernelImage.PhysicalStart;
        ulong constantEnd = KernelImage.ToPhysical(KernelImage.RodataEnd());
        for (int i = 0; i < information.Memory.Count; i++)
        {
            MemoryRange range = information.Memory[i];
            ulong start = Paging.AlignUp(range.Start);
            ulong end = Paging.AlignDown(range.End);
            if (!MapPart(tables, start, end < imageStart ? end : imageStart, ReadWriteData)
                || !MapPart(tables, start > imageStart ? start : imageStart, end < constantEnd ? end : constantEnd, ReadWriteData | ReadOnly)
                || !MapPart(tables, start > constantEnd ? start : constantEnd, end, ReadWriteData))
            {
                return false;
            }
        }

        // The root is used at the image's address meanwhile, because the direct map is gone between the two stores.
        ulong entry = DirectMap.ToPhysical(tables) | Table;
        ulong* root = (ulong*)KernelImage.Root();
        root[0] = 0;
        Tlb.InvalidateAll();
        root[0] = entry;
        Barriers.DataSynchronizationInnerStore();
        Barriers.Instruction();
        return true;
    }

    /// <summary>Maps device registers at a given address of the kernel's half, both aligned to a page. False: no memory for tables.</summary>
    public static bool MapDevice(ulong address, ulong physical, ulong size)
    {
        ulong* root = (ulong*)KernelImage.Root();
        bool isMapped = Map(root, 0, address & 0xFFFF_FFFF_FFFF, physical, size, DeviceRegisters);
        Barriers.DataSynchronizationInnerStore();
        Barriers.Instruction();
        return isMapped;
    }

    private static bool MapPart(ulong* levelOne, ulong start, ulong end, ulong attributes)
    {
        return start >= end || Map(levelOne, 1, start, start, end - start, attributes);
    }

    /// <summary>Maps by the largest blocks that alignment and size allow. What is mapped already stays.</summary>
    private static bool Map(ulong* table, int level, ulong address, ulong physical, ulong size, ulong attributes)
    {
        int shift = 39 - (9 * level);
        ulong span = 1ul << shift;
        ulong end = address + size;
        while (address < end)
        {
            ulong* entry = table + ((address >> shift) & 511);
            ulong next = (address + span) & ~(span - 1);
            ulong length = (next < end ? next : end) - address;
            bool isWhole = length == span && ((address | physical) & (span - 1)) == 0;
            if (level == LastLevel)
            {
                *entry = *entry == 0 ? physical | attributes | Page : *entry;
            }
            else if (isWhole && level != 0 && *entry == 0)
            {
                *entry = physical | attributes | Block;
            }
            else if (*entry == 0 || (*entry & 3) == Table)
            {
                ulong* lower = *entry == 0 ? AllocateTable() : (ulong*)DirectMap.ToVirtual(*entry & AddressMask);
                if (lower == null || !Map(lower, level + 1, address, physical, length, attributes))
                {
                    return false;
                }

                *entry = DirectMap.ToPhysical(lower) | Table;
            }

            address += length;
            physical += length;
        }

        return true;
    }

    /// <summary>From the spare pages in the image when there is no early memory: they are for the panic that this will end in.</summary>
    private static ulong* AllocateTable()
    {
        ulong* table = (ulong*)EarlyMemory.Allocate(Paging.PageSize, Paging.PageSize);
        if (table == null && s_spareTables > 0)
        {
            s_spareTables--;
            table = (ulong*)DirectMap.ToVirtual(KernelImage.ToPhysical(KernelImage.SpareTables()) + ((ulong)s_spareTables * Paging.PageSize));
        }

        return table;
    }
}
