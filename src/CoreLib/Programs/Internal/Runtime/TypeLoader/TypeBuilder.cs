using System;
using System.Collections.Generic;
using System.Runtime;
using Internal.NativeFormat;

namespace Internal.Runtime.TypeLoader;

/// <summary>
/// Finds types by their parts and makes those that the compiler did not foresee: instances over reference types, of code that is
/// shared. Such a type is a copy of its template (the same with <c>System.__Canon</c>) with its own arguments, base type,
/// interfaces, dictionary and statics, which the native layout information describes.
/// A type is registered as soon as it has an address, so that types may refer to each other; what hangs on it is filled in by
/// <see cref="Finish"/>, before the lock is released. All members need the lock of <see cref="Loader"/>.
/// </summary>
internal static unsafe partial class TypeBuilder
{
    private static DynamicTable s_types;
    private static readonly List<nint> s_pending = [];
    private static int s_build;

    public static int CurrentBuild => s_build;

    /// <summary>Fills in all that was made; afterwards it may be seen by others.</summary>
    public static void Finish()
    {
        do
        {
            FinishStructures();
        }
        while (DictionaryBuilder.FillNext());
        s_build++;
    }

    /// <summary>Forgets what was made since the last <see cref="Finish"/>.</summary>
    public static void Abandon()
    {
        s_pending.Clear();
        DictionaryBuilder.Abandon();
        s_types.RemoveAll(s_build);
        s_layouts.RemoveAll(s_build);
        GenericMethods.Abandon(s_build);
        s_build++;
    }

    public static int GetRank(MethodTable* array) =>
        (int)(array->BaseSize - MethodTable.SzArrayBaseSize) / (2 * sizeof(int));

    public static MethodTable* GetInstance(MethodTable* definition, MethodTable*[] arguments)
    {
        int hash = TypeHashing.OfInstance((int)definition->HashCode, arguments);
        MethodTable* type = FindInstance(definition, arguments, hash);
        return type != null ? type : CreateInstance(definition, arguments, hash);
    }

    /// <summary>Null if there is no such type yet.</summary>
    public static MethodTable* FindInstance(MethodTable* definition, MethodTable*[] arguments, int hash)
    {
        NativeHashtable.Enumerator entries = LoaderModule.GetTable(LoaderBlob.GenericTypes).Lookup(hash);
        while (entries.TryGetNext(out NativeParser entry))
        {
            MethodTable* type = LoaderModule.GetNativeType(entry.GetUnsigned());
            if (IsInstance(type, definition, arguments))
            {
                return type;
            }
        }

        for (DynamicTable.Entry* entry = s_types.Find(hash); entry != null; entry = entry->Next)
        {
            if (entry->HashCode == hash && IsInstance((MethodTable*)entry->Value, definition, arguments))
            {
                return (MethodTable*)entry->Value;
            }
        }

        return null;
    }

    /// <summary><paramref name="rank"/> is -1 for <c>T[]</c>.</summary>
    public static MethodTable* GetArray(MethodTable* element, int rank)
    {
        int hash = TypeHashing.OfArray((int)element->HashCode, rank);
        uint shape = rank < 0 ? MethodTable.SzArrayBaseSize : MethodTable.SzArrayBaseSize + ((uint)rank * 2 * sizeof(int));
        MethodTable* type = FindParameterized(LoaderBlob.ArrayMap, element, rank < 0 ? ElementKind.SzArray : ElementKind.Array, shape, hash);
        return type != null ? type : CreateArray(element, rank, shape, hash);
    }

    public static MethodTable* GetPointer(MethodTable* target) =>
        GetParameterized(LoaderBlob.PointerTypeMap, target, ElementKind.Pointer, 0, TypeHashing.OfPointer((int)target->HashCode));

    public static MethodTable* GetByRef(MethodTable* target) =>
        GetParameterized(LoaderBlob.ByRefTypeMap, target, ElementKind.ByRef, 1, TypeHashing.OfByRef((int)target->HashCode));

    public static MethodTable* GetFunctionPointer(MethodTable*[] signature, bool isUnmanaged) =>
        throw new NotSupportedException("Function pointer types in shared generic code.");

    private static bool IsInstance(MethodTable* type, MethodTable* definition, MethodTable*[] arguments)
    {
        if (!type->IsGeneric || type->GenericDefinition != definition)
        {
            return false;
        }

        MethodTableList list = type->GenericArguments;
        for (int i = 0; i < arguments.Length; i++)
        {
            if (list[i] != arguments[i])
            {
                return false;
            }
        }

        return true;
    }

