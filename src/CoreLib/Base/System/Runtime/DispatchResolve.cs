using Internal.Runtime;

namespace System.Runtime;

/// <summary>
/// Finds the code for an interface method on a type: the class's own implementations from the most derived type up, exact before
/// variant, then default implementations the same way.
/// </summary>
internal static unsafe class DispatchResolve
{
    // Marks in place of an implementation slot.
    private const ushort Diamond = 0xFFFE;
    private const ushort Reabstraction = 0xFFFF;

    private const ushort ContextNone = 0;
    private const ushort ContextThisClass = 1;
    private const ushort ContextFirstInterface = 2;

    private const int NotFound = -1;

    public static nint Find(MethodTable* target, MethodTable* contract, ushort slot)
    {
        for (int pass = 0; pass < 2; pass++)
        {
            for (MethodTable* type = target; type != null; type = type->BaseType)
            {
                int implementation = FindSlot(type, contract, slot, defaults: pass == 1);
                if (implementation != NotFound)
                {
                    return GetCode(target, type, implementation);
                }
            }
        }

        return 0;
    }

    public static nint FindStatic(MethodTable* target, MethodTable* contract, ushort slot, out MethodTable* context)
    {
        context = null;
        for (int pass = 0; pass < 2; pass++)
        {
            for (MethodTable* type = target; type != null; type = type->BaseType)
            {
                int implementation = FindStaticSlot(type, contract, slot, defaults: pass == 1, out context);
                if (implementation != NotFound)
                {
                    return GetCode(target, type, implementation);
                }
            }
        }

        return 0;
    }

    private static nint GetCode(MethodTable* target, MethodTable* type, int slot)
    {
        if (slot < type->VTableSlotCount)
        {
            return target->VTable[slot];
        }

        if (slot is Diamond or Reabstraction)
        {
            ThrowHelper.ThrowAmbiguousImplementation();
        }

        return type->GetSealedVirtualSlot(slot - type->VTableSlotCount);
    }

    private static int FindSlot(MethodTable* type, MethodTable* contract, ushort slot, bool defaults)
    {
        if (!contract->IsInterface)
        {
            return type == contract ? slot : NotFound;
        }

        if (!type->HasDispatchMap)
        {
            return NotFound;
        }

        ReadOnlySpan<DispatchMapEntry> entries = DispatchMap.GetEntries(type->DispatchMap, defaults);
        foreach (ref readonly DispatchMapEntry entry in entries)
        {
            if (entry.InterfaceSlot == slot && type->InterfaceMap[entry.InterfaceIndex] == contract)
            {
                return entry.ImplementationSlot;
            }
        }

        if (MayVary(type, contract))
        {
            foreach (ref readonly DispatchMapEntry entry in entries)
            {
                if (entry.InterfaceSlot == slot && IsVariantMatch(type, type->InterfaceMap[entry.InterfaceIndex], contract))
                {
                    return entry.ImplementationSlot;
                }
            }
        }

        return NotFound;
    }

    private static int FindStaticSlot(MethodTable* type, MethodTable* contract, ushort slot, bool defaults, out MethodTable* context)
    {
        context = null;
        if (!type->HasDispatchMap)
        {
            return NotFound;
        }

        ReadOnlySpan<StaticDispatchMapEntry> entries = DispatchMap.GetStaticEntries(type->DispatchMap, defaults);
        for (int pass = 0; pass < (MayVary(type, contract) ? 2 : 1); pass++)
        {
            foreach (ref readonly StaticDispatchMapEntry entry in entries)
            {
                MethodTable* candidate = type->InterfaceMap[entry.Entry.InterfaceIndex];
                if (entry.Entry.InterfaceSlot == slot
                    && (pass == 0 ? candidate == contract : IsVariantMatch(type, candidate, contract)))
                {
                    context = entry.ContextSource switch
                    {
                        ContextNone => null,
                        ContextThisClass => type,
                        _ => type->InterfaceMap[entry.ContextSource - ContextFirstInterface],
                    };
                    return entry.Entry.ImplementationSlot;
                }
            }
        }

        return NotFound;
    }

    private static bool MayVary(MethodTable* type, MethodTable* contract) =>
        contract->HasGenericVariance || (contract->IsGeneric && IsArrayLike(type));

    // Arrays are covariant in their generic interfaces, and so are their enumerators.
    private static bool IsArrayLike(MethodTable* type) =>
        type->IsArray
        || (type->HasGenericVariance
            && type->IsGeneric
            && type->GenericArity == 1
            && type->GenericVariance[0] == GenericVariance.ArrayCovariant);

    private static bool IsVariantMatch(MethodTable* type, MethodTable* candidate, MethodTable* contract)
    {
        bool arrayLike = IsArrayLike(type);
        return candidate->IsGeneric
            && (arrayLike || candidate->HasGenericVariance)
            && candidate->GenericDefinition == contract->GenericDefinition
            && TypeRelations.AreArgumentsCompatible(candidate, contract, arrayLike);
    }
}
