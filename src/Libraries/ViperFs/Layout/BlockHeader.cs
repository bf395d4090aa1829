using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ViperOS.ViperFs.Layout;

/// <summary>
/// The first 32 bytes of every metadata block. The block says what it is, where it belongs and whose it is, so that a block that was written
/// to the wrong place, or not at all, is found as surely as one with a wrong bit.
/// </summary>
[StructLayout(LayoutKind.Sequential, Size = SizeInBytes)]
public struct BlockHeader
{
    public const int SizeInBytes = 32;

    /// <summary>What a block holds besides its header, in bytes.</summary>
    public const int BodySize = Format.BlockSize - SizeInBytes;

    private const int ChecksumOffset = 4;

    public BlockType Type;

    /// <summary>CRC32C of the block with these four bytes as 0, begun with the volume's <see cref="Superblock.ChecksumSeed"/>.</summary>
    public uint Checksum;

    /// <summary>Its own number. Of a copy in the journal: the number of its home.</summary>
    public ulong Block;

    /// <summary>The inode it belongs to, or 0.</summary>
    public ulong Owner;

    /// <summary>The transaction that wrote it.</summary>
    public ulong Sequence;

    public static ref BlockHeader Of(Span<byte> block) => ref MemoryMarshal.AsRef<BlockHeader>(block);

    public static uint Compute(ReadOnlySpan<byte> block, uint seed)
    {
        uint crc = Crc32C.Append(seed, block[..ChecksumOffset]);
        crc = Crc32C.Append(crc, [0, 0, 0, 0]);
        return Crc32C.Append(crc, block[(ChecksumOffset + sizeof(uint))..]);
    }

    /// <summary>Makes the checksum right, before the block goes to the medium.</summary>
    public static void Seal(Span<byte> block, uint seed) => Of(block).Checksum = Compute(block, seed);

    /// <summary>Whether the block is what is expected there, undamaged.</summary>
    public static bool IsValid(Span<byte> block, BlockType type, ulong number, uint seed)
    {
        ref BlockHeader header = ref Of(block);
        return header.Type == type && header.Block == number && header.Checksum == Compute(block, seed);
    }
}
