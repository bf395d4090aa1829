using System.Runtime.CompilerServices;
using ViperOS.Kernel.Arm64;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// A tree of translation tables, four levels, and the count of its tables. The descriptor of each table's page counts its valid
/// entries, so that emptied tables can go. Knows nothing of TLBs: whoever takes entries away invalidates before the pages or the
/// tables (<see cref="TakeEmptied"/>) are used for anything else. The owner's lock guards it.
/// </summary>
public unsafe struct PageTable
{
    private const int RootLevel = 0;
    private const int LeafLevel = 3;

    private ulong _root;
    private ulong _emptied;
    private uint _tables;

    /// <summary>Physical address of the root table, for TTBRn.</summary>
    public readonly ulong Root => _root;

    public readonly uint TableCount => _tables;

    /// <summary>False without memory.</summary>
    public bool Create()
    {
        _emptied = 0;
        _tables = 0;
        _root = AllocateTable();
        if (_root == 0)
        {
            return false;
        }

        _tables = 1;
        return true;
    }

    /// <summary>A tree whose root somebody else made and keeps.</summary>
    public void Adopt(ulong root)
    {
        _root = root;
        _emptied = 0;
        _tables = 1;
    }

    /// <summary>Frees all tables; what they map stays. No CPU may use the root any more.</summary>
    public void Destroy()
    {
        if (_root != 0)
        {
            FreeTree(_root, RootLevel);
            FreeList(TakeEmptied());
        }

        _root = 0;
        _tables = 0;
    }

    /// <summary>The entry of a page, or null if its table does not exist.</summary>
    public readonly PageTableEntry* Find(ulong address)
    {
        ulong table = _root;
        for (int level = RootLevel; level < LeafLevel; level++)
        {
            PageTableEntry entry = *Slot(table, address, level);
            if (!entry.IsTable)
            {
                return null;
            }

            table = entry.Address;
        }

        return Slot(table, address, LeafLevel);
    }

    /// <summary>The entry of a page, making tables on the way. Null without memory, or inside a block.</summary>
    public PageTableEntry* FindOrCreate(ulong address)
    {
        ulong table = _root;
        for (int level = RootLevel; level < LeafLevel; level++)
        {
            PageTableEntry* slot = Slot(table, address, level);
            if (!slot->IsTable)
            {
                if (slot->IsValid)
                {
                    return null;
                }

                ulong created = AllocateTable();
                if (created == 0)
                {
                    return null;
                }

                _tables++;
                Set(slot, PageTableEntry.Table(created));
            }

            table = slot->Address;
        }

        return Slot(table, address, LeafLevel);
    }

    /// <summary>Writes an entry that was not valid or stays valid, and counts it.</summary>
    public static void Set(PageTableEntry* slot, PageTableEntry entry)
    {
        if (!slot->IsValid)
        {
            PageArray.Of(DirectMap.ToPhysical(slot))->Sharers++;
        }

        *slot = entry;
    }

    /// <summary>
    /// Takes away the valid pages of [start, end) within one leaf table and, if asked, that table when it becomes empty. Returns
    /// where to go on: callers loop until that is <paramref name="end"/> or beyond, so that no step is longer than 512 entries.
    /// </summary>
    public ulong ClearStep(ulong start, ulong end, bool freeTables, ref ulong cleared)
    {
        ulong next = FindLeafTable(start, out PageTableEntry* first);
        if (first == null)
        {
            return next;
        }

        ulong stop = next < end ? next : end;
        uint removed = 0;
        PageTableEntry* slot = first + IndexOf(start, LeafLevel);
        for (ulong address = start; address < stop; address += Paging.PageSize, slot++)
        {
            if (slot->IsValid)
            {
                *slot = PageTableEntry.Empty;
                removed++;
            }
        }

        cleared += removed;
        Page* page = PageArray.Of(DirectMap.ToPhysical(first));
        page->Sharers -= removed;
        if (freeTables && page->Sharers == 0)
        {
            Prune(start);
        }

        return next;
    }

    /// <summary>As <see cref="ClearStep"/>, for entries that lose the right to write and stay.</summary>
    public readonly ulong WriteProtectStep(ulong start, ulong end, ref ulong changed)
    {
        ulong next = FindLeafTable(start, out PageTableEntry* first);
        if (first == null)
        {
            return next;
        }

        ulong stop = next < end ? next : end;
        PageTableEntry* slot = first + IndexOf(start, LeafLevel);
        for (ulong address = start; address < stop; address += Paging.PageSize, slot++)
        {
            if (slot->IsValid && slot->IsWritable)
            {
                *slot = slot->WithoutWrite();
                changed++;
            }
        }

        return next;
    }

