namespace System.Runtime;

/// <summary>
/// How the heap's range of addresses is divided. A chunk is aligned to its own size; its first blocks hold what the collector knows of
/// it, so that an object's mark is found from its address alone. A block holds objects of one size, or belongs to a large object. A huge
/// object has one or more chunks for itself.
/// </summary>
internal static class HeapLayout
{
    public const int ChunkShift = 22;
    public const nuint ChunkSize = (nuint)1 << ChunkShift;
    public const nuint ChunkMask = ChunkSize - 1;

    public const int BlockShift = 15;
    public const int BlockSize = 1 << BlockShift;
    public const nuint BlockMask = BlockSize - 1;
    public const int BlocksPerChunk = (int)(ChunkSize >> BlockShift);

    /// <summary>Blocks at the start of a chunk that hold its tables; the rest is for objects.</summary>
    public const int TableBlocks = 4;
    public const nuint ObjectsOffset = TableBlocks * BlockSize;

    /// <summary>No two objects begin in the same unit, because none is smaller than 24 bytes: one mark bit per unit is enough.</summary>
    public const int MarkUnitShift = 4;

    /// <summary>Addresses per 64-bit word of mark bits.</summary>
    public const int MarkWordShift = MarkUnitShift + 6;
    public const int MarkWordsPerBlock = BlockSize >> MarkWordShift;
    public const int MarkTableSize = (int)(ChunkSize >> (MarkUnitShift + 3));

    // Tables of a chunk: the blocks' headers, two sets of marks (of the last collection and of the one that runs), and the objects whose
    // finalizer is suppressed.
    public const int FirstMarksOffset = BlocksPerChunk * BlockHeader.Size;
    public const int SecondMarksOffset = FirstMarksOffset + MarkTableSize;
    public const int SuppressedOffset = SecondMarksOffset + MarkTableSize;

    /// <summary>In front of each object lies a word of the runtime's; references point behind it.</summary>
    public const int HeaderSize = 8;

    /// <summary>Bytes, with the header, of the largest object that shares a block.</summary>
    public const int LargestSmallSize = 16 * 1024;

    /// <summary>Bytes, with the header, of the largest object that shares a chunk.</summary>
    public const int LargestSharedSize = 1024 * 1024;

    public const nuint PageSize = 4096;
}
