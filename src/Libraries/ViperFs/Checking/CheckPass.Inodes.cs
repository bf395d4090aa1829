using System.Text;
using ViperOS.Contracts;
using ViperOS.FileSystems.Checking;
using ViperOS.ViperFs.Layout;
using ViperOS.ViperFs.Trees;

namespace ViperOS.ViperFs.Checking;

/// <summary>The inodes, and what belongs to each: its tree, its attributes, the rest of its target.</summary>
internal sealed partial class CheckPass
{
    private void CheckInodes()
    {
        for (uint group = 0; group < _geometry.Groups; group++)
        {
            _progress?.Invoke("files", (int)((ulong)group * 100 / _geometry.Groups));
            if (Entry(group).InodeBlocks > _geometry.InodeBlocksPerGroup || (group == 0 && Entry(group).InodeBlocks == 0))
            {
                Report(ProblemKind.GroupTable, $"group {group}: its count of inode blocks is wrong");
                Entry(group).InodeBlocks = Math.Max(ProbeGroup(group).InodeBlocks, (ushort)(group == 0 ? 1 : 0));
                ChangeEntry(group);
            }

            for (uint i = 0; i < Entry(group).InodeBlocks; i++)
            {
                CheckInodeBlock(_geometry.InodeTable(group) + i, ((ulong)group * _geometry.InodesPerGroup) + (i * (uint)Format.InodesPerBlock));
            }
        }
    }

    private void CheckInodeBlock(ulong number, ulong firstInode)
    {
        if (!_image.TryRead(number, BlockType.Inodes, 0, out byte[] block))
        {
            Report(ProblemKind.InodeBlock, $"block {number} with inodes from {firstInode} on is damaged: they are lost");
            block = _image.Make(number, BlockType.Inodes);
        }

        for (int i = 0; i < Format.InodesPerBlock; i++)
        {
            ulong inode = firstInode + (uint)i;
            ref InodeRecord record = ref InodeRecord.At(block, i);
            if (inode is Format.RootInode or Format.OrphanAnchor)
            {
                CheckReserved(inode, ref record, block);
            }

            if (record.Mode == 0)
            {
                continue;
            }

            if (inode == 0 || (inode < Format.FirstOrdinaryInode && inode > Format.OrphanAnchor))
            {
                Report(ProblemKind.Inode, $"inode {inode} is reserved, but in use");
                Clear(ref record, block);
                continue;
            }

            if (!_verifier.IsSound(record) && !Simplify(inode, ref record, block))
            {
                Report(ProblemKind.Inode, $"inode {inode} is damaged: it is lost");
                Clear(ref record, block);
                continue;
            }

            CheckInode(inode, ref record, block);
        }
    }

    /// <summary>The root directory and the ring's anchor must be there; made anew they are empty.</summary>
    private void CheckReserved(ulong inode, ref InodeRecord record, byte[] block)
    {
        bool isRoot = inode == Format.RootInode;
        bool isGood = _verifier.IsSound(record)
            && (isRoot ? record.IsDirectory && record.Special == inode : record.Kind == FileKind.Regular && record.IsOrphan);
        if (isGood)
        {
            return;
        }

        bool keepsTree = isRoot && record.IsDirectory && TreeNode.IsSound(record.Root, TreeKind.Directory, _geometry, isRoot: true);
        Report(ProblemKind.Inode, isRoot ? "the root directory is damaged" : "the anchor of the orphans is damaged");
        InodeRecord old = record;
        record = new InodeRecord { Mode = isRoot ? 0x41EDu : 0x8000u, LinkCount = isRoot ? 2u : 1u, Generation = 1 };
        new TreeNode(record.Root).Initialize(0);
        if (isRoot)
        {
            record.Special = inode;
            if (keepsTree)
            {
                record.Root = old.Root;
                record.Size = old.Size;
                record.LinkCount = old.LinkCount;
            }
        }
        else
        {
            record.NextOrphan = inode;
            record.PreviousOrphan = inode;
        }

        _image.Change(block);
    }

    /// <summary>A record whose fields at the edge are wrong is saved without them.</summary>
    private bool Simplify(ulong inode, ref InodeRecord record, byte[] block)
    {
        InodeRecord simple = record;
        simple.Mode &= 0xFFFF;
        simple.AttributesBlock = 0;
        simple.NextOrphan = 0;
        simple.PreviousOrphan = 0;
        if (simple.IsDirectory && !_geometry.IsInode(simple.Special))
        {
            simple.Special = Format.RootInode;
        }

        if (!_verifier.IsSound(simple))
        {
            return false;
        }

        Report(ProblemKind.Inode, $"inode {inode}: fields that are no good are cleared");
        record = simple;
        _image.Change(block);
        return true;
    }

    private void Clear(ref InodeRecord record, byte[] block)
    {
        record = new InodeRecord { Generation = record.Generation };
        _image.Change(block);
    }

    private void CheckInode(ulong inode, ref InodeRecord record, byte[] block)
    {
        _inodes.Add(inode, new CheckedInode
        {
            Kind = record.Kind,
            LinkCount = record.LinkCount,
            IsInRing = record.IsOrphan,
            Parent = record.Special,
        });
        ulong blocks = 0;
        int entries = _entries.Count;
        if (record.HasTree)
        {
            TreeKind kind = record.IsDirectory ? TreeKind.Directory : TreeKind.Extents;
            blocks = CheckTree(new TreeWalk(inode, kind, block), record.Root, isRoot: true, 0, ulong.MaxValue, out bool isEmpty);
            if (isEmpty)
            {
                new TreeNode(record.Root).Initialize(0);
            }
        }

        blocks += CheckAttributes(inode, ref record, block);
        blocks += CheckTarget(inode, ref record, block);
        if (record.Mode == 0)
        {
            _inodes.Remove(inode);
            return;
        }

        if (record.Blocks != blocks)
        {
            Report(ProblemKind.BlockCount, $"inode {inode} says that it takes {record.Blocks} blocks, and takes {blocks}");
            record.Blocks = blocks;
            _image.Change(block);
        }

        entries = _entries.Count - entries;
        if (record.IsDirectory && record.Size != (ulong)entries)
        {
            Report(ProblemKind.EntryCount, $"directory {inode} says that it has {record.Size} entries, and has {entries}");
            record.Size = (ulong)entries;
            _image.Change(block);
        }
    }

    private ulong CheckAttributes(ulong inode, ref InodeRecord record, byte[] block)
    {
        ulong number = record.AttributesBlock;
        if (number == 0)
        {
            return 0;
        }

        if (_image.TryRead(number, BlockType.Attributes, inode, out byte[] list) && AttributeList.IsSound(list.AsSpan(BlockHeader.SizeInBytes))
            && _claims.Claim(number, 1))
        {
            return 1;
        }

        Report(ProblemKind.AttributesBlock, $"inode {inode}: its extended attributes are damaged and lost");
        record.AttributesBlock = 0;
        _image.Change(block);
        return 0;
    }

    private ulong CheckTarget(ulong inode, ref InodeRecord record, byte[] block)
    {
        if (record.Kind != FileKind.SymbolicLink || record.Special == 0)
        {
            return 0;
        }

        if (_image.TryRead(record.Special, BlockType.Link, inode, out _) && _claims.Claim(record.Special, 1))
        {
            return 1;
        }

        Report(ProblemKind.LinkBlock, $"inode {inode}: the target of the symbolic link is damaged: it is lost");
        Clear(ref record, block);
        return 0;
    }

    private static string Text(ReadOnlySpan<byte> name) => Encoding.UTF8.GetString(name);
}
