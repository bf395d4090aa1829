using System.Runtime.CompilerServices;
using Internal.NativeFormat;

namespace Internal.Runtime.TypeLoader;

/// <summary>Where the static fields of generic types are.</summary>
internal static unsafe class Statics
{
    private const uint GCData = 1;

    private enum Part
    {
        End = 0,
        NonGCData = 66,
        GCData = 67,
        ThreadStaticIndex = 73,
    }

    /// <summary><paramref name="kind"/> tells references from plain data.</summary>
    public static nint Get(MethodTable* type, uint kind) =>
        type->IsDynamicType
            ? kind == GCData ? type->DynamicData->GCStatics : type->DynamicData->NonGCStatics
            : Find(type, kind == GCData ? Part.GCData : Part.NonGCData);

    public static nint GetThreadStatics(MethodTable* type) =>
        type->IsDynamicType ? type->DynamicData->ThreadStatics : Find(type, Part.ThreadStaticIndex);

    private static nint Find(MethodTable* type, Part wanted)
    {
        NativeHashtable.Enumerator entries = LoaderModule.GetTable(LoaderBlob.Statics).Lookup((int)type->HashCode);
        while (entries.TryGetNext(out NativeParser entry))
        {
            if (LoaderModule.GetNativeType(entry.GetUnsigned()) != type)
            {
                continue;
            }

            for (Part part = (Part)entry.GetUnsigned(); part != Part.End; part = (Part)entry.GetUnsigned())
            {
                uint value = entry.GetUnsigned();
                if (part == wanted)
                {
                    return (nint)LoaderModule.GetReference(LoaderBlob.NativeStatics, value);
                }
            }

            break;
        }

        return 0;
    }

    /// <summary>The place of a type's pending static constructor; null if it has none or it is not known.</summary>
    public static StaticClassConstructionContext* FindConstructor(MethodTable* type)
    {
        if (type->IsDynamicType)
        {
            return (StaticClassConstructionContext*)type->DynamicData->NonGCStatics - 1;
        }

        NativeHashtable.Enumerator entries = LoaderModule.GetTable(LoaderBlob.ClassConstructorMap).Lookup((int)type->HashCode);
        while (entries.TryGetNext(out NativeParser entry))
        {
            if (LoaderModule.GetCommonType(entry.GetUnsigned()) == type)
            {
                return (StaticClassConstructionContext*)LoaderModule.GetReference(LoaderBlob.CommonReferences, entry.GetUnsigned()) - 1;
            }
        }

        return null;
    }
}
