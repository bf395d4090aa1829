using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ViperOS.Contracts;
using ViperOS.ViperFs.Allocation;
using ViperOS.ViperFs.Layout;
using ViperOS.ViperFs.Trees;

namespace ViperOS.ViperFs.Caching;

/// <summary>
/// Looks at a block from the medium before anybody uses it: after that, every offset and count in it is in range. That the checksum is right
/// is no reason to believe the contents; who made the image may have meant harm.
/// </summary>
internal sealed class BlockVerifier(VolumeGeometry geometry)
{
    public bool IsSound(MetadataBlock block) => block.Header.Type switch
    {
        BlockType.Group => IsGroup(block),
        BlockType.GroupTable => IsGroupTable(block),
        BlockType.Inodes => AreInodes(block),
        BlockType.Extents => TreeNode.IsSound(block.Body, TreeKind.Extents, geometry, isRoot: false),
        BlockType.Directory => TreeNode.IsSound(block.Body, TreeKind.Directory, geometry, isRoot: false),
        BlockType.Attributes => AttributeList.IsSound(block.Body),
        BlockType.Link => true,
        _ => false,
    };

    /// <summary>Whether a record in use is one that can be worked with.</summary>
    public bool IsSound(in InodeRecord inode)
    {
        FileKind kind = inode.Kind;
        if (kind == 0 || (inode.Mode & ~0xFFFFu) != 0
            || (inode.AttributesBlock != 0 && !geometry.IsAllocatable(inode.AttributesBlock, 1))
            || (inode.NextOrphan == 0) != (inode.PreviousOrphan == 0)
            || (inode.IsOrphan && (!geometry.IsInode(inode.NextOrphan) || !geometry.IsInode(inode.PreviousOrphan))))
        {
            return false;
        }

        return kind switch
        {
            FileKind.Regular => inode.Size <= Format.MaximumFileBlocks * Format.BlockSize && IsRoot(inode, TreeKind.Extents),
            FileKind.Directory => geometry.IsInode(inode.Special) && IsRoot(inode, TreeKind.Directory),
            FileKind.SymbolicLink => inode.Size is > 0 and <= Format.MaximumLinkTarget
                && (inode.Special != 0) == (inode.Size > InodeRecord.RootSize)
                && (inode.Special == 0 || geometry.IsAllocatable(inode.Special, 1)),
            _ => true,
        };
    }

    private bool IsRoot(in InodeRecord inode, TreeKind kind)
    {
        // It is only looked at.
        Span<byte> root = MemoryMarshal.CreateSpan(ref Unsafe.AsRef(in inode.Root[0]), InodeRecord.RootSize);
        return TreeNode.IsSound(root, kind, geometry, isRoot: true);
    }

    private bool AreInodes(MetadataBlock block)
    {
        for (int i = 0; i < Format.InodesPerBlock; i++)
        {
            ref InodeRecord inode = ref InodeRecord.At(block.Bytes, i);
            if (inode.Mode != 0 && !IsSound(inode))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What files must not have is in use, so that nothing allocates it, however damaged the bits are.</summary>
    private bool IsGroup(MetadataBlock block)
    {
        uint group = VolumeGeometry.GroupOf(block.Number);
        ulong start = VolumeGeometry.GroupStart(group);
        Span<ulong> bits = GroupBlock.BlockBits(block.Bytes);
        return BitRange.AreSet(bits, 0, (int)(geometry.FirstFree(group) - start))
            && BitRange.AreSet(bits, (int)(geometry.FreeEnd(group) - start), Format.GroupBlocks)
            && BitRange.AreSet(GroupBlock.InodeBits(block.Bytes), (int)geometry.InodesPerGroup, Format.MaximumInodeBlocks * Format.InodesPerBlock)
            && (group != 0 || BitRange.AreSet(GroupBlock.InodeBits(block.Bytes), 0, (int)Format.FirstOrdinaryInode));
    }

    private bool IsGroupTable(MetadataBlock block)
    {
        Span<GroupEntry> entries = MemoryMarshal.Cast<byte, GroupEntry>(block.Body);
        uint first = (uint)(block.Number - geometry.GroupTableStart) * GroupEntry.PerBlock;
        for (int i = 0; i < entries.Length && first + i < geometry.Groups; i++)
        {
            uint group = first + (uint)i;
            if (entries[i].FreeBlocks > geometry.InitialFreeBlocks(group) || entries[i].FreeInodes > geometry.InodesPerGroup
                || entries[i].InodeBlocks > geometry.InodeBlocksPerGroup)
            {
                return false;
            }
        }

        return true;
    }
}
