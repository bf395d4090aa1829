using System.Runtime.InteropServices;

namespace ViperOS.Contracts;

/// <summary>One row of a boot archive's table: a file, a directory or a symbolic link.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct BootArchiveEntryHeader
{
    public const uint Size = 32;

    public BootArchiveEntryType Type;

    /// <summary>Unix permission bits, 0 to 07777.</summary>
    public uint Mode;

    /// <summary>From the start of the archive, page-aligned; 0 for directories and empty files.</summary>
    public ulong DataOffset;

    /// <summary>In bytes; 0 for directories. Of a link at least 1 and at most <see cref="BootArchive.MaximumPathLength"/>.</summary>
    public ulong DataLength;

    /// <summary>From the start of the names.</summary>
    public uint NameOffset;

    public uint NameLength;
}
