using System;

namespace Internal.Runtime.TypeLoader;

/// <summary>
/// Function pointers of shared code: tagged, they lead to the code and its generic context, which compiled code passes along when it
/// calls through them. Equal pairs have one pointer. Guarded by the loader's lock.
/// </summary>
internal static unsafe class FatPointers
{
    private const nint Tag = 2;

    private static DynamicTable s_pointers;

    public static bool IsFat(nint pointer) => (pointer & Tag) != 0;

    public static FatPointer* Decode(nint pointer) => (FatPointer*)(pointer - Tag);

    public static nint Get(nint code, nint context)
    {
        if (context == 0)
        {
            return code;
        }

        int hash = (code ^ (context * 31)).GetHashCode();
        for (DynamicTable.Entry* entry = s_pointers.Find(hash); entry != null; entry = entry->Next)
        {
            FatPointer* known = (FatPointer*)entry->Value;
            if (known->Code == code && known->Context == context)
            {
                return (nint)known + Tag;
            }
        }

        FatPointer* pointer = (FatPointer*)LoaderHeap.Allocate((nuint)sizeof(FatPointer));
        pointer->Code = code;
        pointer->Context = context;
        s_pointers.Add(hash, pointer, -1);
        return (nint)pointer + Tag;
    }
}
