using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Runtime;

/// <summary>
/// Objects that are never freed, for those to which memory outside the heap refers. What they refer to lives as long. They stand one
/// behind the other in pages of their own; guarded by the heap's lock.
/// </summary>
internal static unsafe class PermanentObjects
{
    private const nuint RegionSize = 64 * 1024;

    private static Region* s_first;

    public static object Allocate(MethodTable* type)
    {
        nuint size = type->BaseSize;
        Heap.Lock.Enter();
        Region* region = s_first;
        if (region == null || region->Used + size > RegionSize)
        {
            region = (Region*)SystemCalls.AllocatePages(RegionSize);
            if (region == null)
            {
                Heap.Lock.Exit();
                throw Collector.GetOutOfMemory();
            }

            region->Next = s_first;
            region->Used = (nuint)sizeof(Region);
            s_first = region;
        }

        byte* value = (byte*)region + region->Used + HeapLayout.HeaderSize;
        *(MethodTable**)value = type;
        region->Used += size;
        Heap.Lock.Exit();
        return *(object*)&value;
    }

    public static void Visit<TVisitor>(ref TVisitor visitor)
        where TVisitor : struct, IReferenceVisitor
    {
        for (Region* region = s_first; region != null; region = region->Next)
        {
            VisitRange((byte*)region + sizeof(Region), (byte*)region + region->Used, ref visitor);
        }
    }

    /// <summary>Visits objects that stand one behind the other, each with its header, up to the end or to a type of null.</summary>
    public static void VisitRange<TVisitor>(byte* start, byte* end, ref TVisitor visitor)
        where TVisitor : struct, IReferenceVisitor
    {
        byte* value = start + HeapLayout.HeaderSize;
        while (value < end)
        {
            byte* type = *(byte**)value;
            if (type == null)
            {
                break;
            }

            if (GcDescriptor.HasPointers(type))
            {
                GcDescriptor.Visit(value, type, ref visitor);
            }

            value += GcDescriptor.SizeOf(value, type);
        }
    }

    private struct Region
    {
        public Region* Next;
        public nuint Used;
    }
}
