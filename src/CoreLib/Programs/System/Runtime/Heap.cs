using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Runtime;

/// <summary>
/// Where objects come from. Each thread takes small ones from stretches of its own, without a lock (<c>Native/Programs/Allocate.S</c>);
/// everything else is in here and in <see cref="HeapSpace"/>, guarded by one lock, which a collection holds from beginning to end.
/// Objects never move.
/// </summary>
internal static unsafe partial class Heap
{
    // A stretch of used memory is cleared when it is taken: not more at a time than what stays in the cache.
    private const uint ClearedSize = 4096;

    private static HeapLock s_lock;
    private static BlockLists s_lists;

    /// <summary>Guards everything that is not a thread's own.</summary>
    public static ref HeapLock Lock => ref s_lock;

    /// <summary>Blocks with room; the collector makes them anew.</summary>
    public static ref BlockLists Lists => ref s_lists;

    /// <summary>Before the first object. Ends the program if there is no memory at all.</summary>
    public static void Initialize()
    {
        GcSettings.Initialize();
        if (!HeapSpace.Initialize())
        {
            Environment.FailFast("Out of memory.");
        }

        Collector.Initialize();
    }

    public static object NewObject(MethodTable* type) => type->HasFinalizer ? NewFinalizable(type) : Allocate(type);

    public static object NewArray(MethodTable* type, int length) => AllocateArray(type, length);

