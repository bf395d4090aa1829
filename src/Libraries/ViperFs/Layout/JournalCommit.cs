using System.Runtime.InteropServices;

namespace ViperOS.ViperFs.Layout;

/// <summary>
/// Body of the block that ends a transaction. Without it, or with a checksum that does not fit, the transaction never was.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
public struct JournalCommit
{
    /// <summary>Of the transaction in the ring, without this block.</summary>
    public uint Blocks;

    /// <summary>CRC32C of these blocks in their order, begun with the volume's seed.</summary>
    public uint Checksum;

    public static ref JournalCommit Of(Span<byte> block) => ref MemoryMarshal.AsRef<JournalCommit>(block[BlockHeader.SizeInBytes..]);
}
