using System.Runtime.InteropServices;

namespace ViperOS.ViperFs.Layout;

/// <summary>
/// The block of a group: behind the header and 32 bytes of zeros a bit for each block of the group, then a bit for each of its inodes.
/// 1 is in use; bits of what there is not are 1.
/// </summary>
internal static class GroupBlock
{
    private const int BlockBitsOffset = 64;
    private const int BlockBitsSize = Format.GroupBlocks / 8;

    public static Span<ulong> BlockBits(Span<byte> block) => MemoryMarshal.Cast<byte, ulong>(block.Slice(BlockBitsOffset, BlockBitsSize));

    public static Span<ulong> InodeBits(Span<byte> block) => MemoryMarshal.Cast<byte, ulong>(block[(BlockBitsOffset + BlockBitsSize)..]);
}
