using System;
using System.Runtime;
using System.Threading;
using Internal.NativeFormat;

namespace Internal.Runtime.TypeLoader;

/// <summary>
/// Calls of generic virtual methods: which method of a type stands for the called one, and the code for its instance. Answers are
/// remembered in a table of chains that readers walk without a lock; entries are published whole and stay.
/// </summary>
internal static unsafe class GenericVirtualMethods
{
    private const uint Size = 256;

    // In place of the token of an implementation.
    private const uint Diamond = uint.MaxValue;
    private const uint Reabstraction = uint.MaxValue - 1;

    private static Entry** s_cache;

    /// <summary>A function pointer, tagged if the code is shared.</summary>
    public static nint GetPointer(MethodTable* type, MethodHandleData* slot)
    {
        Entry** cache = s_cache;
        uint bucket = (uint)(((nuint)type >> 3) + ((nuint)slot >> 3)) % Size;
        if (cache != null)
        {
            for (Entry* entry = (Entry*)Volatile.Read(ref *(nint*)(cache + bucket)); entry != null; entry = entry->Next)
            {
                if (entry->Type == type && entry->Slot == slot)
                {
                    return entry->Pointer;
                }
            }
        }

        Loader.Enter();
        try
        {
            MethodTable*[] arguments = new MethodTable*[slot->ArgumentCount];
            for (int i = 0; i < arguments.Length; i++)
            {
                arguments[i] = slot->Arguments[i];
            }

            nint pointer = GenericMethods.GetPointer(Resolve(type, new GenericMethod(slot->Owner, slot->Token, arguments)), boxed: true);
            TypeBuilder.Finish();
            Remember(type, slot, bucket, pointer);
            return pointer;
        }
        catch
        {
            TypeBuilder.Abandon();
            throw;
        }
        finally
        {
            Loader.Exit();
        }
    }

    /// <summary>The method of <paramref name="type"/> or its base types that a call of <paramref name="slot"/> means.</summary>
    public static GenericMethod Resolve(MethodTable* type, GenericMethod slot)
    {
        bool isInterface = slot.Owner->IsInterface;
        for (int pass = 0; pass < (isInterface ? 2 : 1); pass++)
        {
            for (MethodTable* current = type; current != null; current = current->BaseType)
            {
                GenericMethod? found = isInterface
                    ? FindInterfaceMethod(current, slot, variant: false, defaults: pass == 1)
                        ?? FindInterfaceMethod(current, slot, variant: true, defaults: pass == 1)
                    : FindClassMethod(current, slot);
                if (found is not null)
                {
                    // A class method that implements an interface may be overridden further down.
                    return isInterface && !found.Owner->IsInterface && !found.IsStatic ? Resolve(type, found) : found;
                }
            }
        }

        throw new EntryPointNotFoundException();
    }

    private static GenericMethod? FindClassMethod(MethodTable* type, GenericMethod slot)
    {
        MethodTable* owner = GetDefinition(slot.Owner);
        MethodTable* target = GetDefinition(type);
        int hash = (int)owner->HashCode;
        hash = (hash << 13) ^ hash ^ (int)target->HashCode;
        NativeHashtable.Enumerator entries = LoaderModule.GetTable(LoaderBlob.GenericVirtualMethods).Lookup(hash);
        while (entries.TryGetNext(out NativeParser entry))
        {
            if (LoaderModule.GetCommonType(entry.GetUnsigned()) == owner
                && LoaderModule.GetCommonType(entry.GetUnsigned()) == target
                && GenericMethod.AreSame(entry.GetUnsigned(), slot.Token))
            {
                return new GenericMethod(type, entry.GetUnsigned(), slot.Arguments);
            }
        }

        return null;
    }

    private static GenericMethod? FindInterfaceMethod(MethodTable* type, GenericMethod slot, bool variant, bool defaults)
    {
        MethodTable* contract = GetDefinition(slot.Owner);
        NativeHashtable.Enumerator entries =
            LoaderModule.GetTable(LoaderBlob.InterfaceGenericVirtualMethods).Lookup((int)contract->HashCode);
        while (entries.TryGetNext(out NativeParser entry))
        {
            if (LoaderModule.GetCommonType(entry.GetUnsigned()) == contract && GenericMethod.AreSame(entry.GetUnsigned(), slot.Token))
            {
                return FindImplementation(ref entry, type, slot, variant, defaults);
            }
        }

        return null;
    }

