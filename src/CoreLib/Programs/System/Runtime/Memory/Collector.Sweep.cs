namespace System.Runtime;

/// <summary>
/// Before and after marking. Nothing of a dead object is touched: its mark is missing, which is all that the allocator looks at. Blocks
/// without any marks are free.
/// </summary>
internal static unsafe partial class Collector
{
    // A block with less room than one part in so many is left alone.
    private const int LeastRoom = 16;

    private static void ClearMarks()
    {
        nint marksOffset = HeapSpace.MarksOffset;
        for (uint chunk = 0; chunk < HeapSpace.UsedChunks; chunk++)
        {
            byte* address = HeapSpace.AddressOf(chunk);
            switch (HeapSpace.KindOf(chunk))
            {
                case ChunkKind.Blocks:
                    BlockHeader* headers = (BlockHeader*)address;
                    for (int i = HeapLayout.TableBlocks; i < HeapLayout.BlocksPerChunk; i++)
                    {
                        if (headers[i].Kind is BlockKind.Small or BlockKind.LargeHead)
                        {
                            new Span<ulong>(HeapSpace.MarksOf(headers + i, marksOffset), HeapLayout.MarkWordsPerBlock).Clear();
                        }
                    }

                    break;
                case ChunkKind.HugeHead:
                    *HugeMarks(address) = 0;
                    break;
            }
        }
    }

    // The word with the mark of the chunk's only object.
    private static ulong* HugeMarks(byte* chunk) =>
        (ulong*)(chunk + HeapSpace.MarksOffset) + (HeapLayout.ObjectsOffset >> HeapLayout.MarkWordShift);

    private static void Drain(ref Marker marker)
    {
        marker.Drain();
        while (marker.HasOverflowed)
        {
            s_figures.Overflows++;
            marker.TakeOverflow(out byte* low, out byte* high);
            FollowMarked(ref marker, low, high);
        }
    }

    // Follows all marked objects between two (inclusive) once more.
    private static void FollowMarked(ref Marker marker, byte* low, byte* high)
    {
        uint last = (uint)((nuint)(high - HeapSpace.Base) >> HeapLayout.ChunkShift);
        for (uint chunk = (uint)((nuint)(low - HeapSpace.Base) >> HeapLayout.ChunkShift); chunk <= last; chunk++)
        {
            byte* address = HeapSpace.AddressOf(chunk);
            switch (HeapSpace.KindOf(chunk))
            {
                case ChunkKind.Blocks:
                    BlockHeader* headers = (BlockHeader*)address;
                    for (int i = HeapLayout.TableBlocks; i < HeapLayout.BlocksPerChunk; i++)
                    {
                        byte* start = address + ((nuint)i << HeapLayout.BlockShift);
                        if (start <= high && start + HeapLayout.BlockSize > low)
                        {
                            FollowMarked(ref marker, headers + i);
                        }
                    }

                    break;
                case ChunkKind.HugeHead:
                    if (*HugeMarks(address) != 0)
                    {
                        marker.Follow(address + HeapLayout.ObjectsOffset + HeapLayout.HeaderSize);
                        marker.Drain();
                    }

                    break;
            }
        }
    }

    private static void FollowMarked(ref Marker marker, BlockHeader* block)
    {
        if (block->Kind is not (BlockKind.Small or BlockKind.LargeHead))
        {
            return;
        }

        ulong* marks = HeapSpace.MarksOf(block, HeapSpace.MarksOffset);
        byte* start = HeapSpace.AddressOf(block) + HeapLayout.HeaderSize;
        uint unit = 0;
        while ((unit = Slots.FindMarked(marks, unit)) != uint.MaxValue)
        {
            uint offset = block->Kind == BlockKind.Small ? Slots.OffsetOfUnit(unit, block->ObjectSize, block->Reciprocal) : 0;
            marker.Follow(start + offset);
            marker.Drain();
            unit++;
        }
    }

    private static void MarkDependents(ref Marker marker)
    {
        while (HandleTable.MarkDependents(ref marker))
        {
            Drain(ref marker);
        }
    }

    private static void ResetContexts()
    {
        for (ThreadBlock* thread = ThreadRegistry.First; thread != null; thread = thread->Next)
        {
            AllocationContext* contexts = thread->Contexts;
            for (int i = 0; i < ThreadBlock.ContextCount; i++)
            {
                AllocationContext* context = &contexts[i];
                thread->TakenBytes -= context->Unused;
                s_totalAllocated -= (ulong)context->Unused;
                *context = default;
            }
        }
    }

    private static void Sweep()
    {
        Heap.Lists.Clear();
        s_figures.LiveBytes = 0;
        s_figures.LiveObjects = 0;
        for (uint chunk = 0; chunk < HeapSpace.UsedChunks; chunk++)
        {
            byte* address = HeapSpace.AddressOf(chunk);
            switch (HeapSpace.KindOf(chunk))
            {
                case ChunkKind.Blocks:
                    SweepBlocks((BlockHeader*)address);
                    break;
                case ChunkKind.HugeHead:
                    if (*HugeMarks(address) == 0)
                    {
                        HeapSpace.FreeHuge(chunk);
                    }
                    else
                    {
                        s_figures.LiveObjects++;
                        s_figures.LiveBytes += HeapSpace.HugeSizeOf(chunk);
                    }

                    break;
            }
        }
    }

    private static void SweepBlocks(BlockHeader* headers)
    {
        nint marksOffset = HeapSpace.MarksOffset;
        for (int i = HeapLayout.TableBlocks; i < HeapLayout.BlocksPerChunk; i++)
        {
            BlockHeader* block = headers + i;
            if (block->Kind is not (BlockKind.Small or BlockKind.LargeHead))
            {
                continue;
            }

            int marked = Slots.CountMarked(HeapSpace.MarksOf(block, marksOffset));
            s_figures.LiveObjects += (nuint)marked;
            if (block->Kind == BlockKind.LargeHead)
            {
                if (marked == 0)
                {
                    HeapSpace.FreeBlocks(block, block->Run);
                }
                else
                {
                    s_figures.LiveBytes += (nuint)block->Run * HeapLayout.BlockSize;
                }

                continue;
            }

            block->IsListed = false;
            if (marked == 0)
            {
                HeapSpace.FreeBlocks(block, 1);
                continue;
            }

            s_figures.LiveBytes += (nuint)marked * block->ObjectSize;

            // From now on nothing but what is marked is an object.
            block->TakenEnd = 0;
            int capacity = Slots.CountOf(block->ObjectSize);
            if ((capacity - marked) * LeastRoom >= capacity)
            {
                Heap.Lists.Append(block);
            }
        }
    }
}
