namespace ViperOS.ViperFs;

/// <summary>How a volume is used.</summary>
public sealed record MountOptions
{
    public static MountOptions Default { get; } = new();

    /// <summary>Nothing is written, not even the journal's replay, which then happens in memory.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Memory for metadata, in blocks of 4,096 bytes.</summary>
    public int CacheBlocks { get; init; } = 2048;

    /// <summary>Tells the device which blocks have become free.</summary>
    public bool Discards { get; init; }
}