    // For each implementing method: which types use it, and for which instances of the interface.
    private static GenericMethod? FindImplementation(
        ref NativeParser entry, MethodTable* type, GenericMethod slot, bool variant, bool defaults)
    {
        MethodTable* target = GetDefinition(type);
        GenericContext context = new(GenericContext.GetArguments(type), []);
        for (uint i = entry.GetUnsigned(); i != 0; i--)
        {
            uint token = entry.GetUnsigned();
            bool isMethod = token is not (Diamond or Reabstraction);
            MethodTable* owner = isMethod ? LoaderModule.GetCommonType(entry.GetUnsigned()) : null;
            bool isDefault = !isMethod || owner->IsInterface;
            for (uint j = entry.GetUnsigned(); j != 0; j--)
            {
                bool applies = LoaderModule.GetCommonType(entry.GetUnsigned()) == target && isDefault == defaults;
                for (uint k = entry.GetUnsigned(); k != 0; k--)
                {
                    NativeParser signature = LoaderModule.GetLayout(entry.GetUnsigned());
                    MethodTable* contract = applies ? FindContract(type, slot.Owner, signature, context, variant) : null;
                    if (contract == null)
                    {
                        continue;
                    }

                    if (!isMethod)
                    {
                        throw token == Diamond ? new AmbiguousImplementationException() : new EntryPointNotFoundException();
                    }

                    return new GenericMethod(FindOwner(type, owner, contract), token, slot.Arguments);
                }
            }
        }

        return null;
    }

    // The interface of the type that the signature means, if a call through the wanted one may end there.
    private static MethodTable* FindContract(
        MethodTable* type, MethodTable* wanted, NativeParser signature, GenericContext context, bool variant)
    {
        if (!variant)
        {
            return TypeSignature.Matches(ref signature, context, wanted, canonical: false, argument: false) ? wanted : null;
        }

        for (int i = 0; i < type->InterfaceCount; i++)
        {
            MethodTable* contract = type->InterfaceMap[i];
            NativeParser copy = signature;
            if (TypeRelations.IsAssignable(contract, wanted, boxed: true)
                && TypeSignature.Matches(ref copy, context, contract, canonical: false, argument: false))
            {
                return contract;
            }
        }

        return null;
    }

    private static MethodTable* FindOwner(MethodTable* type, MethodTable* definition, MethodTable* contract)
    {
        if (!definition->IsGenericTypeDefinition)
        {
            return definition;
        }

        if (!definition->IsInterface)
        {
            while (GetDefinition(type) != definition)
            {
                type = type->BaseType;
            }

            return type;
        }

        if (GetDefinition(contract) == definition)
        {
            return contract;
        }

        // A default implementation in another interface: the one of the type that extends this contract.
        for (int i = 0; i < type->InterfaceCount; i++)
        {
            MethodTable* candidate = type->InterfaceMap[i];
            if (GetDefinition(candidate) == definition && TypeRelations.IsAssignable(candidate, contract, boxed: true))
            {
                return candidate;
            }
        }

        throw new EntryPointNotFoundException();
    }

    private static MethodTable* GetDefinition(MethodTable* type) => type->IsGeneric ? type->GenericDefinition : type;

    private static void Remember(MethodTable* type, MethodHandleData* slot, uint bucket, nint pointer)
    {
        if (s_cache == null)
        {
            // Zeroed memory: what a reader sees without a barrier depends on the address that it read.
            s_cache = (Entry**)LoaderHeap.Allocate(Size * (nuint)sizeof(Entry*));
        }

        Entry* entry = (Entry*)LoaderHeap.Allocate((nuint)sizeof(Entry));
        entry->Type = type;
        entry->Slot = slot;
        entry->Pointer = pointer;
        entry->Next = s_cache[bucket];
        Volatile.Write(ref *(nint*)(s_cache + bucket), (nint)entry);
    }

    private struct Entry
    {
        public Entry* Next;
        public MethodTable* Type;
        public MethodHandleData* Slot;
        public nint Pointer;
    }
}
