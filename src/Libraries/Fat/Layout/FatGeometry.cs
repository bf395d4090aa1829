using ViperOS.Fat.Devices;

namespace ViperOS.Fat.Layout;

/// <summary>Where what lies on a volume, in sectors of 512 bytes; checked by <see cref="BootSector"/>.</summary>
internal sealed record FatGeometry
{
    /// <summary>Clusters are numbered from here.</summary>
    public const uint FirstCluster = 2;

    public required FatType Type { get; init; }

    /// <summary>A power of two.</summary>
    public required uint ClusterSectors { get; init; }

    public required uint Clusters { get; init; }

    /// <summary>Of the first table.</summary>
    public required ulong TableStart { get; init; }

    /// <summary>Of each table.</summary>
    public required ulong TableSectors { get; init; }

    /// <summary>How many are kept the same.</summary>
    public required uint Tables { get; init; }

    /// <summary>The one that counts.</summary>
    public required uint ActiveTable { get; init; }

    /// <summary>Of FAT12 and FAT16, whose root directory has a place of its own.</summary>
    public required ulong RootStart { get; init; }

    public required uint RootSectors { get; init; }

    public required ulong DataStart { get; init; }

    /// <summary>Of FAT32.</summary>
    public required uint RootCluster { get; init; }

    /// <summary>Of FAT32, where the number of free clusters is; 0 if there is none.</summary>
    public required ulong InformationSector { get; init; }

    public required uint VolumeId { get; init; }

    public uint ClusterBytes => ClusterSectors * SectorDevice.SectorSize;

    public uint EndCluster => FirstCluster + Clusters;

    public bool IsCluster(uint cluster) => cluster - FirstCluster < Clusters;

    public ulong SectorOf(uint cluster) => DataStart + ((ulong)(cluster - FirstCluster) * ClusterSectors);

    public uint ClusterOf(ulong sector) => FirstCluster + (uint)((sector - DataStart) / ClusterSectors);
}
