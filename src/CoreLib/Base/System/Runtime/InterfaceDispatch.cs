using System.Runtime.CompilerServices;
using System.Threading;
using Internal.Runtime;

namespace System.Runtime;

/// <summary>
/// The slow side of interface calls. The stub in <c>Native/InterfaceDispatch.S</c> looks up (call site, type) in a table of
/// chains and
/// comes here on a miss. Entries are written once, published with release order and never removed, so that readers take no
/// lock. There
/// are at most as many as (call site, type) pairs the program uses; when their storage is used up, calls still work, only slower.
/// </summary>
internal static unsafe class InterfaceDispatch
{
    // Bits of the second word of a call site that tell what it holds; the compiler's contract (rhbinder.h).
    private const nuint CellKindMask = 3;
    private const nuint CellIsRelativePointer = 3;
    private const nuint CellIsIndirectRelativePointer = 2;

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

    [RuntimeExport("RhResolveDispatch")]
    public static nint ResolveDispatch(object value, MethodTable* contract, ushort slot) =>
        DispatchResolve.Find(value.GetMethodTable(), contract, slot);

    [RuntimeExport("RhResolveDispatchOnType")]
    public static nint ResolveDispatchOnType(MethodTable* type, MethodTable* contract, ushort slot) =>
        DispatchResolve.Find(type, contract, slot);

    [RuntimeExport("RhResolveStaticDispatchOnType")]
    public static nint ResolveStaticDispatchOnType(MethodTable* type, MethodTable* contract, ushort slot, MethodTable** context)
    {
        nint code = DispatchResolve.FindStatic(type, contract, slot, out MethodTable* found);
        *context = found;
        return code;
    }

    private static nint ResolveUncached(MethodTable* type, DispatchCell* cell)
    {
        // The cells of one interface method stand together; the last one carries the slot number instead of a stub.
        DispatchCell* end = cell;
        while (end->Stub != 0)
        {
            end++;
        }

        byte* field = (byte*)&cell->Value;
        byte* pointer = (cell->Value & CellKindMask) switch
        {
            CellIsRelativePointer => field + (int)cell->Value - (nint)CellIsRelativePointer,
            CellIsIndirectRelativePointer => *(byte**)(field + (int)cell->Value - (nint)CellIsIndirectRelativePointer),
            _ => (byte*)(cell->Value & ~CellKindMask),
        };

        nint code = DispatchResolve.Find(type, (MethodTable*)pointer, (ushort)end->Value);
        if (code == 0)
        {
            ThrowHelper.ThrowEntryPointNotFound();
        }

        return code;
    }

    private static nint Lookup(MethodTable* type, DispatchCell* cell)
    {
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
        DispatchEntry* entry = (DispatchEntry*)PermanentMemory.Allocate((nuint)sizeof(DispatchEntry));
        if (entry == null)
        {
            return;
        }

        entry->Type = type;
        entry->Cell = cell;
        entry->Code = code;
        ref nint chain = ref GetChain(type, cell);
        nint first;
        do
        {
            first = Volatile.Read(ref chain);
            entry->Next = (DispatchEntry*)first;
        }
        while (Interlocked.CompareExchange(ref chain, (nint)entry, first) != first);
    }

    // The same sum as in the stub.
    private static ref nint GetChain(MethodTable* type, DispatchCell* cell)
    {
        nuint hash = ((nuint)type >> 3) + ((nuint)cell >> 4);
        return ref Unsafe.Add(ref Unsafe.AsRef<nint>(DispatchTable()), (nint)(hash & (TableSize - 1)));
    }

    private const nuint TableSize = 512;

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("viper_dispatch_table")]
    private static extern void* DispatchTable();
}
