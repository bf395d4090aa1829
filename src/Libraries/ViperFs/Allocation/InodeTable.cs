using ViperOS.Contracts;
using ViperOS.ViperFs.Caching;
using ViperOS.ViperFs.Journaling;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Allocation;

/// <summary>
/// Finds inodes by their numbers, gives new ones and takes them back, and keeps the ring of those that have no name any more.
/// </summary>
internal sealed class InodeTable(MetadataCache cache, Journal journal, GroupSet groups)
{
    private readonly VolumeGeometry _geometry = groups.Geometry;

    /// <summary>Of each group where to look for a free inode first: what is in front of it was in use when it was looked at.</summary>
    private readonly int[] _firstFree = new int[groups.Geometry.Groups];

    /// <summary>Where inodes were found lately: an operation asks for the same few again and again.</summary>
    private readonly Found[] _found = new Found[16];

    /// <summary>Directories at the root begin here next, so that trees spread over the volume.</summary>
    private uint _nextDirectoryGroup;

    /// <summary>An inode in use. ENOENT if it is not, EIO.</summary>
    public ErrorNumber Get(ulong number, out Inode inode)
    {
        ErrorNumber error = Locate(number, out inode);
        return error == ErrorNumber.None && inode.Record.Mode == 0 ? ErrorNumber.ENOENT : error;
    }

    /// <summary>A free inode near a parent, its record cleared. In an operation. ENOSPC, EIO.</summary>
    public ErrorNumber Allocate(ulong parent, FileKind kind, out Inode inode)
    {
        uint start = _geometry.GroupOfInode(parent);
        if (kind == FileKind.Directory && parent == Format.RootInode)
        {
            start = _nextDirectoryGroup++ % _geometry.Groups;
        }

        for (uint i = 0; i < _geometry.Groups; i++)
        {
            uint group = (uint)(((ulong)start + i) % _geometry.Groups);
            if (groups.Entry(group).FreeInodes != 0)
            {
                return AllocateIn(group, out inode);
            }
        }

        inode = default;
        return ErrorNumber.ENOSPC;
    }

    /// <summary>In an operation. EIO.</summary>
    public ErrorNumber Free(Inode inode)
    {
        uint group = _geometry.GroupOfInode(inode.Number);
        ErrorNumber error = groups.Open(group, out MetadataBlock block);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        int index = (int)(inode.Number % _geometry.InodesPerGroup);
        Span<ulong> bits = GroupBlock.InodeBits(block.Bytes);
        if (!BitRange.Get(bits, index) || groups.Entry(group).FreeInodes >= _geometry.InodesPerGroup)
        {
            return ErrorNumber.EIO;
        }

        journal.Touch(block, BitRange.Bytes(bits, index, index + 1));
        _firstFree[group] = Math.Min(_firstFree[group], index);
        BitRange.Clear(bits, index, index + 1);
        groups.Change(group).FreeInodes++;
        journal.Touch(inode);
        uint generation = inode.Record.Generation;
        inode.Record = new InodeRecord { Generation = generation };
        return ErrorNumber.None;
    }

    /// <summary>Into the ring of those that mount frees if nobody does before. In an operation. EIO.</summary>
    public ErrorNumber AddOrphan(Inode inode)
    {
        ErrorNumber error = Get(Format.OrphanAnchor, out Inode anchor);
        if (error != ErrorNumber.None || inode.Record.IsOrphan)
        {
            return error;
        }

        ulong first = anchor.Record.NextOrphan;
        error = Get(first, out Inode next);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        journal.Touch(anchor);
        journal.Touch(next);
        journal.Touch(inode);
        inode.Record.NextOrphan = first;
        inode.Record.PreviousOrphan = Format.OrphanAnchor;
        next.Record.PreviousOrphan = inode.Number;
        anchor.Record.NextOrphan = inode.Number;
        return ErrorNumber.None;
    }

