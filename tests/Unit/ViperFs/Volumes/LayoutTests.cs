using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ViperOS.ViperFs.Layout;

namespace ViperOS.Tests.ViperFs.Volumes;

/// <summary>The numbers of docs/viperfs.md.</summary>
public sealed class LayoutTests
{
    [Fact]
    public void Structures_lie_as_the_format_page_says()
    {
        Assert.Equal(32, Unsafe.SizeOf<BlockHeader>());
        Assert.Equal(256, Unsafe.SizeOf<InodeRecord>());
        Assert.Equal(8, Unsafe.SizeOf<GroupEntry>());
        Assert.Equal(192, Unsafe.SizeOf<Superblock>());
        Assert.Equal(128, (int)Marshal.OffsetOf<Superblock>(nameof(Superblock.Label)));
        Assert.Equal(64, (int)Marshal.OffsetOf<Superblock>(nameof(Superblock.GroupTableBlocks)));
        Assert.Equal(72, (int)Marshal.OffsetOf<InodeRecord>(nameof(InodeRecord.AttributesBlock)));
        Assert.Equal(112, (int)Marshal.OffsetOf<InodeRecord>(nameof(InodeRecord.Root)));
        Assert.Equal("VSUP"u8, MemoryMarshal.AsBytes<BlockType>([BlockType.Superblock]));
        Assert.Equal("ViperFS1"u8, MemoryMarshal.AsBytes<ulong>([Format.Magic]));
    }

    /// <summary>The check value of the CRC catalogue, and the 32 zeros of RFC 3720 B.4.</summary>
    [Fact]
    public void Crc32C_has_its_known_values()
    {
        Assert.Equal(0xE306_9283u, Crc32C.Append(0, "123456789"u8));
        Assert.Equal(0x8A91_36AAu, Crc32C.Append(0, new byte[32]));
        Assert.Equal(Crc32C.Append(0, "123456789"u8), Crc32C.Append(Crc32C.Append(0, "1234"u8), "56789"u8));
    }

    /// <summary>The example of the paper's appendix A.</summary>
    [Fact]
    public void Names_are_hashed_with_SipHash_2_4()
    {
        byte[] bytes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];
        Assert.Equal(0xA129_CA61_49BE_45E5, NameHash.Compute(bytes, 0x0706_0504_0302_0100, 0x0F0E_0D0C_0B0A_0908));
    }
}
