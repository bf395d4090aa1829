using ViperOS.ViperFs.Journaling;

namespace ViperOS.ViperFs;

/// <summary>How a volume is used.</summary>
public sealed record MountOptions
{
    public static MountOptions Default { get; } = new();

    /// <summary>Nothing is written, not even the journal's replay, which then happens in memory.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Memory for metadata, in blocks of 4,096 bytes.</summary>
    public int CacheBlocks { get; init; } = 2048;

    /// <summary>
    /// Leaves files without names to <see cref="Volume.NextOrphan"/> and <see cref="Volume.Reclaim"/>: for a server that comes back after it was
    /// killed, whose clients have them open.
    /// </summary>
    public bool KeepsOrphans { get; init; }

    /// <summary>
    /// Memory that outlives the process: a transaction that an earlier one has left there is ended first, and the running one is kept there. Null
    /// for none.
    /// </summary>
    public SavedState? Saved { get; init; }

    /// <summary>Tells the device which blocks have become free.</summary>
    public bool Discards { get; init; }
}
