using System.Text;
using ViperOS.Contracts;
using ViperOS.Partitions;
using ViperOS.Services;

namespace ViperOS.Servers.Blkd;

/// <summary>
/// The disk's partitions, behind the tokens that the supervisor makes of their numbers. Tokens that only an earlier run of this program knew
/// come here as well.
/// </summary>
internal sealed class PartitionSet(Disk disk) : ServiceObject
{
    private readonly List<BlockPartition> _described = [];
    private readonly DiskPart?[] _parts = new DiskPart?[BlockPartition.MaximumNumber + 1];

    /// <summary>Reads the disk's table; what was known of an earlier one is forgotten.</summary>
    public void Read(IPartitionedDisk source, in BlockGeometry geometry, Log log)
    {
        PartitionTable table = PartitionTable.Read(source);
        if (table.Problems != PartitionProblems.None)
        {
            Report(table.Problems, log);
        }

        _described.Clear();
        _parts.AsSpan().Clear();
        ulong sectorsPerBlock = (ulong)source.BlockSize / BlockGeometry.SectorSize;
        foreach (Partition partition in table.Partitions)
        {
            BlockGeometry ofPart = geometry;
            ofPart.Sectors = partition.Count * sectorsPerBlock;
            _parts[partition.Number] = new DiskPart(disk, partition.First * sectorsPerBlock, ofPart, isWhole: false);
            _described.Add(Describe(partition, table.Scheme, sectorsPerBlock));
        }
    }

    public int List(uint first, Span<BlockPartition> partitions)
    {
        int count = 0;
        for (uint i = first; i < (uint)_described.Count && count < partitions.Length; i++)
        {
            partitions[count++] = _described[(int)i];
        }

        return count;
    }

    protected override void OnMessage(ref ServiceCall call)
    {
        DiskPart? part = call.Cookie < (ulong)_parts.Length ? _parts[call.Cookie] : null;
        if (part is not null)
        {
            part.Dispatch(ref call);
            return;
        }

        // A session of an earlier run, or a partition that there is not.
        call.Reply(call.Cookie > BlockPartition.MaximumNumber ? ErrorNumber.ENXIO : ErrorNumber.ENODEV);
    }

    private static unsafe BlockPartition Describe(Partition partition, PartitionScheme scheme, ulong sectorsPerBlock)
    {
        BlockPartition described = new()
        {
            Number = partition.Number,
            Scheme = scheme,
            FirstSector = partition.First * sectorsPerBlock,
            Sectors = partition.Count * sectorsPerBlock,
        };
        partition.Type.CopyTo(new Span<byte>(described.Type, BlockPartition.IdentifierSize));
        partition.Identifier.CopyTo(new Span<byte>(described.Identifier, BlockPartition.IdentifierSize));
        Encoding.UTF8.GetBytes(partition.Name, new Span<byte>(described.Name, BlockPartition.MaximumName));
        return described;
    }

    private static void Report(PartitionProblems problems, Log log)
    {
        // One line for each, in words.
        ReportIf(PartitionProblems.Unreadable, "blkd: the disk fails where its partition table is"u8);
        ReportIf(PartitionProblems.NoTable, "blkd: both copies of the partition table are damaged"u8);
        if ((problems & PartitionProblems.NoTable) == 0)
        {
            ReportIf(PartitionProblems.FirstTableDamaged, "blkd: the first partition table is damaged; the one at the disk's end is used"u8);
            ReportIf(PartitionProblems.SecondTableDamaged, "blkd: the partition table at the disk's end is damaged"u8);
        }

        ReportIf(PartitionProblems.OutOfBounds, "blkd: a partition that reaches too far is left out"u8);
        ReportIf(PartitionProblems.Overlap, "blkd: partitions that overlap are left out"u8);
        ReportIf(PartitionProblems.BrokenChain, "blkd: the chain of logical partitions is broken"u8);

        void ReportIf(PartitionProblems problem, ReadOnlySpan<byte> text)
        {
            if ((problems & problem) != 0)
            {
                log.Write(LogLevel.Warning, text);
            }
        }
    }
}
