using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Caching;

/// <summary>
/// A metadata block in memory. <see cref="MetadataCache"/> owns it; who has got it from there may use it until the operation ends.
/// </summary>
internal sealed unsafe class MetadataBlock(byte* memory) : IComparable<MetadataBlock>
{
    public const int None = -1;

    private readonly byte* _memory = memory;

    public ulong Number { get; set; }

    /// <summary>Its place in the memory that outlives the process, or -1.</summary>
    public int Slot { get; init; } = -1;

    /// <summary>The whole block.</summary>
    public Span<byte> Bytes => new(_memory, Format.BlockSize);

    /// <summary>The block behind its header.</summary>
    public Span<byte> Body => new(_memory + BlockHeader.SizeInBytes, BlockHeader.BodySize);

    /// <summary>Where in the block some of its bytes are.</summary>
    public int OffsetOf(ReadOnlySpan<byte> part) => (int)Unsafe.ByteOffset(in *_memory, in MemoryMarshal.GetReference(part));

    /// <summary>The record at an index of a block of inodes.</summary>
    public InodeRecord* InodeAt(int index) => (InodeRecord*)(_memory + BlockHeader.SizeInBytes) + index;

    public ref BlockHeader Header => ref BlockHeader.Of(Bytes);

    /// <summary>Index in the running transaction, or <see cref="None"/>.</summary>
    public int TransactionIndex { get; set; } = None;

    /// <summary>Index among the blocks that are committed, but not yet written home; or <see cref="None"/>.</summary>
    public int DirtyIndex { get; set; } = None;

    /// <summary>The last operation that changed it.</summary>
    public ulong Operation { get; set; }

    /// <summary>Where that operation finds what it was, and what of it is kept there (<see cref="Journaling.BlockPieces"/>).</summary>
    public int UndoIndex { get; set; }

    public uint KeptPieces { get; set; }

    /// <summary>Used since the clock's hand passed.</summary>
    public bool IsReferenced { get; set; }

    /// <summary>Never leaves the cache.</summary>
    public bool IsPermanent { get; set; }

    public MetadataBlock? NextInBucket { get; set; }

    public bool CanLeave => TransactionIndex == None && DirtyIndex == None && !IsPermanent;

    public BlockTransfer Transfer => new(Number, 1, _memory);

    public int CompareTo(MetadataBlock? other) => Number.CompareTo(other!.Number);
}
