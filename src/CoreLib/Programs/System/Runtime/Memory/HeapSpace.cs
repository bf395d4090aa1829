using System.Runtime.CompilerServices;

namespace System.Runtime;

/// <summary>
/// The heap's range of addresses: reserved as a whole, used from the bottom, chunk by chunk. Memory comes with the first touch and is
/// given back by block or chunk. Everything here is guarded by the heap's lock.
/// </summary>
internal static unsafe partial class HeapSpace
{
    // Addresses cost nothing; a system that refuses so many gets asked for half.
    private const ulong LargestReservation = 64ul << 30;
    private const ulong SmallestReservation = 64ul << 20;

    // Low bits of an entry of the chunk table; above them a number of chunks.
    private const int KindBits = 2;
    private const uint KindMask = (1u << KindBits) - 1;

    private static byte* s_base;
    private static nuint s_usedSize;
    private static uint* s_chunks;
    private static uint s_chunkCount;
    private static uint s_usedChunks;
    private static uint s_hint;
    private static nint s_marksOffset;

    /// <summary>Bytes of blocks and chunks that hold objects.</summary>
    public static nuint UsedBytes { get; private set; }

    /// <summary>Lowest address of the heap.</summary>
    public static byte* Base => s_base;

    /// <summary>Bytes from there that have been in use so far.</summary>
    public static nuint UsedSize => s_usedSize;

    public static uint UsedChunks => s_usedChunks;

    /// <summary>Where in each chunk the marks of the last (or the running) collection lie.</summary>
    public static nint MarksOffset => s_marksOffset;

    /// <summary>Where the marks of the collection before lie, which the next one overwrites.</summary>
    public static nint OtherMarksOffset => HeapLayout.FirstMarksOffset + HeapLayout.SecondMarksOffset - s_marksOffset;

    public static void SwapMarks() => s_marksOffset = OtherMarksOffset;

    /// <summary>False if the system has no addresses to give.</summary>
    public static bool Initialize()
    {
        for (ulong size = LargestReservation; size >= SmallestReservation; size /= 2)
        {
            nuint count = (nuint)(size >> HeapLayout.ChunkShift);

            // The chunk table stands in front, in what aligning the chunks leaves over.
            byte* start = (byte*)SystemCalls.ReservePages((nuint)size + (2 * HeapLayout.ChunkSize));
            if (start != null)
            {
                s_chunks = (uint*)start;
                s_chunkCount = (uint)count;
                s_base = (byte*)(((nuint)start + (count * sizeof(uint)) + HeapLayout.ChunkMask) & ~HeapLayout.ChunkMask);
                s_marksOffset = HeapLayout.FirstMarksOffset;
                return true;
            }
        }

        return false;
    }

    public static byte* AddressOf(uint chunk) => s_base + ((nuint)chunk << HeapLayout.ChunkShift);

    public static ChunkKind KindOf(uint chunk) => (ChunkKind)(s_chunks[chunk] & KindMask);

    /// <summary>Chunks of the huge object that begins here, or how far back it begins.</summary>
    public static uint RunOf(uint chunk) => s_chunks[chunk] >> KindBits;

    public static byte* ChunkOf(void* address) => (byte*)((nuint)address & ~HeapLayout.ChunkMask);

    public static BlockHeader* HeaderOf(void* address)
    {
        byte* chunk = ChunkOf(address);
        return (BlockHeader*)chunk + (int)(((nuint)address & HeapLayout.ChunkMask) >> HeapLayout.BlockShift);
    }

    /// <summary>A block's first address.</summary>
    public static byte* AddressOf(BlockHeader* header)
    {
        byte* chunk = ChunkOf(header);
        return chunk + ((nuint)(header - (BlockHeader*)chunk) << HeapLayout.BlockShift);
    }

    /// <summary>A block's marks, in one of the two sets.</summary>
    public static ulong* MarksOf(BlockHeader* header, nint marksOffset)
    {
        byte* chunk = ChunkOf(header);
        return (ulong*)(chunk + marksOffset) + ((header - (BlockHeader*)chunk) * HeapLayout.MarkWordsPerBlock);
    }

    public static bool IsMarked(byte* reference)
    {
        nuint offset = (nuint)reference & HeapLayout.ChunkMask;
        ulong word = ((ulong*)(ChunkOf(reference) + s_marksOffset))[offset >> HeapLayout.MarkWordShift];
        return ((word >> (int)(offset >> HeapLayout.MarkUnitShift)) & 1) != 0;
    }

    /// <summary>Whether an address lies in the part of the range that is or was in use.</summary>
    public static bool Contains(void* address) => (nuint)((byte*)address - s_base) < s_usedSize;

