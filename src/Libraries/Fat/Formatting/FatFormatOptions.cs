using ViperOS.Fat.Layout;

namespace ViperOS.Fat.Formatting;

/// <summary>What a new volume is to be like.</summary>
public sealed record FatFormatOptions
{
    public FatType Type { get; init; } = FatType.Fat32;

    /// <summary>In sectors, a power of two up to 128; 0 for what suits the size.</summary>
    public uint ClusterSectors { get; init; }

    /// <summary>ASCII, 11 characters at most.</summary>
    public string Label { get; init; } = "";

    public uint VolumeId { get; init; }

    /// <summary>Nanoseconds since 1970-01-01 UTC.</summary>
    public long Time { get; init; }
}
