using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS.ViperFs.Layout;

/// <summary>
/// An inode on the medium: 256 bytes, 15 in a block. A record with mode 0 is not in use. Times are nanoseconds since 1970-01-01 UTC.
/// </summary>
[StructLayout(LayoutKind.Sequential, Size = SizeInBytes)]
public struct InodeRecord
{
    public const int SizeInBytes = 256;

    /// <summary>Of <see cref="Root"/>.</summary>
    public const int RootSize = 144;

    private const uint TypeMask = 0xF000;

    /// <summary>Type and the twelve permission bits as POSIX has them.</summary>
    public uint Mode;

    /// <summary>Names. Of a directory 2 and one more for each directory in it.</summary>
    public uint LinkCount;
    public uint UserId;
    public uint GroupId;

    /// <summary>In bytes. Of a directory the number of its entries.</summary>
    public ulong Size;

    /// <summary>What it takes of the volume, its tree and attributes included.</summary>
    public ulong Blocks;
    public long AccessTime;
    public long ModifiedTime;
    public long ChangeTime;
    public long CreatedTime;

    /// <summary>Another one each time that the number is used again.</summary>
    public uint Generation;
    public uint Flags;

    /// <summary>The block of its extended attributes, or 0.</summary>
    public ulong AttributesBlock;

    /// <summary>Its neighbours in the ring of orphans; 0 and 0 if it is not in it.</summary>
    public ulong NextOrphan;
    public ulong PreviousOrphan;

    /// <summary>Of a directory its parent, of a device its number, of a symbolic link the block of the rest of its target, or 0.</summary>
    public ulong Special;
    public ulong Reserved;

    /// <summary>The root node of the tree of extents or entries; of a symbolic link the first bytes of its target.</summary>
    public RootArea Root;

    public readonly FileKind Kind => (Mode & TypeMask) switch
    {
        0x1000 => FileKind.Fifo,
        0x2000 => FileKind.CharacterDevice,
        0x4000 => FileKind.Directory,
        0x6000 => FileKind.BlockDevice,
        0x8000 => FileKind.Regular,
        0xA000 => FileKind.SymbolicLink,
        0xC000 => FileKind.Socket,
        _ => 0,
    };

    public readonly bool IsDirectory => (Mode & TypeMask) == 0x4000;

    public readonly bool HasTree => (Mode & TypeMask) is 0x4000 or 0x8000;

    public readonly bool IsOrphan => NextOrphan != 0;

    /// <summary>The type bits of POSIX.</summary>
    public static uint TypeBits(FileKind kind) => kind switch
    {
        FileKind.Fifo => 0x1000,
        FileKind.CharacterDevice => 0x2000,
        FileKind.Directory => 0x4000,
        FileKind.BlockDevice => 0x6000,
        FileKind.Regular => 0x8000,
        FileKind.SymbolicLink => 0xA000,
        FileKind.Socket => 0xC000,
        _ => 0,
    };

    /// <summary>The record at an index of a block of inodes.</summary>
    public static ref InodeRecord At(Span<byte> block, int index) =>
        ref MemoryMarshal.AsRef<InodeRecord>(block.Slice(BlockHeader.SizeInBytes + (index * SizeInBytes), SizeInBytes));

    /// <summary>The bytes of the root.</summary>
    [InlineArray(RootSize)]
    public struct RootArea
    {
        private byte _first;
    }
}