    /// <summary>An object whose type has no finalizer.</summary>
    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("RhpNewFast")]
    public static extern object Allocate(MethodTable* type);

    [MethodImpl(MethodImplOptions.InternalCall)]
    [RuntimeImport("RhpNewArrayFast")]
    public static extern object AllocateArray(MethodTable* type, int length);

    /// <summary>An array for the trace of an exception on its way, which a full heap does not refuse: there is nobody to tell.</summary>
    public static nint[] AllocateTrace(int length)
    {
        ThreadBlock* thread = ThreadRegistry.Current;
        thread->IgnoresLimit++;
        nint[] trace = new nint[length];
        thread->IgnoresLimit--;
        return trace;
    }

    [RuntimeExport("RhpNewFinalizable")]
    private static object NewFinalizable(MethodTable* type)
    {
        object value = Allocate(type);
        FinalizationQueue.Register(value);
        return value;
    }

    [RuntimeExport("ViperAllocateSlow")]
    private static nint AllocateSlow(MethodTable* type, nuint size) => (nint)AllocateBytes(type, size);

    [RuntimeExport("ViperAllocateArraySlow")]
    private static nint AllocateArraySlow(MethodTable* type, nuint size, int length)
    {
        byte* value = AllocateBytes(type, size);
        *(int*)(value + sizeof(nint)) = length;
        return (nint)value;
    }

    [RuntimeExport("ViperBadArrayLength")]
    private static void ThrowBadLength(int length)
    {
        if (length < 0)
        {
            throw new OverflowException();
        }

        throw new OutOfMemoryException("Array dimensions exceeded supported range.");
    }

    /// <summary>The calling thread is about to end and allocates no more: what is left of its stretches goes to others.</summary>
    public static void LeaveChunk()
    {
        AllocationContext* contexts = ThreadRegistry.Current->Contexts;
        s_lock.Enter();
        for (int i = 0; i < ThreadBlock.ContextCount; i++)
        {
            AllocationContext* context = &contexts[i];
            if (context->Next < context->Limit)
            {
                BlockHeader* block = HeapSpace.HeaderOf(context->Limit - 1);
                byte* start = HeapSpace.AddressOf(block);
                if (block->TakenEnd == (uint)(context->Limit - start) && !block->IsListed)
                {
                    Collector.CountUnused(context->Unused);
                    block->TakenEnd = (uint)(context->Next - HeapLayout.HeaderSize - start);
                    s_lists.Append(block);
                }
            }

            *context = default;
        }

        s_lock.Exit();
    }

    private static byte* AllocateBytes(MethodTable* type, nuint size)
    {
        byte* value;
        if (size <= HeapLayout.LargestSmallSize)
        {
            int index = SizeClasses.ContextOf(size);
            AllocationContext* context = ThreadRegistry.Current->Contexts + index;
            value = context->Next;
            if (index >= ThreadBlock.FirstMediumContext && value < context->Limit)
            {
                // In this order: a thread may be stopped between any two instructions.
                *(MethodTable**)value = type;
                context->Next = value + SizeClasses.SizeOf(index);
                return value;
            }

            value = AllocateSmall(type, index, context);
        }
        else
        {
            value = AllocateLarge(type, size);
        }

        if (FinalizationQueue.HasReady)
        {
            Finalizer.Wake();
        }

        return value;
    }

    private static byte* AllocateSmall(MethodTable* type, int index, AllocationContext* context)
    {
        uint size = SizeClasses.SizeOf(index);
        s_lock.Enter();
        if (Collector.IsDue)
        {
            Collector.Collect(CollectionReason.Allocation);
        }

        while (!Refill(index, size, context))
        {
            if (!Collector.MakeRoom(HeapLayout.BlockSize))
            {
                s_lock.Exit();
                ThrowOutOfMemory();
            }
        }

        byte* value = context->Next;
        *(MethodTable**)value = type;
        context->Next = value + size;
        s_lock.Exit();
        return value;
    }

    private static byte* AllocateLarge(MethodTable* type, nuint size)
    {
        s_lock.Enter();
        if (Collector.IsDue)
        {
            Collector.Collect(CollectionReason.Allocation);
        }

        bool isDirty = false;
        byte* start = null;
        while (true)
        {
            if (Collector.HasRoom(size))
            {
                start = size > HeapLayout.LargestSharedSize ? HeapSpace.AllocateHuge(size) : AllocateShared(size, ref isDirty);
                if (start != null)
                {
                    break;
                }
            }

            if (!Collector.MakeRoom(size))
            {
                s_lock.Exit();
                ThrowOutOfMemory();
            }
        }

        Collector.CountAllocation(size);
        ThreadRegistry.Current->TakenBytes += (long)size;
        byte* value = start + HeapLayout.HeaderSize;
        if (isDirty)
        {
            // No type yet: the collector takes the object for one without references.
            *(nint*)value = 0;
            s_lock.Exit();
            SpanHelpers.ClearWithoutReferences(ref *start, size);
            *(MethodTable**)value = type;
            return value;
        }

        *(MethodTable**)value = type;
        s_lock.Exit();
        return value;
    }

    private static byte* AllocateShared(nuint size, ref bool isDirty)
    {
        int count = (int)((size + HeapLayout.BlockMask) >> HeapLayout.BlockShift);
        BlockHeader* block = HeapSpace.AllocateBlocks(count);
        if (block == null)
        {
            return null;
        }

        for (int i = 0; i < count; i++)
        {
            isDirty |= block[i].IsDirty;
            block[i].IsDirty = true;
            block[i].Kind = i == 0 ? BlockKind.LargeHead : BlockKind.LargeTail;
            block[i].Run = i == 0 ? count : i;
        }

        return HeapSpace.AddressOf(block);
    }

    // Gives a context its next stretch.
    private static bool Refill(int index, uint size, AllocationContext* context)
    {
        BlockHeader* block = context->Limit != null ? HeapSpace.HeaderOf(context->Limit - 1) : null;
        while (block == null || !TakeStretch(block, size, context))
        {
            block = s_lists.TakeFirst(index);
            if (block == null)
            {
                block = Collector.HasRoom(HeapLayout.BlockSize) ? HeapSpace.AllocateBlocks(1) : null;
                if (block == null)
                {
                    *context = default;
                    return false;
                }

                block->Kind = BlockKind.Small;
                block->Context = (byte)index;
                block->ObjectSize = size;
                block->Reciprocal = Slots.ReciprocalOf(size);
                block->TakenEnd = 0;
            }
        }

        return true;
    }

    private static bool TakeStretch(BlockHeader* block, uint size, AllocationContext* context)
    {
        ulong* marks = HeapSpace.MarksOf(block, HeapSpace.MarksOffset);
        if (!Slots.FindFree(marks, size, block->Reciprocal, block->TakenEnd, out uint start, out uint end))
        {
            block->TakenEnd = HeapLayout.BlockSize;
            return false;
        }

        if (GcSettings.StressInterval != 0)
        {
            end = start + size;
        }
        else if (block->IsDirty && end - start > ClearedSize)
        {
            end = start + (ClearedSize / size * size);
            end = Math.Max(end, start + size);
        }

        byte* address = HeapSpace.AddressOf(block);
        if (block->IsDirty)
        {
            SpanHelpers.ClearWithoutReferences(ref address[start], end - start);
        }

        // Whatever is not taken by now is cleared when it is; of a clean block everything is.
        block->IsDirty = true;
        block->TakenEnd = end;
        context->Next = address + start + HeapLayout.HeaderSize;
        context->Limit = address + end;
        ThreadRegistry.Current->TakenBytes += end - start;
        Collector.CountAllocation(end - start);
        return true;
    }

    private static void ThrowOutOfMemory() => throw Collector.GetOutOfMemory();
}
