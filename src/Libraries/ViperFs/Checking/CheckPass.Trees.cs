using ViperOS.FileSystems.Checking;
using ViperOS.ViperFs.Layout;
using ViperOS.ViperFs.Trees;

namespace ViperOS.ViperFs.Checking;

/// <summary>Trees: every node, every extent, every entry. What is wrong is cut off.</summary>
internal sealed partial class CheckPass
{
    /// <summary>
    /// Checks a node whose own bytes are sound, and all below. Keys have to be from <paramref name="least"/> to before <paramref name="end"/>.
    /// Returns the blocks below it, data and nodes; says whether nothing is left of it because of what was cut off.
    /// </summary>
    private ulong CheckTree(TreeWalk walk, Span<byte> body, bool isRoot, ulong least, ulong end, out bool isEmpty, byte[]? own = null)
    {
        TreeNode node = new(body);
        ulong blocks = 0;
        ulong covered = least;
        bool isCut = false;
        for (int slot = 0; slot < node.Count; slot++)
        {
            ulong key = node.Key(slot);
            bool isKept = node.Depth != 0
                ? CheckChild(walk, node, slot, slot == 0 ? least : key, slot + 1 < node.Count ? node.Key(slot + 1) : end, ref blocks)
                : walk.Kind == TreeKind.Extents
                    ? CheckExtent(walk, key, node.Payload(slot), ref covered, ref blocks)
                    : CheckEntry(walk, key, node.Payload(slot));
            if (!isKept)
            {
                node.RemoveAt(slot--);
                isCut = true;
            }
        }

        if (isCut)
        {
            _image.Change(own ?? walk.InodeBlock);
        }

        isEmpty = isCut && node.Count == 0;
        return blocks;
    }

    private bool CheckChild(TreeWalk walk, TreeNode parent, int slot, ulong least, ulong end, ref ulong blocks)
    {
        ulong number = parent.Child(slot);
        BlockType type = walk.Kind == TreeKind.Extents ? BlockType.Extents : BlockType.Directory;
        bool isGood = _image.TryRead(number, type, walk.Inode, out byte[] block);
        Span<byte> body = block.AsSpan(BlockHeader.SizeInBytes);
        TreeNode node = new(body);
        isGood = isGood && TreeNode.IsSound(body, walk.Kind, _geometry, isRoot: false) && node.Depth == parent.Depth - 1
            && (node.Key(0) >= least || (slot == 0 && node.Depth != 0)) && node.Key(node.Count - 1) < end;
        if (!isGood || !_claims.Claim(number, 1))
        {
            Report(
                isGood ? ProblemKind.SharedBlock : ProblemKind.TreeNode,
                $"inode {walk.Inode}: node {number} of its tree is {(isGood ? "used twice" : "damaged")}; what it had is lost");
            return false;
        }

        ulong below = CheckTree(walk, body, isRoot: false, least, end, out bool isEmpty, block);
        blocks += isEmpty ? 0 : below + 1;
        return !isEmpty;
    }

    private bool CheckExtent(TreeWalk walk, ulong key, ReadOnlySpan<byte> payload, ref ulong covered, ref ulong blocks)
    {
        ExtentRecord extent = ExtentRecord.Read(payload);
        if (key < covered || !_claims.Claim(extent.Start, extent.Length))
        {
            string what = key < covered ? "overlaps the one before" : "has blocks that something else uses";
            Report(ProblemKind.SharedBlock, $"inode {walk.Inode}: the extent at block {key} of the file {what}; it becomes a hole");
            return false;
        }

        covered = key + extent.Length;
        blocks += extent.Length;
        return true;
    }

    private bool CheckEntry(TreeWalk walk, ulong key, ReadOnlySpan<byte> payload)
    {
        string name = Text(EntryRecord.Name(payload));
        if (key >> 8 != DirectoryIndex.FirstKey(EntryRecord.Name(payload), _superblock.HashKeyLow, _superblock.HashKeyHigh) >> 8)
        {
            Report(ProblemKind.Entry, $"directory {walk.Inode}: '{name}' is in the wrong place; the entry is removed");
            return false;
        }

        if (_cut.Contains((walk.Inode, key)))
        {
            return false;
        }

        _entries.Add(new CheckedEntry(walk.Inode, key, EntryRecord.Inode(payload), EntryRecord.Kind(payload), name));
        return true;
    }
}
