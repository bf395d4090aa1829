using System;
using Internal.NativeFormat;

namespace Internal.Runtime.TypeLoader;

/// <summary>Finds code and dictionaries of generic methods, and makes the dictionaries that the compiler did not foresee. Guarded by the
/// loader's lock.</summary>
internal static unsafe class GenericMethods
{
    // A number that the compiler puts in front of dictionaries that are made at run time.
    private const uint NoLayout = uint.MaxValue;

    private static DynamicTable s_dictionaries;

    public static void Abandon(int build) => s_dictionaries.RemoveAll(build);

    /// <summary>A function pointer to the method, tagged if its code is shared.
    /// <paramref name="boxed"/>: methods of value types expect an object.</summary>
    public static nint GetPointer(GenericMethod method, bool boxed)
    {
        bool hasStub = method.Owner->IsValueType && !method.IsStatic;
        nint code;
        if (!method.IsShared)
        {
            code = FindExact(method);
            if (code != 0)
            {
                return hasStub && !boxed ? GetStubTarget(code) : code;
            }
        }

        code = FindTemplate(method, hasStub, out _);
        if (code == 0)
        {
            throw new MissingTemplateException(method.Owner, method.Arguments);
        }

        return FatPointers.Get(hasStub && !boxed ? GetStubTarget(code) : code, (nint)GetDictionary(method));
    }

    /// <summary>The dictionary that the shared code of the method wants.</summary>
    public static void* GetDictionary(GenericMethod method)
    {
        int hash = method.GetExactHash();
        NativeHashtable.Enumerator entries = LoaderModule.GetTable(LoaderBlob.GenericMethods).Lookup(hash);
        while (entries.TryGetNext(out NativeParser entry))
        {
            uint dictionary = entry.GetUnsigned();
            if (IsSame(ref entry, method))
            {
                return LoaderModule.GetReference(LoaderBlob.NativeReferences, dictionary);
            }
        }

        for (DynamicTable.Entry* entry = s_dictionaries.Find(hash); entry != null; entry = entry->Next)
        {
            MethodDictionary* known = (MethodDictionary*)entry->Value;
            if (entry->HashCode == hash && known->IsOf(method))
            {
                return known->Dictionary;
            }
        }

        return CreateDictionary(method, hash);
    }

    private static void* CreateDictionary(GenericMethod method, int hash)
    {
        bool hasStub = method.Owner->IsValueType && !method.IsStatic;
        if (FindTemplate(method, hasStub, out uint layout) == 0 && layout == 0)
        {
            throw new MissingTemplateException(method.Owner, method.Arguments);
        }

        MethodDictionary* entry = (MethodDictionary*)LoaderHeap.Allocate((nuint)sizeof(MethodDictionary));
        entry->Owner = method.Owner;
        entry->Token = method.Token;
        entry->Count = method.Arguments.Length;
        entry->Arguments = (MethodTable**)LoaderHeap.Allocate((nuint)(method.Arguments.Length * sizeof(nint)));
        for (int i = 0; i < method.Arguments.Length; i++)
        {
            entry->Arguments[i] = method.Arguments[i];
        }

        s_dictionaries.Add(hash, entry, TypeBuilder.CurrentBuild);
        NativeParser parser = LoaderModule.GetLayout(layout);
        entry->Dictionary = DictionaryBuilder.CreateEmpty();
        for (uint part = parser.GetUnsigned(); part != 0; part = parser.GetUnsigned())
        {
            if (part == DictionaryBuilder.LayoutPart)
            {
                entry->Dictionary = DictionaryBuilder.Create(
                    parser.GetRelative(), GenericContext.GetArguments(method.Owner), method.Arguments);
            }
            else
            {
                parser.GetUnsigned();
            }
        }

        return entry->Dictionary;
    }

    /// <summary>Code for this very instance, or 0.</summary>
    private static nint FindExact(GenericMethod method)
    {
        NativeHashtable.Enumerator entries = LoaderModule.GetTable(LoaderBlob.ExactMethods).Lookup((int)method.Owner->HashCode);
        while (entries.TryGetNext(out NativeParser entry))
        {
            if (IsSame(ref entry, method))
            {
                return (nint)LoaderModule.GetReference(LoaderBlob.NativeReferences, entry.GetUnsigned());
            }
        }

        return 0;
    }

    // Both tables have owner, token and arguments.
    private static bool IsSame(ref NativeParser entry, GenericMethod method)
    {
        MethodTable* owner = LoaderModule.GetNativeType(entry.GetUnsigned());
        if (!method.IsSameMethod(owner, entry.GetUnsigned()) || entry.GetUnsigned() != method.Arguments.Length)
        {
            return false;
        }

        foreach (MethodTable* argument in method.Arguments)
        {
            if (LoaderModule.GetNativeType(entry.GetUnsigned()) != argument)
            {
                return false;
            }
        }

        return true;
    }

    // Shared code, and where its layout information is.
    private static nint FindTemplate(GenericMethod method, bool unboxing, out uint layout)
    {
        GenericContext context = new(GenericContext.GetArguments(method.Owner), method.Arguments);
        NativeHashtable.Enumerator entries = LoaderModule.GetTable(LoaderBlob.MethodTemplates).Lookup(method.GetCanonicalHash());
        while (entries.TryGetNext(out NativeParser entry))
        {
            NativeParser signature = LoaderModule.GetLayout(entry.GetUnsigned());
            layout = entry.GetUnsigned();
            if (layout != NoLayout && method.MatchesTemplate(signature, context, unboxing, out nint code))
            {
                return code;
            }
        }

        layout = 0;
        return 0;
    }

    // A stub for boxed value types steps over the type pointer and jumps: add x0, x0, #8; b target (Arm ARM C6.2).
    private static nint GetStubTarget(nint code)
    {
        const uint AddEight = 0x91002000;
        const uint Branch = 0x14000000;
        uint* instructions = (uint*)code;
        return instructions[0] == AddEight && (instructions[1] & 0xFC000000) == Branch
            ? (nint)(instructions + 1) + ((nint)((int)(instructions[1] << 6) >> 6) * sizeof(uint))
            : code;
    }

    private struct MethodDictionary
    {
        public MethodTable* Owner;
        public MethodTable** Arguments;
        public void* Dictionary;
        public uint Token;
        public int Count;

        public readonly bool IsOf(GenericMethod method)
        {
            if (Count != method.Arguments.Length || !method.IsSameMethod(Owner, Token))
            {
                return false;
            }

            for (int i = 0; i < Count; i++)
            {
                if (Arguments[i] != method.Arguments[i])
                {
                    return false;
                }
            }

            return true;
        }
    }
}