    /// <summary>Out of the ring. In an operation. EIO if the ring is damaged.</summary>
    public ErrorNumber RemoveOrphan(Inode inode)
    {
        if (!inode.Record.IsOrphan)
        {
            return ErrorNumber.None;
        }

        Inode next = default;
        ErrorNumber error = Get(inode.Record.PreviousOrphan, out Inode previous);
        if (error == ErrorNumber.None)
        {
            error = Get(inode.Record.NextOrphan, out next);
        }

        if (error != ErrorNumber.None || previous.Record.NextOrphan != inode.Number || next.Record.PreviousOrphan != inode.Number)
        {
            return ErrorNumber.EIO;
        }

        journal.Touch(previous);
        journal.Touch(next);
        journal.Touch(inode);
        previous.Record.NextOrphan = next.Number;
        next.Record.PreviousOrphan = previous.Number;
        inode.Record.NextOrphan = 0;
        inode.Record.PreviousOrphan = 0;
        return ErrorNumber.None;
    }

    private ErrorNumber Locate(ulong number, out Inode inode)
    {
        inode = default;
        if (!_geometry.IsInode(number))
        {
            return ErrorNumber.ENOENT;
        }

        ref Found found = ref _found[number % (uint)_found.Length];
        if (found.Inode.Number == number && found.Departures == cache.Departures)
        {
            inode = found.Inode;
            inode.Block.IsReferenced = true;
            return ErrorNumber.None;
        }

        uint group = _geometry.GroupOfInode(number);
        ulong blockNumber = _geometry.InodeBlock(number, out int index);
        if (blockNumber - _geometry.InodeTable(group) >= groups.Entry(group).InodeBlocks)
        {
            return ErrorNumber.ENOENT;
        }

        ErrorNumber error = cache.Read(blockNumber, BlockType.Inodes, 0, out MetadataBlock block);
        if (error == ErrorNumber.None)
        {
            inode = new Inode(number, block, index);
            found = new Found(inode, cache.Departures);
        }

        return error;
    }

    /// <summary>The lowest free one of a group, so that its table fills from the front and is written no further than needed.</summary>
    private ErrorNumber AllocateIn(uint group, out Inode inode)
    {
        inode = default;
        ErrorNumber error = groups.Open(group, out MetadataBlock block);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        Span<ulong> bits = GroupBlock.InodeBits(block.Bytes);
        ref int firstFree = ref _firstFree[group];
        if (BitRange.FindClear(bits, default, firstFree, (int)_geometry.InodesPerGroup, 1, out int index) == 0
            && BitRange.FindClear(bits, default, 0, (int)_geometry.InodesPerGroup, 1, out index) == 0)
        {
            return ErrorNumber.EIO;
        }

        firstFree = index + 1;

        journal.Touch(block, BitRange.Bytes(bits, index, index + 1));
        BitRange.Set(bits, index, index + 1);
        ref GroupEntry entry = ref groups.Change(group);
        entry.FreeInodes--;
        while (entry.InodeBlocks <= index / Format.InodesPerBlock)
        {
            error = journal.Create(_geometry.InodeTable(group) + entry.InodeBlocks, BlockType.Inodes, 0, out _);
            if (error != ErrorNumber.None)
            {
                return error;
            }

            entry.InodeBlocks++;
        }

        error = Locate(((ulong)group * _geometry.InodesPerGroup) + (uint)index, out inode);
        if (error != ErrorNumber.None || inode.Record.Mode != 0)
        {
            return ErrorNumber.EIO;
        }

        journal.Touch(inode);
        inode.Record = new InodeRecord { Generation = inode.Record.Generation + 1 };
        return ErrorNumber.None;
    }

    /// <summary>As long as no more blocks have left the cache, the inode's block is there.</summary>
    private readonly struct Found(Inode inode, ulong departures)
    {
        public Inode Inode { get; } = inode;

        public ulong Departures { get; } = departures;
    }
}
