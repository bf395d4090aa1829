using System.Runtime.InteropServices;
using ViperOS.Contracts;
using ViperOS.FileSystems.Checking;
using ViperOS.ViperFs.Allocation;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Checking;

/// <summary>The group table, and the bits of the groups.</summary>
internal sealed partial class CheckPass
{
    private readonly byte[][] _table;
    private ulong _usedBlocks;

    /// <summary>The table first, for it says how far the tables of inodes go. If it is lost, the inodes themselves say it.</summary>
    private void ReadGroupTable()
    {
        for (uint i = 0; i < _table.Length; i++)
        {
            ulong number = _geometry.GroupTableStart + i;
            if (_image.TryRead(number, BlockType.GroupTable, 0, out _table[i]))
            {
                continue;
            }

            Report(ProblemKind.GroupTable, $"block {number} of the group table is damaged");
            _table[i] = _image.Make(number, BlockType.GroupTable);
            uint first = i * GroupEntry.PerBlock;
            for (uint group = first; group < _geometry.Groups && group - first < GroupEntry.PerBlock; group++)
            {
                Entry(group) = ProbeGroup(group);
            }
        }
    }

    private ref GroupEntry Entry(uint group)
    {
        Span<byte> body = _table[group / GroupEntry.PerBlock].AsSpan(BlockHeader.SizeInBytes);
        return ref MemoryMarshal.Cast<byte, GroupEntry>(body)[(int)(group % GroupEntry.PerBlock)];
    }

    private GroupEntry ProbeGroup(uint group)
    {
        uint inodeBlocks = _geometry.InodeBlocksPerGroup;
        while (inodeBlocks != 0 && !_image.TryRead(_geometry.InodeTable(group) + inodeBlocks - 1, BlockType.Inodes, 0, out _))
        {
            inodeBlocks--;
        }

        bool isInitialized = inodeBlocks != 0 || _image.TryRead(VolumeGeometry.GroupBlockOf(group), BlockType.Group, 0, out _);
        return new GroupEntry { InodeBlocks = (ushort)inodeBlocks, Flags = isInitialized ? GroupFlags.Initialized : GroupFlags.None };
    }

    private void CheckGroups()
    {
        for (uint group = 0; group < _geometry.Groups; group++)
        {
            byte[] expected = new byte[Format.BlockSize];
            GroupSet.Initialize(_geometry, group, expected);
            _claims.Find(group)?.CopyTo(GroupBlock.BlockBits(expected));
            bool hasInodes = MarkInodes(group, GroupBlock.InodeBits(expected));
            int usedBlocks = BitRange.CountSet(GroupBlock.BlockBits(expected), 0, _geometry.GroupLength(group));
            int usedInodes = BitRange.CountSet(GroupBlock.InodeBits(expected), 0, (int)_geometry.InodesPerGroup);
            bool isUsed = hasInodes || _claims.Find(group) is not null || group == 0;
            CheckGroup(group, expected, isUsed);
            _usedBlocks += (ulong)usedBlocks;
            int freeBlocks = _geometry.GroupLength(group) - usedBlocks;
            int freeInodes = (int)_geometry.InodesPerGroup - usedInodes;
            ref GroupEntry entry = ref Entry(group);
            if (entry.FreeBlocks != freeBlocks || entry.FreeInodes != freeInodes)
            {
                Report(
                    ProblemKind.GroupCounts,
                    $"group {group}: the table has {entry.FreeBlocks} blocks and {entry.FreeInodes} inodes free, there are {freeBlocks} and {freeInodes}");
                entry.FreeBlocks = (ushort)freeBlocks;
                entry.FreeInodes = (ushort)freeInodes;
                ChangeEntry(group);
            }
        }
    }

    private void ChangeEntry(uint group) => _image.Change(_table[group / GroupEntry.PerBlock]);

    private bool MarkInodes(uint group, Span<ulong> bits)
    {
        bool hasInodes = false;
        ulong first = (ulong)group * _geometry.InodesPerGroup;
        uint written = Math.Min(Entry(group).InodeBlocks * (uint)Format.InodesPerBlock, _geometry.InodesPerGroup);
        for (uint i = 0; i < written; i++)
        {
            if (_inodes.ContainsKey(first + i))
            {
                BitRange.Set(bits, (int)i, (int)i + 1);
                hasInodes = true;
            }
        }

        return hasInodes;
    }

    private void CheckGroup(uint group, byte[] expected, bool isUsed)
    {
        ulong number = VolumeGeometry.GroupBlockOf(group);
        if ((Entry(group).Flags & GroupFlags.Initialized) == 0)
        {
            if (!isUsed)
            {
                return;
            }

            Report(ProblemKind.Group, $"group {group} is in use, but was never made");
            Entry(group).Flags = GroupFlags.Initialized;
            ChangeEntry(group);
            Replace(number, expected);
            return;
        }

        if (!_image.TryRead(number, BlockType.Group, 0, out byte[] block))
        {
            Report(ProblemKind.Group, $"the block of group {group} is damaged");
            Replace(number, expected);
            return;
        }

        int wrongBlocks = CountDifferent(GroupBlock.BlockBits(block), GroupBlock.BlockBits(expected));
        int wrongInodes = CountDifferent(GroupBlock.InodeBits(block), GroupBlock.InodeBits(expected));
        if (wrongBlocks != 0)
        {
            Report(ProblemKind.BlockBits, $"group {group}: {wrongBlocks} bits of blocks are wrong");
        }

        if (wrongInodes != 0)
        {
            Report(ProblemKind.InodeBits, $"group {group}: {wrongInodes} bits of inodes are wrong");
        }

        if (wrongBlocks + wrongInodes != 0)
        {
            Replace(number, expected);
        }
    }

    private void Replace(ulong number, byte[] expected)
    {
        byte[] block = _image.Make(number, BlockType.Group);
        expected.AsSpan(BlockHeader.SizeInBytes).CopyTo(block.AsSpan(BlockHeader.SizeInBytes));
    }

    private static int CountDifferent(ReadOnlySpan<ulong> found, ReadOnlySpan<ulong> expected)
    {
        int count = 0;
        for (int i = 0; i < found.Length; i++)
        {
            count += System.Numerics.BitOperations.PopCount(found[i] ^ expected[i]);
        }

        return count;
    }
}
