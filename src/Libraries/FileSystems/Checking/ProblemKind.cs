namespace ViperOS.FileSystems.Checking;

/// <summary>What a check can find.</summary>
public enum ProblemKind
{
    /// <summary>There is no volume, or it cannot be read.</summary>
    Unreadable,

    /// <summary>A copy of the superblock is missing or differs.</summary>
    SuperblockCopy,

    /// <summary>Neither header of the journal is valid.</summary>
    JournalHeader,

    /// <summary>Of FAT its table: a copy that differs.</summary>
    GroupTable,
    Group,

    /// <summary>The bits say used for what nothing uses, or the reverse.</summary>
    BlockBits,
    InodeBits,

    /// <summary>A count of the group table.</summary>
    GroupCounts,
    InodeBlock,
    Inode,
    TreeNode,

    /// <summary>Two things claim a block.</summary>
    SharedBlock,

    /// <summary>How many blocks an inode says that it takes.</summary>
    BlockCount,

    /// <summary>How many entries a directory says that it has.</summary>
    EntryCount,

    /// <summary>An entry that refers to nothing, or that cannot be found by its name.</summary>
    Entry,

    /// <summary>A directory's note of where it is.</summary>
    Parent,
    LinkCount,

    /// <summary>In use without a name.</summary>
    Unattached,
    OrphanRing,
    AttributesBlock,
    LinkBlock,

    /// <summary>Two places have different labels.</summary>
    Label,

    /// <summary>It says that somebody was using it.</summary>
    Marks,
}
