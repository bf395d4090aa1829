using System.Runtime.InteropServices;
using ViperOS.Contracts;
using ViperOS.ViperFs.Caching;
using ViperOS.ViperFs.Journaling;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Allocation;

/// <summary>
/// The groups of a volume: the group table, which stays in memory (8 bytes for each 96 MiB), and the groups' blocks on demand.
/// </summary>
internal sealed class GroupSet(MetadataCache cache, Journal journal, VolumeGeometry geometry)
{
    private readonly MetadataBlock[] _table = new MetadataBlock[geometry.GroupTableBlocks];

    public VolumeGeometry Geometry => geometry;

    /// <summary>Reads the group table. EIO.</summary>
    public ErrorNumber Load(out ulong freeBlocks, out ulong freeInodes)
    {
        freeBlocks = 0;
        freeInodes = 0;
        for (uint i = 0; i < _table.Length; i++)
        {
            ErrorNumber error = cache.Read(geometry.GroupTableStart + i, BlockType.GroupTable, 0, out _table[i]);
            if (error != ErrorNumber.None)
            {
                return error;
            }

            _table[i].IsPermanent = true;
        }

        for (uint group = 0; group < geometry.Groups; group++)
        {
            freeBlocks += Entry(group).FreeBlocks;
            freeInodes += Entry(group).FreeInodes;
        }

        return ErrorNumber.None;
    }

    public ref readonly GroupEntry Entry(uint group) => ref Slot(group);

    /// <summary>To change it, in an operation.</summary>
    public ref GroupEntry Change(uint group)
    {
        ref GroupEntry entry = ref Slot(group);
        journal.Touch(_table[group / GroupEntry.PerBlock], MemoryMarshal.AsBytes(new ReadOnlySpan<GroupEntry>(in entry)));
        return ref entry;
    }

    /// <summary>The group's block, in an operation: one that was never used is made now. EIO.</summary>
    public ErrorNumber Open(uint group, out MetadataBlock block)
    {
        ulong number = VolumeGeometry.GroupBlockOf(group);
        if ((Entry(group).Flags & GroupFlags.Initialized) != 0)
        {
            return cache.Read(number, BlockType.Group, 0, out block);
        }

        ErrorNumber error = journal.Create(number, BlockType.Group, 0, out block);
        if (error == ErrorNumber.None)
        {
            Initialize(geometry, group, block.Bytes);
            Change(group).Flags |= GroupFlags.Initialized;
        }

        return error;
    }

    /// <summary>The bits of a group that nobody has used yet.</summary>
    public static void Initialize(VolumeGeometry geometry, uint group, Span<byte> block)
    {
        ulong start = VolumeGeometry.GroupStart(group);
        Span<ulong> bits = GroupBlock.BlockBits(block);
        BitRange.Set(bits, 0, (int)(geometry.FirstFree(group) - start));
        BitRange.Set(bits, (int)(geometry.FreeEnd(group) - start), Format.GroupBlocks);
        BitRange.Set(GroupBlock.InodeBits(block), (int)geometry.InodesPerGroup, Format.MaximumInodeBlocks * Format.InodesPerBlock);
        if (group == 0)
        {
            BitRange.Set(GroupBlock.InodeBits(block), 0, (int)Format.FirstOrdinaryInode);
        }
    }

    private ref GroupEntry Slot(uint group) =>
        ref MemoryMarshal.Cast<byte, GroupEntry>(_table[group / GroupEntry.PerBlock].Body)[(int)(group % GroupEntry.PerBlock)];
}
