using System.Runtime.InteropServices;
using ViperOS.ViperFs.Caching;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Allocation;

/// <summary>An inode in its block of the cache, for as long as an operation takes.</summary>
internal readonly unsafe struct Inode(ulong number, MetadataBlock block, int index)
{
    // The memory of a block stays where it is.
    private readonly InodeRecord* _record = block.InodeAt(index);

    public ulong Number { get; } = number;

    public MetadataBlock Block { get; } = block;

    public ref InodeRecord Record => ref *_record;

    /// <summary>Those of the record.</summary>
    public Span<byte> Bytes => new(_record, InodeRecord.SizeInBytes);

    /// <summary>The bytes of its tree's root.</summary>
    public Span<byte> Root => MemoryMarshal.CreateSpan(ref Record.Root[0], InodeRecord.RootSize);
}
