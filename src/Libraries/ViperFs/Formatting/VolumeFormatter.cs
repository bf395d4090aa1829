using System.Runtime.InteropServices;
using System.Text;
using ViperOS.Contracts;
using ViperOS.ViperFs.Allocation;
using ViperOS.FileSystems.Devices;
using ViperOS.ViperFs.Layout;
using ViperOS.ViperFs.Trees;

namespace ViperOS.ViperFs.Formatting;

/// <summary>
/// Makes an empty volume. Only group 0 and the group table are written, whatever the size: the other groups are made when they are first used.
/// </summary>
public static class VolumeFormatter
{
    private const int InodeBlocksPart = 48;
    private const int JournalPart = 64;

    /// <summary>EINVAL for a size that is too small or too big, or a label too long; EIO.</summary>
    public static ErrorNumber Format(BlockDevice device, FormatOptions options)
    {
        ErrorNumber error = Plan(device, options, out Superblock superblock);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        VolumeGeometry geometry = new(superblock);

        // An old superblock must not be found while this is under way.
        error = device.Write(Layout.Format.SuperblockNumber, new byte[Layout.Format.BlockSize]);
        if (error == ErrorNumber.None)
        {
            error = device.Write(geometry.BackupSuperblock, new byte[Layout.Format.BlockSize]);
        }

        if (error == ErrorNumber.None)
        {
            error = WriteGroups(device, superblock, geometry);
        }

        if (error == ErrorNumber.None)
        {
            error = WriteInodes(device, superblock, geometry, options);
        }

        if (error == ErrorNumber.None)
        {
            error = WriteJournal(device, superblock, geometry);
        }

        if (error == ErrorNumber.None)
        {
            error = device.Flush();
        }

        return error == ErrorNumber.None ? SuperblockCopies.Write(device, superblock) : error;
    }

    private static ErrorNumber Plan(BlockDevice device, FormatOptions options, out Superblock superblock)
    {
        superblock = default;
        ulong blocks = options.Blocks == 0 ? device.BlockCount : options.Blocks;
        byte[] label = Encoding.UTF8.GetBytes(options.Label);
        if (blocks < Layout.Format.MinimumBlocks || blocks > Layout.Format.MaximumBlocks || blocks > device.BlockCount
            || label.Length > Superblock.LabelSize)
        {
            return ErrorNumber.EINVAL;
        }

        uint inodeBlocks = blocks >= Layout.Format.GroupBlocks
            ? Layout.Format.MaximumInodeBlocks
            : Math.Clamp((uint)blocks / InodeBlocksPart, Layout.Format.MinimumInodeBlocks, Layout.Format.MaximumInodeBlocks);
        ulong rest = blocks % Layout.Format.GroupBlocks;
        if (blocks > Layout.Format.GroupBlocks && rest != 0 && rest < inodeBlocks + VolumeGeometry.MinimumFreeBlocks)
        {
            blocks -= rest;
        }

        superblock = new Superblock
        {
            Magic = Layout.Format.Magic,
            Version = Layout.Format.Version,
            BlockSize = Layout.Format.BlockSize,
            GroupBlocks = Layout.Format.GroupBlocks,
            IdentityLow = options.Identity.Low,
            IdentityHigh = options.Identity.High,
            HashKeyLow = options.HashKey.Low,
            HashKeyHigh = options.HashKey.High,
            Blocks = blocks,
            InodeBlocksPerGroup = inodeBlocks,
            CreatedTime = options.Time,
            Generation = 1,
        };
        label.CopyTo(superblock.Label);
        VolumeGeometry geometry = new(superblock);
        superblock.GroupTableBlocks = geometry.NeededGroupTableBlocks;
        superblock.GroupTableStart = geometry.InodeTable(0) + inodeBlocks;
        superblock.JournalStart = superblock.GroupTableStart + superblock.GroupTableBlocks;
        superblock.JournalBlocks = options.JournalBlocks != 0
            ? options.JournalBlocks
            : (uint)Math.Clamp(blocks / JournalPart, Layout.Format.MinimumJournalBlocks, Layout.Format.MaximumJournalBlocks);
        return superblock.IsSound ? ErrorNumber.None : ErrorNumber.EINVAL;
    }