    /// <summary>Neighbouring blocks of one chunk, or null. Their kind is for the caller to set.</summary>
    public static BlockHeader* AllocateBlocks(int count)
    {
        for (uint chunk = count == 1 ? s_hint : 0; chunk < s_usedChunks; chunk++)
        {
            if (KindOf(chunk) == ChunkKind.Blocks)
            {
                BlockHeader* header = AllocateIn(chunk, count);
                if (header != null)
                {
                    return header;
                }
            }
        }

        uint added = FindChunks(1);
        if (added == uint.MaxValue)
        {
            return null;
        }

        s_chunks[added] = (uint)ChunkKind.Blocks;
        ChunkHeader* first = (ChunkHeader*)AddressOf(added);
        first->Free.AddRange(HeapLayout.TableBlocks, HeapLayout.BlocksPerChunk - HeapLayout.TableBlocks);
        if (added < s_hint)
        {
            s_hint = added;
        }

        return AllocateIn(added, count);
    }

    /// <summary>Blocks that hold no object any more.</summary>
    public static void FreeBlocks(BlockHeader* header, int count)
    {
        byte* chunk = ChunkOf(header);
        ((ChunkHeader*)chunk)->Free.AddRange((int)(header - (BlockHeader*)chunk), count);
        for (int i = 0; i < count; i++)
        {
            header[i].Kind = BlockKind.Free;
            header[i].IsListed = false;
        }

        UsedBytes -= (nuint)count * HeapLayout.BlockSize;
        uint index = (uint)((nuint)(chunk - s_base) >> HeapLayout.ChunkShift);
        if (index < s_hint)
        {
            s_hint = index;
        }
    }

    /// <summary>Chunks for one huge object, clean; gives the object's place (its header word) or null.</summary>
    public static byte* AllocateHuge(nuint size)
    {
        uint count = (uint)((size + HeapLayout.ObjectsOffset + HeapLayout.ChunkMask) >> HeapLayout.ChunkShift);
        uint first = count <= s_chunkCount ? FindChunks(count) : uint.MaxValue;
        if (first == uint.MaxValue)
        {
            return null;
        }

        s_chunks[first] = (uint)ChunkKind.HugeHead | (count << KindBits);
        for (uint i = 1; i < count; i++)
        {
            s_chunks[first + i] = (uint)ChunkKind.HugeTail | (i << KindBits);
        }

        byte* chunk = AddressOf(first);
        *(nuint*)chunk = RoundToPages(size);
        UsedBytes += RoundToPages(size);
        return chunk + HeapLayout.ObjectsOffset;
    }

    /// <summary>Bytes of the huge object in a chunk, in whole pages.</summary>
    public static nuint HugeSizeOf(uint chunk) => *(nuint*)AddressOf(chunk);

    /// <summary>Gives a huge object back to the system.</summary>
    public static void FreeHuge(uint chunk)
    {
        nuint size = HugeSizeOf(chunk);
        uint count = RunOf(chunk);
        UsedBytes -= size;
        SystemCalls.DiscardPages(AddressOf(chunk), HeapLayout.ObjectsOffset + size);
        for (uint i = 0; i < count; i++)
        {
            s_chunks[chunk + i] = (uint)ChunkKind.Free;
        }

        if (chunk < s_hint)
        {
            s_hint = chunk;
        }
    }

    public static nuint RoundToPages(nuint size) => (size + HeapLayout.PageSize - 1) & ~(HeapLayout.PageSize - 1);

    private static BlockHeader* AllocateIn(uint chunk, int count)
    {
        ChunkHeader* header = (ChunkHeader*)AddressOf(chunk);
        int block = header->Free.FindRun(count);
        if (block < 0)
        {
            return null;
        }

        if (count == 1)
        {
            s_hint = chunk;
        }

        header->Free.RemoveRange(block, count);
        UsedBytes += (nuint)count * HeapLayout.BlockSize;
        BlockHeader* first = (BlockHeader*)header + block;

        // Free blocks' marks are not kept up to date.
        ulong* marks = MarksOf(first, s_marksOffset);
        for (int i = 0; i < HeapLayout.MarkWordsPerBlock; i++)
        {
            if (marks[i] != 0)
            {
                marks[i] = 0;
            }
        }

        return first;
    }

    private static uint FindChunks(uint count)
    {
        uint run = 0;
        for (uint chunk = 0; chunk < s_chunkCount; chunk++)
        {
            run = chunk >= s_usedChunks || KindOf(chunk) == ChunkKind.Free ? run + 1 : 0;
            if (run == count)
            {
                if (chunk >= s_usedChunks)
                {
                    s_usedChunks = chunk + 1;
                    s_usedSize = (nuint)s_usedChunks << HeapLayout.ChunkShift;
                }

                return chunk + 1 - count;
            }
        }

        return uint.MaxValue;
    }
}