    /// <summary>As <see cref="ClearStep"/>, only counts the valid entries.</summary>
    public readonly ulong CountStep(ulong start, ulong end, ref ulong count)
    {
        ulong next = FindLeafTable(start, out PageTableEntry* first);
        if (first == null)
        {
            return next;
        }

        ulong stop = next < end ? next : end;
        PageTableEntry* slot = first + IndexOf(start, LeafLevel);
        for (ulong address = start; address < stop; address += Paging.PageSize, slot++)
        {
            count += slot->IsValid ? 1ul : 0;
        }

        return next;
    }

    /// <summary>What a page is mapped to; an invalid entry if nothing.</summary>
    public readonly PageTableEntry Query(ulong address)
    {
        PageTableEntry* slot = Find(address);
        return slot == null ? PageTableEntry.Empty : *slot;
    }

    /// <summary>
    /// Tables that became empty since the last call, as a list for <see cref="FreeList"/>: to be freed after the TLBs have
    /// forgotten them, for a walk may still be inside (Arm ARM D8.14).
    /// </summary>
    public ulong TakeEmptied()
    {
        ulong list = _emptied;
        _emptied = 0;
        return list;
    }

    public static void FreeList(ulong list)
    {
        while (list != 0)
        {
            ulong table = list;
            list = *(ulong*)DirectMap.ToVirtual(table);
            FreeTable(table);
        }
    }

    /// <summary>Finds the leaf table, or null and the first address behind the hole.</summary>
    private readonly ulong FindLeafTable(ulong address, out PageTableEntry* first)
    {
        ulong table = _root;
        for (int level = RootLevel; level < LeafLevel; level++)
        {
            PageTableEntry entry = *Slot(table, address, level);
            if (!entry.IsTable)
            {
                first = null;
                return (address | (SizeOf(level) - 1)) + 1;
            }

            table = entry.Address;
        }

        first = (PageTableEntry*)DirectMap.ToVirtual(table);
        return (address | (SizeOf(LeafLevel - 1) - 1)) + 1;
    }

    /// <summary>Unhooks the empty leaf table of the address, and the tables above it that become empty with it.</summary>
    private void Prune(ulong address)
    {
        ulong* path = stackalloc ulong[LeafLevel + 1];
        path[RootLevel] = _root;
        for (int level = RootLevel; level < LeafLevel; level++)
        {
            path[level + 1] = Slot(path[level], address, level)->Address;
        }

        for (int level = LeafLevel; level > RootLevel && PageArray.Of(path[level])->Sharers == 0; level--)
        {
            *Slot(path[level - 1], address, level - 1) = PageTableEntry.Empty;
            PageArray.Of(path[level - 1])->Sharers--;

            // The link is page-aligned and so an invalid entry to a table walk that is still under way.
            *(ulong*)DirectMap.ToVirtual(path[level]) = _emptied;
            _emptied = path[level];
            _tables--;
        }
    }

    private static void FreeTree(ulong table, int level)
    {
        if (level < LeafLevel)
        {
            PageTableEntry* entries = (PageTableEntry*)DirectMap.ToVirtual(table);
            uint remaining = PageArray.Of(table)->Sharers;
            for (int i = 0; i < Paging.EntriesPerTable && remaining != 0; i++)
            {
                if (entries[i].IsValid)
                {
                    remaining--;
                    if (entries[i].IsTable)
                    {
                        FreeTree(entries[i].Address, level + 1);
                    }
                }
            }
        }

        FreeTable(table);
    }

    private static ulong AllocateTable()
    {
        ulong table = PhysicalMemory.AllocatePage(zeroed: true);
        if (table != 0)
        {
            Cpu.Current.PageCache.TablePages++;
        }

        return table;
    }

    private static void FreeTable(ulong table)
    {
        Cpu.Current.PageCache.TablePages--;
        PhysicalMemory.FreePage(table);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static PageTableEntry* Slot(ulong table, ulong address, int level) =>
        (PageTableEntry*)DirectMap.ToVirtual(table) + IndexOf(address, level);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int IndexOf(ulong address, int level) =>
        (int)(address >> (Paging.PageShift + (9 * (LeafLevel - level)))) & (Paging.EntriesPerTable - 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong SizeOf(int level) => Paging.PageSize << (9 * (LeafLevel - level));
}
