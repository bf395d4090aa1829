using System.Runtime.InteropServices;

namespace ViperOS.ViperFs.Layout;

/// <summary>What the group table has about one group: enough to choose one without reading its block.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct GroupEntry
{
    public const int SizeInBytes = 8;

    /// <summary>Entries in one block of the table.</summary>
    public const int PerBlock = BlockHeader.BodySize / SizeInBytes;

    public ushort FreeBlocks;
    public ushort FreeInodes;

    /// <summary>
    /// How many blocks of the group's inode table have ever been written; those behind are taken as empty without being read.
    /// </summary>
    public ushort InodeBlocks;
    public GroupFlags Flags;
}
