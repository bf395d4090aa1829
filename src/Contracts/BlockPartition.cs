using System.Runtime.InteropServices;

namespace ViperOS.Contracts;

/// <summary>One partition of a disk, as its table names it.</summary>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct BlockPartition
{
    public const int IdentifierSize = 16;
    public const int MaximumName = 112;

    /// <summary>Those beyond are left out.</summary>
    public const uint MaximumNumber = 256;

    /// <summary>From 1 on; partitions inside an extended one from 5 on. Part of the device's name: <c>blkd.0p1</c>.</summary>
    public uint Number;

    public PartitionScheme Scheme;

    /// <summary>Where it begins on the disk, in sectors.</summary>
    public ulong FirstSector;

    public ulong Sectors;

    /// <summary>What it is for: a GUID in the order of its bytes on the disk; of an MBR one byte, and zeros.</summary>
    public fixed byte Type[IdentifierSize];

    /// <summary>The partition's own GUID; of an MBR the disk's signature and the number, four bytes each, and zeros.</summary>
    public fixed byte Identifier[IdentifierSize];

    /// <summary>UTF-8, filled up with zero bytes; empty in an MBR.</summary>
    public fixed byte Name[MaximumName];
}
