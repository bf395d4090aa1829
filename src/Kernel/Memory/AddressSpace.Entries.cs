using System.Threading;
using ViperOS.Kernel.Arm64;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// The page table of an address space, behind <see cref="_tableLock"/>. Entries belong to regions, and those of a region change
/// only with its object's mutex held; so what is found here under the lock stays as it is until the caller is done.
/// </summary>
public sealed unsafe partial class AddressSpace
{
    /// <summary>Beyond this many pages all of the ASID is flushed.</summary>
    private const ulong MaximumSingleInvalidations = 32;

    /// <summary>Maps a page, whatever is there. ENOMEM without memory for tables or over the job's limit.</summary>
    internal int SetEntry(ulong address, PageTableEntry entry)
    {
        if (_chargedTables != _table.TableCount && !TryChargeTables())
        {
            return Error.ENOMEM;
        }

        ulong state = _tableLock.Acquire();
        PageTableEntry* slot = _table.FindOrCreate(address);
        if (slot == null)
        {
            _tableLock.Release(state);
            return Error.ENOMEM;
        }

        PageTableEntry old = *slot;
        if (!old.IsValid)
        {
            PageTable.Set(slot, entry);
            Barriers.DataSynchronizationInnerStore();
        }
        else
        {
            // Another page or memory type needs break-before-make; other rights for the same page do not (Arm ARM D8.14.1). An
            // entry that is right already: some TLB had an older one.
            if (old.Address != entry.Address || old.Cache != entry.Cache)
            {
                *slot = PageTableEntry.Empty;
                Tlb.InvalidateLastLevelPage(Tlb.Operand(ReadAsid(), address));
                *slot = entry;
                Barriers.DataSynchronizationInnerStore();
            }
            else
            {
                *slot = entry;
                Tlb.InvalidateLastLevelPage(Tlb.Operand(ReadAsid(), address));
            }
        }

        _tableLock.Release(state);
        return 0;
    }

    /// <summary>What a page is mapped to at this moment.</summary>
    internal PageTableEntry QueryEntry(ulong address)
    {
        ulong state = _tableLock.Acquire();
        PageTableEntry entry = _table.Query(address);
        _tableLock.Release(state);
        return entry;
    }

    /// <summary>Maps a page where none is mapped and no table is missing.</summary>
    internal void SetEntryIfEmpty(ulong address, PageTableEntry entry)
    {
        ulong state = _tableLock.Acquire();
        PageTableEntry* slot = _table.Find(address);
        if (slot != null && !slot->IsValid)
        {
            PageTable.Set(slot, entry);
            Barriers.DataSynchronizationInnerStore();
        }

        _tableLock.Release(state);
    }

    /// <summary>Takes the pages of [start, end) out of the page table and all TLBs; tables stay.</summary>
    internal void ClearEntries(ulong start, ulong end)
    {
        ulong cleared = 0;
        for (ulong address = start; address < end;)
        {
            ulong state = _tableLock.Acquire();
            address = _table.ClearStep(address, end, freeTables: false, ref cleared);
            _tableLock.Release(state);
        }

        Invalidate(start, end, cleared);
    }

    /// <summary>The pages of [start, end) can only be read after this.</summary>
    internal void WriteProtect(ulong start, ulong end)
    {
        ulong changed = 0;
        for (ulong address = start; address < end;)
        {
            ulong state = _tableLock.Acquire();
            address = _table.WriteProtectStep(address, end, ref changed);
            _tableLock.Release(state);
        }

        Invalidate(start, end, changed);
    }

    /// <summary>
    /// As <see cref="ClearEntries"/>, and gives back tables that became empty. With the mutex held: page faults make tables.
    /// </summary>
    private void ClearEntriesAndTables(ulong start, ulong end)
    {
        ulong cleared = 0;
        ulong emptied;
        ulong address = start;
        do
        {
            ulong state = _tableLock.Acquire();
            address = _table.ClearStep(address, end, freeTables: true, ref cleared);
            emptied = address < end ? 0 : _table.TakeEmptied();
            _tableLock.Release(state);
        }
        while (address < end);

        if (emptied == 0)
        {
            Invalidate(start, end, cleared);
            return;
        }

        ulong asid = ReadAsid();
        if (asid != 0)
        {
            Tlb.InvalidateAsid(Tlb.Operand(asid, 0));
        }

        PageTable.FreeList(emptied);
        uint tables = _table.TableCount;
        if (_chargedTables > tables)
        {
            _job?.Uncharge((long)(_chargedTables - tables) << Paging.PageShift);
            _chargedTables = tables;
        }
    }

    /// <summary>
    /// The ASID whose TLB entries may be older than the page table, or 0 if no CPU has ever used that. The barrier orders the
    /// stores to the table before the read: a CPU that takes a new ASID later than that has flushed all of its TLB after them.
    /// </summary>
    private ulong ReadAsid()
    {
        Barriers.DataMemory();
        return AddressSpaceIdentifiers.AsidOf(Volatile.Read(ref _context));
    }

    private void Invalidate(ulong start, ulong end, ulong pages)
    {
        if (pages == 0)
        {
            return;
        }

        ulong asid = ReadAsid();
        if (asid == 0)
        {
            return;
        }

        if ((end - start) >> Paging.PageShift > MaximumSingleInvalidations)
        {
            Tlb.InvalidateAsid(Tlb.Operand(asid, 0));
            return;
        }

        for (ulong address = start; address < end; address += Paging.PageSize)
        {
            Tlb.InvalidateLastLevelPage(Tlb.Operand(asid, address));
        }
    }

    /// <summary>Tables are paid after they are made; as long as some are not, no further ones are made.</summary>
    private bool TryChargeTables()
    {
        uint tables = _table.TableCount;
        if (tables > _chargedTables)
        {
            if (_job is not null && !_job.TryCharge((long)(tables - _chargedTables) << Paging.PageShift))
            {
                return false;
            }

            _chargedTables = tables;
        }

        return true;
    }
}
