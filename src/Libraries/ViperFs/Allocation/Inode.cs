using System.Runtime.InteropServices;
using ViperOS.ViperFs.Caching;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Allocation;

/// <summary>An inode in its block of the cache, for as long as an operation takes.</summary>
internal readonly struct Inode(ulong number, MetadataBlock block, int index)
{
    public ulong Number { get; } = number;

    public MetadataBlock Block { get; } = block;

    public ref InodeRecord Record => ref InodeRecord.At(Block.Bytes, index);

    /// <summary>Those of the record.</summary>
    public Span<byte> Bytes => InodeRecord.BytesAt(Block.Bytes, index);

    /// <summary>The bytes of its tree's root.</summary>
    public Span<byte> Root => MemoryMarshal.CreateSpan(ref Record.Root[0], InodeRecord.RootSize);
}
