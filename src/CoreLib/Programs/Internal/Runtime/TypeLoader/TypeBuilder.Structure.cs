using System;
using System.Runtime;
using System.Runtime.CompilerServices;
using Internal.NativeFormat;

namespace Internal.Runtime.TypeLoader;

internal static unsafe partial class TypeBuilder
{
    private static DynamicTable s_layouts;

    // How far the structure of a type is filled in.
    private const int NothingDone = 0;
    private const int BaseDone = 1;
    private const int InterfacesDone = 2;

    // Parts of a type's layout information; unknown ones are skipped.
    private enum Part
    {
        End = 0,
        BaseType = 1,
        ImplementedInterfaces = 2,
        DictionaryLayout = 64,
        NonGCStaticSize = 68,
        GCStaticSize = 69,
        GCStaticType = 70,
        ThreadStaticSize = 71,
        ThreadStaticType = 72,
        ClassConstructor = 78,
    }

    /// <summary>Base types and interfaces of all types made so far.</summary>
    public static void FinishStructures()
    {
        // Filling in one type may make others, which go to the end of the list.
        for (int i = 0; i < s_pending.Count; i++)
        {
            TypeLayout* layout = FindLayout((MethodTable*)s_pending[i]);
            FinishBase(layout);
            FinishInterfaces(layout);
        }

        s_pending.Clear();
    }

    // Memory for the statics and the dictionary is there from the start, so that others can refer to it.
    private static void Prepare(MethodTable* type, uint offset)
    {
        TypeLayout* layout = (TypeLayout*)LoaderHeap.Allocate((nuint)sizeof(TypeLayout));
        layout->Type = type;
        s_layouts.Add((int)type->HashCode, layout, s_build);
        s_pending.Add((nint)type);

        uint nonGCSize = 0;
        uint threadSize = 0;
        nint constructor = 0;
        MethodTable* gcStatics = null;
        MethodTable* threadStatics = null;
        NativeParser parser = LoaderModule.GetLayout(offset);
        while (true)
        {
            Part part = (Part)parser.GetUnsigned();
            switch (part)
            {
                case Part.End:
                    CreateStatics(type, nonGCSize, constructor, gcStatics, threadSize == 0 ? null : threadStatics);
                    return;
                case Part.BaseType:
                    layout->BaseType = parser.GetRelative().Position;
                    break;
                case Part.ImplementedInterfaces:
                    layout->Interfaces = parser.GetRelative().Position;
                    break;
                case Part.DictionaryLayout:
                    layout->Dictionary = DictionaryBuilder.Create(parser.GetRelative(), GenericContext.GetArguments(type), []);
                    break;
                case Part.NonGCStaticSize:
                    nonGCSize = parser.GetUnsigned();
                    break;
                case Part.GCStaticType:
                    gcStatics = (MethodTable*)LoaderModule.GetReference(LoaderBlob.NativeStatics, parser.GetUnsigned());
                    break;
                case Part.ThreadStaticSize:
                    threadSize = parser.GetUnsigned();
                    break;
                case Part.ThreadStaticType:
                    threadStatics = (MethodTable*)LoaderModule.GetReference(LoaderBlob.NativeStatics, parser.GetUnsigned());
                    break;
                case Part.ClassConstructor:
                    constructor = (nint)LoaderModule.GetReference(LoaderBlob.NativeStatics, parser.GetUnsigned());
                    break;
                default:
                    parser.GetUnsigned();
                    break;
            }
        }
    }

    private static void CreateStatics(
        MethodTable* type, uint nonGCSize, nint constructor, MethodTable* gcStatics, MethodTable* threadStatics)
    {
        DynamicTypeData* data = type->DynamicData;
        if (nonGCSize != 0 || constructor != 0)
        {
            // Compiled code looks for the pending constructor right in front of the data.
            const int ContextSize = 16;
            byte* block = (byte*)LoaderHeap.Allocate(nonGCSize + ContextSize);
            data->NonGCStatics = (nint)(block + ContextSize);
            if (constructor != 0)
            {
                ((StaticClassConstructionContext*)data->NonGCStatics)[-1].cctorMethodAddress = FatPointers.Get(constructor, (nint)type);
            }
        }

        if (gcStatics != null)
        {
            object?* cell = LoaderHeap.AllocateRoot();
            *cell = Heap.Allocate(gcStatics);
            data->GCStatics = (nint)cell;
        }

        if (threadStatics != null)
        {
            data->ThreadStatics = ThreadStatics.AddDynamicType(threadStatics);
        }
    }

