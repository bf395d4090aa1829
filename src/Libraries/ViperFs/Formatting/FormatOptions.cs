namespace ViperOS.ViperFs.Formatting;

/// <summary>What a new volume gets. With the same options the same bytes are written.</summary>
public sealed record FormatOptions
{
    /// <summary>Up to 64 bytes of UTF-8.</summary>
    public string Label { get; init; } = "";

    /// <summary>Size in blocks of 4,096 bytes; 0 for the whole device.</summary>
    public ulong Blocks { get; init; }

    /// <summary>Of the journal, in blocks; 0 for what fits the size.</summary>
    public uint JournalBlocks { get; init; }

    /// <summary>Two numbers that no other volume has.</summary>
    public (ulong Low, ulong High) Identity { get; init; } = (1, 2);

    /// <summary>Two numbers that nobody can guess, where users may make names that are to collide.</summary>
    public (ulong Low, ulong High) HashKey { get; init; } = (3, 4);

    /// <summary>Nanoseconds since 1970-01-01 UTC.</summary>
    public long Time { get; init; }

    /// <summary>Of the root directory.</summary>
    public uint RootMode { get; init; } = 0x1ED;
    public uint UserId { get; init; }
    public uint GroupId { get; init; }
}