    private static ErrorNumber Write(BlockDevice device, in Superblock superblock, BlockType type, ulong number, byte[] block)
    {
        BlockHeader.Of(block) = new BlockHeader { Type = type, Block = number };
        BlockHeader.Seal(block, superblock.ChecksumSeed);
        return device.Write(number, block);
    }

    private static ErrorNumber WriteGroups(BlockDevice device, in Superblock superblock, VolumeGeometry geometry)
    {
        for (uint table = 0; table < geometry.GroupTableBlocks; table++)
        {
            byte[] block = new byte[Layout.Format.BlockSize];
            Span<GroupEntry> entries = MemoryMarshal.Cast<byte, GroupEntry>(block.AsSpan(BlockHeader.SizeInBytes));
            uint first = table * GroupEntry.PerBlock;
            for (uint group = first; group < geometry.Groups && group - first < GroupEntry.PerBlock; group++)
            {
                entries[(int)(group - first)] = new GroupEntry
                {
                    FreeBlocks = (ushort)geometry.InitialFreeBlocks(group),
                    FreeInodes = (ushort)(geometry.InodesPerGroup - (group == 0 ? Layout.Format.FirstOrdinaryInode : 0)),
                    InodeBlocks = (ushort)(group == 0 ? 1 : 0),
                    Flags = group == 0 ? GroupFlags.Initialized : GroupFlags.None,
                };
            }

            ErrorNumber error = Write(device, superblock, BlockType.GroupTable, geometry.GroupTableStart + table, block);
            if (error != ErrorNumber.None)
            {
                return error;
            }
        }

        byte[] bits = new byte[Layout.Format.BlockSize];
        GroupSet.Initialize(geometry, 0, bits);
        return Write(device, superblock, BlockType.Group, VolumeGeometry.GroupBlockOf(0), bits);
    }

    private static ErrorNumber WriteInodes(BlockDevice device, in Superblock superblock, VolumeGeometry geometry, FormatOptions options)
    {
        byte[] block = new byte[Layout.Format.BlockSize];
        ref InodeRecord root = ref InodeRecord.At(block, (int)Layout.Format.RootInode);
        root = NewRecord(0x4000 | (options.RootMode & 0xFFF), options);
        root.LinkCount = 2;
        root.Special = Layout.Format.RootInode;
        ref InodeRecord anchor = ref InodeRecord.At(block, (int)Layout.Format.OrphanAnchor);
        anchor = NewRecord(0x8000, options);
        anchor.LinkCount = 1;
        anchor.NextOrphan = Layout.Format.OrphanAnchor;
        anchor.PreviousOrphan = Layout.Format.OrphanAnchor;
        return Write(device, superblock, BlockType.Inodes, geometry.InodeTable(0), block);
    }

    private static InodeRecord NewRecord(uint mode, FormatOptions options)
    {
        InodeRecord record = new()
        {
            Mode = mode,
            UserId = options.UserId,
            GroupId = options.GroupId,
            AccessTime = options.Time,
            ModifiedTime = options.Time,
            ChangeTime = options.Time,
            CreatedTime = options.Time,
            Generation = 1,
        };
        new TreeNode(record.Root).Initialize(0);
        return record;
    }

    private static ErrorNumber WriteJournal(BlockDevice device, in Superblock superblock, VolumeGeometry geometry)
    {
        ErrorNumber error = ErrorNumber.None;
        for (uint copy = 0; copy < JournalHeader.Copies && error == ErrorNumber.None; copy++)
        {
            byte[] block = new byte[Layout.Format.BlockSize];
            JournalHeader.Of(block) = new JournalHeader { Epoch = copy, Sequence = 1, Position = 0 };
            error = Write(device, superblock, BlockType.JournalHeader, geometry.JournalStart + copy, block);
        }

        return error;
    }
}
