using System;
using Internal.NativeFormat;

namespace Internal.Runtime.TypeLoader;

internal static unsafe partial class TypeBuilder
{
    private static MethodTable* CreateArray(MethodTable* element, int rank, uint shape, int hash)
    {
        uint layout = 0;
        MethodTable* template = rank < 0 && !element->IsPointer && !element->IsFunctionPointer
            ? FindArrayTemplate(element, out layout)
            : rank < 0 ? typeof(char*[]).TypeHandle.ToMethodTable() : typeof(object[,]).TypeHandle.ToMethodTable();
        if (template == null)
        {
            throw new MissingTemplateException(null, [element]);
        }

        nuint descriptionSize = 0;
        nint* description = stackalloc nint[MaxArrayDescription];
        if (CanonicalForm.IsReference(element))
        {
            // One series: all that follows the base size.
            description[0] = -(nint)shape;
            description[1] = (nint)shape - sizeof(nint);
            description[2] = 1;
            descriptionSize = 3 * (nuint)sizeof(nint);
        }
        else if (element->IsValueType && element->ContainsGCPointers)
        {
            int words = DescribeElements(element, rank, shape, description);
            descriptionSize = (nuint)(words * sizeof(nint));
        }

        MethodTable* type = Copy(template, hash, [], descriptionSize, description);
        ushort componentSize = element->IsValueType ? (ushort)element->ValueTypeSize : (ushort)sizeof(nint);
        type->SetArrayShape(componentSize, shape, descriptionSize != 0);
        type->SetElementType(rank < 0 ? ElementKind.SzArray : ElementKind.Array, shape);
        type->SetRelatedType(element);
        s_types.Add(hash, type, s_build);
        if (layout != 0)
        {
            Prepare(type, layout);
        }
        else
        {
            for (int i = 0; i < template->InterfaceCount; i++)
            {
                type->InterfaceMap[i] = template->InterfaceMap[i];
            }
        }

        return type;
    }

    private const int MaxArrayDescription = 512;

    private static MethodTable* FindArrayTemplate(MethodTable* element, out uint layout)
    {
        int hash = TypeHashing.OfArray(
            CanonicalForm.IsReference(element) ? CanonicalForm.CanonHash : CanonicalForm.GetHash(element), -1);
        NativeHashtable.Enumerator entries = LoaderModule.GetTable(LoaderBlob.TypeTemplates).Lookup(hash);
        while (entries.TryGetNext(out NativeParser entry))
        {
            MethodTable* type = LoaderModule.GetCommonType(entry.GetUnsigned());
            layout = entry.GetUnsigned();
            if (type->IsSzArray && CanonicalForm.AreArgumentsEqual(type->RelatedParameterType, element))
            {
                return type;
            }
        }

        layout = 0;
        return null;
    }

    // An array of structures: the distance to the first reference, then for each run of references in an element how many there
    // are and how many bytes lie between it and the next. Written towards lower addresses, the count (negative) last.
    private static int DescribeElements(MethodTable* element, int rank, uint shape, nint* description)
    {
        int words = (int)(element->ValueTypeSize / (uint)sizeof(nint));
        Span<bool> isReference = words <= 256 ? stackalloc bool[256] : new bool[words];
        isReference.Clear();
        MarkReferences(element, isReference);
        int runs = 0;
        for (int i = 0; i < words; i++)
        {
            runs += isReference[i] && (i == 0 || !isReference[i - 1]) ? 1 : 0;
        }

        int total = runs + 2;
        int first = isReference.IndexOf(true);
        description[total - 1] = -runs;
        description[total - 2] = (nint)shape - sizeof(nint) + (first * sizeof(nint));
        int at = first;
        for (int run = 0; run < runs; run++)
        {
            int end = at;
            while (end < words && isReference[end])
            {
                end++;
            }

            int next = end;
            while (next < words && !isReference[next])
            {
                next++;
            }

            int skip = next < words ? next - end : words - end + first;
            uint* pair = (uint*)(description + total - 3 - run);
            pair[0] = (uint)(end - at);
            pair[1] = (uint)(skip * sizeof(nint));
            at = next;
        }

        return total;
    }

    // Series of an object: pairs of (size minus the object's, offset from the object), towards lower addresses.
    private static void MarkReferences(MethodTable* type, Span<bool> isReference)
    {
        nint* description = (nint*)type - 1;
        for (nint series = *description; series > 0; series--)
        {
            nint offset = *--description;
            nint size = *--description + (nint)type->BaseSize;
            for (nint i = 0; i < size / sizeof(nint); i++)
            {
                isReference[(int)((offset / sizeof(nint)) - 1 + i)] = true;
            }
        }
    }
}
