using ViperOS.Contracts;
using ViperOS.Fat.Allocation;
using ViperOS.Fat.Caching;
using ViperOS.Fat.Devices;
using ViperOS.Fat.Layout;

namespace ViperOS.Fat.Directories;

/// <summary>The slots of directories: 32 bytes each, by number.</summary>
internal sealed class DirectoryTable(SectorDevice device, SectorCache cache, ClusterChains chains, FatGeometry geometry)
{
    /// <summary>Of one directory: other systems take no bigger ones.</summary>
    public const uint MaximumSlots = 65_536;
    private const uint SlotsPerSector = SectorDevice.SectorSize / ShortEntry.SizeInBytes;

    private readonly byte[] _empty = new byte[SectorCache.PieceSectors * SectorDevice.SectorSize];

    private bool HasOwnPlace(FatNode directory) => directory.IsRoot && geometry.Type != FatType.Fat32;

    /// <summary>A slot and where it is on the device, in entries. ENOENT behind the end, EIO.</summary>
    public ErrorNumber Get(FatNode directory, uint slot, out CachedSectors piece, out int offset, out ulong position)
    {
        piece = null!;
        offset = 0;
        position = 0;
        uint sector = slot / SlotsPerSector;
        uint inPiece = sector % SectorCache.PieceSectors;
        ulong start;
        uint sectors;
        if (slot >= MaximumSlots)
        {
            return ErrorNumber.ENOENT;
        }

        if (HasOwnPlace(directory))
        {
            if (sector >= geometry.RootSectors)
            {
                return ErrorNumber.ENOENT;
            }

            start = geometry.RootStart + sector - inPiece;
            sectors = Math.Min(SectorCache.PieceSectors, geometry.RootSectors - (sector - inPiece));
        }
        else
        {
            ErrorNumber error = chains.Find(directory, sector / geometry.ClusterSectors, out uint cluster, out _);
            if (error != ErrorNumber.None || cluster == 0)
            {
                return error == ErrorNumber.None ? ErrorNumber.ENOENT : error;
            }

            uint inCluster = sector % geometry.ClusterSectors;
            inPiece = inCluster % SectorCache.PieceSectors;
            start = geometry.SectorOf(cluster) + inCluster - inPiece;
            sectors = Math.Min(SectorCache.PieceSectors, geometry.ClusterSectors);
        }

        offset = (int)((inPiece * SectorDevice.SectorSize) + (slot % SlotsPerSector * ShortEntry.SizeInBytes));
        position = ((start + inPiece) * SlotsPerSector) + (slot % SlotsPerSector);
        return cache.Get(start, (int)sectors, isTable: false, out piece);
    }

    /// <summary>The slot at a place on the device. ENOENT for a place that no directory can have, EIO.</summary>
    public ErrorNumber GetAt(ulong position, out CachedSectors piece, out int offset)
    {
        piece = null!;
        offset = 0;
        ulong sector = position / SlotsPerSector;
        ulong start;
        uint sectors;
        if (sector >= geometry.RootStart && sector - geometry.RootStart < geometry.RootSectors)
        {
            uint inRoot = (uint)(sector - geometry.RootStart);
            uint first = inRoot / SectorCache.PieceSectors * SectorCache.PieceSectors;
            start = geometry.RootStart + first;
            sectors = Math.Min(SectorCache.PieceSectors, geometry.RootSectors - first);
        }
        else if (sector >= geometry.DataStart && (sector - geometry.DataStart) / geometry.ClusterSectors < geometry.Clusters)
        {
            ulong cluster = geometry.SectorOf(geometry.ClusterOf(sector));
            sectors = Math.Min(SectorCache.PieceSectors, geometry.ClusterSectors);
            start = cluster + ((sector - cluster) / sectors * sectors);
        }
        else
        {
            return ErrorNumber.ENOENT;
        }

        offset = (int)(((sector - start) * SectorDevice.SectorSize) + (position % SlotsPerSector * ShortEntry.SizeInBytes));
        return cache.Get(start, (int)sectors, isTable: false, out piece);
    }

    /// <summary>
    /// Adds a cluster of free slots to a directory. They are on their way to the medium before anything can refer to them. ENOSPC, EIO.
    /// </summary>
    public ErrorNumber Extend(FatNode directory)
    {
        if (HasOwnPlace(directory))
        {
            return ErrorNumber.ENOSPC;
        }

        ErrorNumber error = chains.Count(directory, out uint clusters);
        if (error != ErrorNumber.None || clusters >= MaximumSlots / SlotsPerSector / geometry.ClusterSectors)
        {
            return error == ErrorNumber.None ? ErrorNumber.ENOSPC : error;
        }

        error = chains.Append(directory, 1, out uint cluster, out _);
        return error == ErrorNumber.None ? Clear(cluster) : error;
    }

    public void MarkDirty(CachedSectors piece) => cache.MarkDirty(piece);

    /// <summary>Zeros in a cluster, at once. EIO.</summary>
    public ErrorNumber Clear(uint cluster)
    {
        ErrorNumber error = ErrorNumber.None;
        ulong start = geometry.SectorOf(cluster);
        cache.DropCluster(cluster);
        for (uint done = 0; done < geometry.ClusterSectors && error == ErrorNumber.None; done += SectorCache.PieceSectors)
        {
            int sectors = (int)Math.Min(SectorCache.PieceSectors, geometry.ClusterSectors - done);
            error = device.Write(start + done, _empty.AsSpan(0, sectors * SectorDevice.SectorSize));
        }

        return error;
    }
}
