namespace ViperOS.Fat;

/// <summary>How a volume is used, and what its files look like to a system with users: the medium knows none.</summary>
public sealed record FatMountOptions
{
    public static FatMountOptions Default { get; } = new();

    /// <summary>Nothing is written.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Owner of all files.</summary>
    public uint UserId { get; init; }

    /// <inheritdoc cref="UserId"/>
    public uint GroupId { get; init; }

    /// <summary>Permissions of files; those marked as read-only lose the bits for writing.</summary>
    public uint FilePermissions { get; init; } = 0x1ED;

    public uint DirectoryPermissions { get; init; } = 0x1ED;

    /// <summary>Pieces of 4 KiB, of tables and directories, that are kept in memory.</summary>
    public int CachePieces { get; init; } = 512;
}
