namespace ViperOS.ViperFs.Layout;

/// <summary>Where things are on a volume, from the fixed numbers of its superblock.</summary>
public sealed class VolumeGeometry(in Superblock superblock)
{
    /// <summary>What a group must have for files, or it is left off.</summary>
    public const int MinimumFreeBlocks = 64;

    private const int FirstGroupHead = 2;

    public ulong Blocks { get; } = superblock.Blocks;

    public uint Groups { get; } = (uint)((superblock.Blocks + Format.GroupBlocks - 1) / Format.GroupBlocks);

    public uint InodeBlocksPerGroup { get; } = superblock.InodeBlocksPerGroup;

    public uint InodesPerGroup { get; } = superblock.InodeBlocksPerGroup * Format.InodesPerBlock;

    public ulong GroupTableStart { get; } = superblock.GroupTableStart;

    public uint GroupTableBlocks { get; } = superblock.GroupTableBlocks;

    public ulong JournalStart { get; } = superblock.JournalStart;

    public uint JournalBlocks { get; } = superblock.JournalBlocks;

    public ulong Inodes => (ulong)Groups * InodesPerGroup;

    public uint NeededGroupTableBlocks => (Groups + GroupEntry.PerBlock - 1) / GroupEntry.PerBlock;

    /// <summary>The second copy of the superblock.</summary>
    public ulong BackupSuperblock => (ulong)GroupLength(0) - 1;

    public static uint GroupOf(ulong block) => (uint)(block / Format.GroupBlocks);

    public static ulong GroupStart(uint group) => (ulong)group * Format.GroupBlocks;

    /// <summary>In blocks: only the last group may be shorter than the others.</summary>
    public int GroupLength(uint group) => (int)Math.Min(Blocks - GroupStart(group), Format.GroupBlocks);

    public static ulong GroupBlockOf(uint group) => group == 0 ? FirstGroupHead : GroupStart(group);

    public ulong InodeTable(uint group) => GroupBlockOf(group) + 1;

    /// <summary>The first block of a group that files may have.</summary>
    public ulong FirstFree(uint group) => group == 0 ? JournalStart + JournalBlocks : InodeTable(group) + InodeBlocksPerGroup;

    /// <summary>Behind the last block of a group that files may have.</summary>
    public ulong FreeEnd(uint group) => GroupStart(group) + (ulong)GroupLength(group) - (group == 0 ? 1UL : 0);

    /// <summary>Whether files may have these blocks: they lie in one group, outside of its metadata.</summary>
    public bool IsAllocatable(ulong start, ulong length)
    {
        if (length is 0 or > Format.GroupBlocks || start >= Blocks)
        {
            return false;
        }

        uint group = GroupOf(start);
        return start >= FirstFree(group) && start + length <= FreeEnd(group);
    }

    public bool IsInode(ulong number) => number != 0 && number < Inodes;

    public uint GroupOfInode(ulong number) => (uint)(number / InodesPerGroup);

    /// <summary>The block that has an inode, and the index in it.</summary>
    public ulong InodeBlock(ulong number, out int index)
    {
        uint inGroup = (uint)(number % InodesPerGroup);
        index = (int)(inGroup % Format.InodesPerBlock);
        return InodeTable(GroupOfInode(number)) + (inGroup / Format.InodesPerBlock);
    }

    public ulong GroupTableBlock(uint group) => GroupTableStart + (group / GroupEntry.PerBlock);

    /// <summary>What is free in a group that was never used.</summary>
    public int InitialFreeBlocks(uint group) => (int)(FreeEnd(group) - FirstFree(group));
}