    private static MethodTable* FindParameterized(LoaderBlob blob, MethodTable* target, ElementKind kind, uint shape, int hash)
    {
        NativeHashtable.Enumerator entries = LoaderModule.GetTable(blob).Lookup(hash);
        while (entries.TryGetNext(out NativeParser entry))
        {
            MethodTable* type = LoaderModule.GetCommonType(entry.GetUnsigned());
            if (IsParameterized(type, target, kind, shape))
            {
                return type;
            }
        }

        for (DynamicTable.Entry* entry = s_types.Find(hash); entry != null; entry = entry->Next)
        {
            if (entry->HashCode == hash && IsParameterized((MethodTable*)entry->Value, target, kind, shape))
            {
                return (MethodTable*)entry->Value;
            }
        }

        return null;
    }

    private static bool IsParameterized(MethodTable* type, MethodTable* target, ElementKind kind, uint shape) =>
        type->ElementType == kind
        && type->IsParameterized
        && type->RelatedParameterType == target
        && type->ParameterizedTypeShape == shape;

    private static MethodTable* GetParameterized(LoaderBlob blob, MethodTable* target, ElementKind kind, uint shape, int hash)
    {
        MethodTable* type = FindParameterized(blob, target, kind, shape, hash);
        if (type == null)
        {
            type = Copy(typeof(void*).TypeHandle.ToMethodTable(), hash, [], 0, null);
            type->SetElementType(kind, shape);
            type->SetRelatedType(target);
            s_types.Add(hash, type, s_build);
        }

        return type;
    }

    private static MethodTable* CreateInstance(MethodTable* definition, MethodTable*[] arguments, int hash)
    {
        MethodTable* template = FindTemplate(CanonicalForm.GetHash((int)definition->HashCode, arguments), definition, arguments, out uint layout);
        if (template == null)
        {
            throw new MissingTemplateException(definition, arguments);
        }

        MethodTable* type = Copy(template, hash, arguments);
        type->DynamicData->Definition = definition;
        s_types.Add(hash, type, s_build);
        Prepare(type, layout);
        return type;
    }

    private static MethodTable* FindTemplate(int hash, MethodTable* definition, MethodTable*[] arguments, out uint layout)
    {
        NativeHashtable.Enumerator entries = LoaderModule.GetTable(LoaderBlob.TypeTemplates).Lookup(hash);
        while (entries.TryGetNext(out NativeParser entry))
        {
            MethodTable* type = LoaderModule.GetCommonType(entry.GetUnsigned());
            layout = entry.GetUnsigned();
            if (type->IsGeneric && type->GenericDefinition == definition && AreArgumentsEqual(type, arguments))
            {
                return type;
            }
        }

        layout = 0;
        return null;
    }

    private static bool AreArgumentsEqual(MethodTable* type, MethodTable*[] arguments)
    {
        MethodTableList list = type->GenericArguments;
        for (int i = 0; i < arguments.Length; i++)
        {
            if (!CanonicalForm.AreArgumentsEqual(list[i], arguments[i]))
            {
                return false;
            }
        }

        return true;
    }

    // The description of references in an object stands in front of its type: a count, and pairs of words.
    private static nuint GetDescriptionSize(MethodTable* type)
    {
        if (!type->ContainsGCPointers)
        {
            return 0;
        }

        nint series = ((nint*)type)[-1];
        return (nuint)sizeof(nint) * (nuint)(series > 0 ? 1 + (2 * series) : 2 - series);
    }

    private static MethodTable* Copy(MethodTable* template, int hash, MethodTable*[] arguments) =>
        Copy(template, hash, arguments, GetDescriptionSize(template), null);

    private static MethodTable* Copy(
        MethodTable* template, int hash, MethodTable*[] arguments, nuint gcDescriptionSize, nint* gcDescription)
    {
        nuint slots = (nuint)(sizeof(MethodTable) + ((template->VTableSlotCount + template->InterfaceCount) * sizeof(nint)));
        byte* block = (byte*)LoaderHeap.Allocate(gcDescriptionSize + slots + (nuint)sizeof(DynamicTypeData));
        MethodTable* type = (MethodTable*)(block + gcDescriptionSize);
        byte* description = gcDescription != null ? (byte*)gcDescription : (byte*)template - gcDescriptionSize;
        Buffer.MemoryCopy(description, block, gcDescriptionSize, gcDescriptionSize);
        type->InitializeDynamic(template, (uint)hash);
        for (int i = 0; i < template->VTableSlotCount; i++)
        {
            type->VTable[i] = template->VTable[i];
        }

        DynamicTypeData* data = type->DynamicData;
        data->Template = template;
        data->WritableData = LoaderHeap.AllocateRoot();
        data->DispatchMap = template->DispatchMap;
        data->FinalizerCode = template->HasFinalizer ? template->FinalizerCode : 0;
        data->SealedSlots = template->HasSealedSlots ? template->SealedSlots : null;
        data->Arguments = (MethodTable**)LoaderHeap.Allocate((nuint)(arguments.Length * sizeof(nint)));
        for (int i = 0; i < arguments.Length; i++)
        {
            data->Arguments[i] = arguments[i];
        }

        return type;
    }
}
