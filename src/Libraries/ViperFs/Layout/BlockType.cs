namespace ViperOS.ViperFs.Layout;

/// <summary>What a metadata block is: the first four bytes of its header, readable in a dump.</summary>
public enum BlockType : uint
{
    None = 0,

    /// <summary>"VSUP": <see cref="Superblock"/>.</summary>
    Superblock = 0x5055_5356,

    /// <summary>"VGRP": <see cref="GroupBlock"/>.</summary>
    Group = 0x5052_4756,

    /// <summary>"VGTB": an array of <see cref="GroupEntry"/>.</summary>
    GroupTable = 0x4254_4756,

    /// <summary>"VINO": 15 of <see cref="InodeRecord"/>.</summary>
    Inodes = 0x4F4E_4956,

    /// <summary>"VEXT": a node of a file's tree of extents.</summary>
    Extents = 0x5458_4556,

    /// <summary>"VDIR": a node of a directory's tree of entries.</summary>
    Directory = 0x5249_4456,

    /// <summary>"VATR": the extended attributes of one inode.</summary>
    Attributes = 0x5254_4156,

    /// <summary>"VLNK": what of a symbolic link's target does not fit into its inode.</summary>
    Link = 0x4B4E_4C56,

    /// <summary>"VJHD": where the live part of the journal begins.</summary>
    JournalHeader = 0x4448_4A56,

    /// <summary>"VJRV": block numbers whose earlier copies are void.</summary>
    JournalRevocation = 0x5652_4A56,

    /// <summary>"VJDS": the home block numbers of the copies that follow.</summary>
    JournalDescriptor = 0x5344_4A56,

    /// <summary>"VJCM": the end of a transaction and its checksum.</summary>
    JournalCommit = 0x4D43_4A56,
}
