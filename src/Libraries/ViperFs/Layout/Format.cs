namespace ViperOS.ViperFs.Layout;

/// <summary>The numbers of the on-disk format, version 1. docs/viperfs.md says what they are for.</summary>
public static class Format
{
    public const int BlockSize = 4096;

    /// <summary>What a device may tear a block into when power fails, in bytes.</summary>
    public const int SectorSize = 512;

    /// <summary>"ViperFS1".</summary>
    public const ulong Magic = 0x3153_4672_6570_6956;
    public const uint Version = 1;

    /// <summary>Blocks of a group: one bit each in the group's block. 96 MiB.</summary>
    public const int GroupBlocks = 24_576;

    /// <summary>Inodes in one block.</summary>
    public const int InodesPerBlock = 15;

    /// <summary>What a group's block has bits for: 7,680 inodes.</summary>
    public const int MaximumInodeBlocks = 512;
    public const int MinimumInodeBlocks = 16;

    public const int MinimumJournalBlocks = 256;
    public const int MaximumJournalBlocks = 8192;

    /// <summary>8 MiB.</summary>
    public const ulong MinimumBlocks = 2048;

    /// <summary>4 PiB, as far as the group table finds room in group 0.</summary>
    public const ulong MaximumBlocks = 1UL << 40;

    /// <summary>Where the first copy of the superblock is; the second is the last block of group 0.</summary>
    public const ulong SuperblockNumber = 1;

    public const ulong RootInode = 1;

    /// <summary>The ring of inodes that have lost their last name begins and ends here.</summary>
    public const ulong OrphanAnchor = 2;

    /// <summary>Where fsck puts what has no name.</summary>
    public const ulong FirstOrdinaryInode = 8;

    /// <summary>In bytes.</summary>
    public const int MaximumName = 255;

    /// <summary>In bytes, without an end mark, as in Linux.</summary>
    public const int MaximumLinkTarget = 4095;

    public const uint MaximumLinks = 1 << 30;

    /// <summary>Levels of blocks below the root in the inode.</summary>
    public const int MaximumTreeDepth = 8;

    /// <summary>4 PiB in blocks.</summary>
    public const ulong MaximumFileBlocks = 1UL << 40;

    /// <summary>Keys of directory entries begin here: smaller cookies are for "." and "..".</summary>
    public const ulong FirstDirectoryKey = 256;
}
