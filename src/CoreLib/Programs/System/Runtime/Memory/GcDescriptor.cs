using System.Runtime.CompilerServices;

namespace System.Runtime;

/// <summary>
/// Where the references of an object lie, as the compiler says it in front of the type's MethodTable. The word before the MethodTable
/// counts series of references that stand side by side; each series, going down, is a length (less the object's size) and an offset. A
/// negative count describes the elements of an array of structures: how many references, how many bytes to skip, again and again.
/// </summary>
internal static unsafe class GcDescriptor
{
    // MethodTable: flags and component size, base size, length of an array.
    private const uint HasPointersFlag = 0x0100_0000;
    private const uint HasComponentSizeFlag = 0x8000_0000;
    private const int BaseSizeOffset = 4;
    private const int LengthOffset = 8;

    private const int WordSize = 8;
    private const int SeriesSize = 2 * WordSize;
    private const int FirstSeries = -3 * WordSize;
    private const int FirstItem = -3 * WordSize;
    private const int ItemsStart = -2 * WordSize;

    public static bool HasPointers(byte* type) => (*(uint*)type & HasPointersFlag) != 0;

    /// <summary>Bytes of an object with its header, rounded up to 8.</summary>
    public static nuint SizeOf(byte* value, byte* type)
    {
        nuint size = *(uint*)(type + BaseSizeOffset);
        if ((*(uint*)type & HasComponentSizeFlag) != 0)
        {
            size += *(uint*)(value + LengthOffset) * (nuint)(*(ushort*)type);
        }

        return (size + WordSize - 1) & ~(nuint)(WordSize - 1);
    }

    /// <summary>The stretch of references of an object that has exactly one, as nearly all have.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryGetOnly(byte* value, out nuint* start, out nuint* end)
    {
        byte* type = *(byte**)value;
        if (*(nint*)(type - WordSize) != 1)
        {
            start = null;
            end = null;
            return false;
        }

        nuint size = *(uint*)(type + BaseSizeOffset);
        uint flags = *(uint*)type;
        if ((int)flags < 0)
        {
            size += *(uint*)(value + LengthOffset) * (nuint)(ushort)flags;
        }

        byte* first = value + *(nint*)(type + FirstSeries + WordSize);
        start = (nuint*)first;
        end = (nuint*)(first + *(nint*)(type + FirstSeries) + size);
        return true;
    }

    /// <summary>Shows the visitor all stretches of references of an object whose type has some.</summary>
    public static void Visit<TVisitor>(byte* value, byte* type, ref TVisitor visitor)
        where TVisitor : struct, IReferenceVisitor
    {
        nint count = *(nint*)(type - WordSize);
        if (count < 0)
        {
            VisitElements(value, type, (int)-count, ref visitor);
            return;
        }

        nint size = (nint)(*(uint*)(type + BaseSizeOffset));
        if ((*(uint*)type & HasComponentSizeFlag) != 0)
        {
            size += (nint)(*(uint*)(value + LengthOffset) * (ulong)(*(ushort*)type));
        }

        byte* series = type + FirstSeries;
        do
        {
            byte* start = value + *(nint*)(series + WordSize);
            visitor.Visit((nuint*)start, (nuint*)(start + *(nint*)series + size));
            series -= SeriesSize;
        }
        while (--count != 0);
    }

    private static void VisitElements<TVisitor>(byte* value, byte* type, int items, ref TVisitor visitor)
        where TVisitor : struct, IReferenceVisitor
    {
        byte* position = value + *(nint*)(type + ItemsStart);
        for (uint left = *(uint*)(value + LengthOffset); left != 0; left--)
        {
            for (int i = 0; i < items; i++)
            {
                uint* item = (uint*)(type + FirstItem - (i * WordSize));
                byte* end = position + (item[0] * (nuint)WordSize);
                visitor.Visit((nuint*)position, (nuint*)end);
                position = end + item[1];
            }
        }
    }
}
