using ViperOS.Contracts;
using ViperOS.Contracts.Services;

namespace ViperOS.Servers.Blkd;

/// <summary>The service: the whole disk, or one of its partitions. Clients' requests count sectors from where the part begins.</summary>
internal sealed class DiskPart(Disk disk, ulong firstSector, BlockGeometry geometry, bool isWhole) : BlockDeviceService
{
    public ulong FirstSector => firstSector;

    public BlockGeometry Geometry => geometry;

    public bool IsWhole => isWhole;

    public override ErrorNumber GetGeometry(out BlockGeometry ofPart)
    {
        ofPart = geometry;
        return ErrorNumber.None;
    }

    public override ErrorNumber OpenQueue(MemoryObject ring, Event submitted, Event completed, out Connection queue, out Connection life) =>
        disk.OpenQueue(this, ring, submitted, completed, out queue, out life);

    public override ErrorNumber ListPartitions(uint first, Span<BlockPartition> partitions, out int count)
    {
        count = isWhole ? disk.Partitions.List(first, partitions) : 0;
        return ErrorNumber.None;
    }

    public override ErrorNumber ReadPartitions() => isWhole ? disk.ReadPartitions() : ErrorNumber.EINVAL;

    public override ErrorNumber Settle()
    {
        if (disk.HasLeft)
        {
            disk.AddSettling(Defer());
        }

        return ErrorNumber.None;
    }
}
