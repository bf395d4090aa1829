using System.Buffers.Binary;
using ViperOS.Contracts;

namespace ViperOS.Partitions;

/// <summary>
/// A disk's partition table, read once. Nothing in it is believed: what it names lies on the disk, and no two of its partitions overlap.
/// </summary>
public sealed class PartitionTable
{
    private readonly List<Partition> _partitions = [];

    private PartitionTable()
    {
    }

    public PartitionScheme Scheme { get; private set; }

    public PartitionProblems Problems { get; private set; }

    /// <summary>By number, ascending.</summary>
    public IReadOnlyList<Partition> Partitions => _partitions;

    public static PartitionTable Read(IPartitionedDisk disk)
    {
        PartitionTable table = new();
        byte[] first = new byte[disk.BlockSize];
        if (disk.Blocks == 0)
        {
            return table;
        }

        if (!disk.TryRead(0, first))
        {
            table.Problems = PartitionProblems.Unreadable;
            return table;
        }

        if (!MasterBootRecord.IsOne(first))
        {
            return table;
        }

        if (MasterBootRecord.IsProtective(first))
        {
            table.ReadGuidTable(disk);
        }
        else
        {
            table.ReadMasterBootRecord(disk, first);
        }

        table.RefuseOverlaps();
        return table;
    }

    private void ReadGuidTable(IPartitionedDisk disk)
    {
        Scheme = PartitionScheme.GuidTable;
        GuidTable? first = disk.Blocks > 1 ? GuidTable.Read(disk, 1) : null;

        // The first says where the second is, which after the disk has grown is not its end.
        ulong second = first?.Other ?? disk.Blocks - 1;
        GuidTable? other = second > 1 && second < disk.Blocks ? GuidTable.Read(disk, second) : null;
        Problems |= first is null ? PartitionProblems.FirstTableDamaged : PartitionProblems.None;
        Problems |= other is null ? PartitionProblems.SecondTableDamaged : PartitionProblems.None;
        GuidTable? table = first ?? other;
        if (table is null)
        {
            Scheme = PartitionScheme.None;
            Problems |= PartitionProblems.NoTable;
            return;
        }

        Problems |= table.AddTo(_partitions);
    }

    private void ReadMasterBootRecord(IPartitionedDisk disk, byte[] block)
    {
        MasterBootRecord record = new(disk, BinaryPrimitives.ReadUInt32LittleEndian(block.AsSpan(MasterBootRecord.SignatureOffset)));
        Problems |= record.AddTo(_partitions, block);
        Scheme = _partitions.Count != 0 || Problems != PartitionProblems.None ? PartitionScheme.MasterBootRecord : PartitionScheme.None;
    }

    private void RefuseOverlaps()
    {
        List<Partition> sound = [];
        foreach (Partition partition in _partitions)
        {
            bool isApart = true;
            foreach (Partition other in _partitions)
            {
                isApart &= other == partition || !partition.Overlaps(other);
            }

            if (isApart)
            {
                sound.Add(partition);
            }
        }

        Problems |= sound.Count < _partitions.Count ? PartitionProblems.Overlap : PartitionProblems.None;
        _partitions.Clear();
        _partitions.AddRange(sound);
    }
}
