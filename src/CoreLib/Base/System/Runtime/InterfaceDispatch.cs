using System.Runtime.CompilerServices;
using System.Threading;
using Internal.Runtime;

namespace System.Runtime;

/// <summary>
/// The slow side of interface calls. The stub in <c>Native/InterfaceDispatch.S</c> looks for the type in the call site's row
/// (<see cref="DispatchRows"/>), then for (call site, type) in a table of chains, which has what found no place in a row, and comes here on a
/// miss. Entries are written once, published with release order and never removed, so that readers take no lock. There are at most as many
/// as (call site, type) pairs the program uses; when their storage is used up, calls still work, only slower. Threads do not wait for each
/// other to add an entry, for one of them may be an interrupt handler: whoever comes second adds nothing and asks again at the next call.
/// </summary>
internal static unsafe class InterfaceDispatch
{
    // Bits of a cell's contract that tell what it is: the interface's distance (3, otherwise), or that of a word with its address. The compiler's
    // contract (rhbinder.h).
    public const int CellIsIndirectRelativePointer = 2;
    private const int CellKindMask = 3;

    private static DispatchRows s_rows;
    private static int s_isAdding;

    [RuntimeExport("RhpCidResolve")]
    public static nint Resolve(MethodTable* type, DispatchCell* cell)
    {
        nint code = Lookup(type, cell);
        if (code == 0)
        {
            code = ResolveUncached(type, cell);
            Remember(type, cell, code);
        }

        return code;
    }

    [RuntimeExport("RhpResolveInterfaceMethod")]
    public static nint ResolveInterfaceMethod(object? value, DispatchCell* cell) =>
        value is null ? 0 : Resolve(value.GetMethodTable(), cell);

    private static nint ResolveUncached(MethodTable* type, DispatchCell* cell)
    {
        // The cells of one interface method stand together; the last one carries the slot number instead of a stub.
        DispatchCell* end = cell;
        while (end->Stub != 0)
        {
            end++;
        }

        byte* pointer = (byte*)&cell->Contract + (cell->Contract & ~CellKindMask);
        if ((cell->Contract & CellKindMask) == CellIsIndirectRelativePointer)
        {
            pointer = *(byte**)pointer;
        }

        nint code = DispatchResolve.Find(type, (MethodTable*)pointer, (ushort)end->Contract);
        if (code == 0)
        {
            ThrowHelper.ThrowEntryPointNotFound();
        }

        return code;
    }

    private static nint Lookup(MethodTable* type, DispatchCell* cell)
    {
        nint code = DispatchRows.Find(cell, (nuint)type);
        if (code != 0)
        {
            return code;
        }

        DispatchEntry* entry = (DispatchEntry*)Volatile.Read(ref GetChain(type, cell));
        while (entry != null)
        {
            if (entry->Type == type && entry->Cell == cell)
            {
                return entry->Code;
            }

            entry = entry->Next;
        }

        return 0;
    }

    private static void Remember(MethodTable* type, DispatchCell* cell, nint code)
    {
        if (Interlocked.CompareExchange(ref s_isAdding, 1, 0) != 0)
        {
            return;
        }

        if (Lookup(type, cell) == 0)
        {
            if (!s_rows.IsInitialized)
            {
                DispatchSlot* slots = (DispatchSlot*)GetSlots();
                int count = (int)((DispatchSlot*)GetSlotsEnd() - slots);
                s_rows = new DispatchRows(slots, count, (uint*)((byte*)slots - (count / 8)));
            }

            if (!s_rows.TryAdd(cell, (nuint)type, code))
            {
                AddToChain(type, cell, code);
            }
        }

        Volatile.Write(ref s_isAdding, 0);
    }

    private static void AddToChain(MethodTable* type, DispatchCell* cell, nint code)
    {
        DispatchEntry* entry = (DispatchEntry*)PermanentMemory.Allocate((nuint)sizeof(DispatchEntry));
        if (entry == null)
        {
            return;
        }

        entry->Type = type;
        entry->Cell = cell;
        entry->Code = code;
        ref nint chain = ref GetChain(type, cell);
        entry->Next = (DispatchEntry*)chain;
        Volatile.Write(ref chain, (nint)entry);
    }

    // The same sum as in the stub.
    private static ref nint GetChain(MethodTable* type, DispatchCell* cell)
    {
        nuint hash = ((nuint)type >> 3) + ((nuint)cell >> 4);
        return ref Unsafe.Add(ref Unsafe.AsRef<nint>(DispatchTable()), (nint)(hash & (TableSize - 1)));
    }

    private const nuint TableSize = 128;

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_dispatch_table")]
    private static extern void* DispatchTable();

    // A bit for each slot stands in front of them.
    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_dispatch_slots")]
    private static extern void* GetSlots();

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_dispatch_slots_end")]
    private static extern void* GetSlotsEnd();
}
