using ViperOS.Contracts;

namespace ViperOS.ViperFs.Checking;

/// <summary>What the check knows about an inode in use.</summary>
internal sealed class CheckedInode
{
    public FileKind Kind { get; init; }

    /// <summary>As its record says.</summary>
    public uint LinkCount { get; init; }

    public bool IsInRing { get; init; }

    /// <summary>Of a directory, as its record says.</summary>
    public ulong Parent { get; init; }

    /// <summary>Entries found that refer to it.</summary>
    public uint Names { get; set; }

    /// <summary>Of a directory: those in it.</summary>
    public uint Subdirectories { get; set; }

    /// <summary>Of a directory: where its entry is.</summary>
    public ulong FoundIn { get; set; }

    public bool IsReachable { get; set; }
}