    private static void FinishBase(TypeLayout* layout)
    {
        if (layout->Done != NothingDone)
        {
            return;
        }

        layout->Done = BaseDone;
        MethodTable* type = layout->Type;
        if (type->IsArray)
        {
            // As if it were an Array<T>, which System.Array is the base of: where the methods of its interfaces look for theirs.
            if (layout->Dictionary != null)
            {
                type->VTable[type->BaseType->VTableSlotCount] = (nint)layout->Dictionary;
            }

            return;
        }

        if (layout->BaseType != null)
        {
            NativeParser parser = new(layout->BaseType);
            MethodTable* baseType = TypeSignature.Read(ref parser, new GenericContext(GenericContext.GetArguments(type), []));
            type->SetRelatedType(baseType);
            TypeLayout* baseLayout = FindLayout(baseType);
            if (baseLayout != null)
            {
                FinishBase(baseLayout);
            }
        }

        // Each generic class of the hierarchy has its dictionary in the slot where its own virtual methods start.
        if (layout->Dictionary != null)
        {
            type->VTable[GetDictionarySlot(type)] = (nint)layout->Dictionary;
        }

        for (MethodTable* ancestor = type->NonArrayBaseType; ancestor != null; ancestor = ancestor->NonArrayBaseType)
        {
            if (CanonicalForm.IsShared(ancestor) && GetDictionarySlot(ancestor) < ancestor->VTableSlotCount)
            {
                int slot = GetDictionarySlot(ancestor);
                type->VTable[slot] = ancestor->VTable[slot];
            }
        }
    }

    private static int GetDictionarySlot(MethodTable* type) =>
        type->IsInterface || type->NonArrayBaseType == null ? 0 : type->NonArrayBaseType->VTableSlotCount;

    // The order is the compiler's, because dispatch maps name interfaces by index: those of the base type, then each that the
    // type names with all of its own behind it.
    private static void FinishInterfaces(TypeLayout* layout)
    {
        if (layout->Done == InterfacesDone)
        {
            return;
        }

        layout->Done = InterfacesDone;
        MethodTable* type = layout->Type;
        int count = 0;
        MethodTable* baseType = type->BaseType;
        if (baseType != null)
        {
            Complete(baseType);
            for (int i = 0; i < baseType->InterfaceCount; i++)
            {
                type->InterfaceMap[count++] = baseType->InterfaceMap[i];
            }
        }

        if (layout->Interfaces != null)
        {
            NativeParser parser = new(layout->Interfaces);
            GenericContext context = new(GenericContext.GetArguments(type), []);
            foreach (MethodTable* contract in TypeSignature.ReadSequence(ref parser, context))
            {
                Complete(contract);
                Add(type, contract, ref count);
                for (int i = 0; i < contract->InterfaceCount; i++)
                {
                    Add(type, contract->InterfaceMap[i], ref count);
                }
            }
        }

        // Fewer than the template has if two became the same.
        while (count > 0 && count < type->InterfaceCount)
        {
            type->InterfaceMap[count] = type->InterfaceMap[count - 1];
            count++;
        }
    }

    private static void Complete(MethodTable* type)
    {
        TypeLayout* layout = FindLayout(type);
        if (layout != null)
        {
            FinishBase(layout);
            FinishInterfaces(layout);
        }
    }

    private static void Add(MethodTable* type, MethodTable* contract, ref int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (type->InterfaceMap[i] == contract)
            {
                return;
            }
        }

        if (count < type->InterfaceCount)
        {
            type->InterfaceMap[count++] = contract;
        }
    }

    private static TypeLayout* FindLayout(MethodTable* type)
    {
        for (DynamicTable.Entry* entry = s_layouts.Find((int)type->HashCode); entry != null; entry = entry->Next)
        {
            TypeLayout* layout = (TypeLayout*)entry->Value;
            if (layout->Type == type)
            {
                return layout;
            }
        }

        return null;
    }

    // What is still to be read of a type's layout information.
    private struct TypeLayout
    {
        public MethodTable* Type;
        public byte* BaseType;
        public byte* Interfaces;
        public void* Dictionary;
        public int Done;
    }
}
