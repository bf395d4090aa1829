using System.Buffers.Binary;
using ViperOS.Contracts;
using ViperOS.Contracts.Services;
using ViperOS.FileSystems;

namespace ViperOS.Servers.Fsd;

/// <summary>What ioctl asks of disks.</summary>
internal sealed partial class DiskFiles
{
    public override ErrorNumber Control(ulong node, ulong request, ReadOnlySpan<byte> argument, Span<byte> result, out int length)
    {
        length = 0;
        ErrorNumber error = Use(node, out UsedDisk? disk);
        if (error != ErrorNumber.None)
        {
            return node == RootNode ? ErrorNumber.ENOTTY : error;
        }

        BlockGeometry geometry = disk!.Geometry;
        ulong size = geometry.Sectors * BlockGeometry.SectorSize;
        length = request switch
        {
            BlockDeviceRequest.GetSize => Answer(result, size, sizeof(ulong)),
            BlockDeviceRequest.GetSectors => Answer(result, geometry.Sectors, sizeof(ulong)),
            BlockDeviceRequest.GetSectorSize or BlockDeviceRequest.GetPhysicalSize or BlockDeviceRequest.GetMinimumTransfer =>
                Answer(result, geometry.BlockSize, sizeof(uint)),
            BlockDeviceRequest.GetBlockSize => Answer(result, PageSize, sizeof(uint)),
            BlockDeviceRequest.GetReadOnly => Answer(result, disk.Sectors.IsReadOnly ? 1u : 0, sizeof(uint)),
            BlockDeviceRequest.GetBestTransfer or BlockDeviceRequest.GetAlignment => Answer(result, 0, sizeof(uint)),
            BlockDeviceRequest.GetRotation => Answer(result, 0, sizeof(ushort)),
            BlockDeviceRequest.GetLayout => AnswerLayout(node, geometry, result, out error),
            BlockDeviceRequest.ReadPartitions => ReadPartitions(node, disk, out error),
            BlockDeviceRequest.Flush => 0,
            _ => -1,
        };
        if (length < 0)
        {
            length = 0;
            return ErrorNumber.ENOTTY;
        }

        return error;
    }

    /// <summary>
    /// The driver reads the table again, and /dev follows. EBUSY while anybody else uses the disk or one of its partitions, EINVAL of a partition.
    /// </summary>
    private int ReadPartitions(ulong node, UsedDisk disk, out ErrorNumber error)
    {
        DiskNumber.TryFromNode(node, out DiskNumber number);
        if (number.Partition != 0)
        {
            error = ErrorNumber.EINVAL;
            return 0;
        }

        bool isAlone = disk.Claim.Handle.IsSome;
        error = Claim(node, disk);
        Connection service = Connection.None;
        error = error == ErrorNumber.None ? Open(number, out service) : error;
        if (error == ErrorNumber.None)
        {
            error = new BlockDeviceClient(service, Deadline.After(Patience)).ReadPartitions();
            service.Close();
        }

        List<DiskNumber> parts = [];
        if (error == ErrorNumber.None && List(number.Disk, parts) == ErrorNumber.None)
        {
            nodes.Update(number.Disk, parts);
        }

        if (!isAlone)
        {
            disk.GiveUp();
        }

        return 0;
    }

    private static int Answer(Span<byte> result, ulong value, int length)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, value);
        bytes[..length].CopyTo(result);
        return length;
    }

    /// <summary>Heads and sectors as Linux makes them up for virtio disks.</summary>
    private int AnswerLayout(ulong node, in BlockGeometry geometry, Span<byte> result, out ErrorNumber error)
    {
        const byte Heads = 64;
        const byte SectorsOfTrack = 32;
        const int StartOffset = 8;
        error = FindStart(node, out ulong start);
        result[..BlockDeviceRequest.LayoutSize].Clear();
        result[0] = Heads;
        result[1] = SectorsOfTrack;
        BinaryPrimitives.WriteUInt16LittleEndian(result[2..], (ushort)Math.Min(geometry.Sectors / (Heads * SectorsOfTrack), ushort.MaxValue));
        BinaryPrimitives.WriteUInt64LittleEndian(result[StartOffset..], start);
        return BlockDeviceRequest.LayoutSize;
    }

    /// <summary>Where on its disk it begins, in sectors.</summary>
    private ErrorNumber FindStart(ulong node, out ulong start)
    {
        start = 0;
        DiskNumber.TryFromNode(node, out DiskNumber number);
        if (number.Partition == 0)
        {
            return ErrorNumber.None;
        }

        ErrorNumber error = Open(number with { Partition = 0 }, out Connection service);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        BlockPartition[] partition = new BlockPartition[1];
        BlockDeviceClient client = new(service, Deadline.After(Patience));
        for (uint i = 0; start == 0 && (error = client.ListPartitions(i, partition, out int count)) == ErrorNumber.None && count != 0; i++)
        {
            start = partition[0].Number == number.Partition ? partition[0].FirstSector : 0;
        }

        service.Close();
        return error;
    }
}
