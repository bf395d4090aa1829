using System.Runtime.InteropServices;
using ViperOS.Contracts;
using ViperOS.ViperFs.Allocation;
using ViperOS.ViperFs.Caching;
using ViperOS.ViperFs.Journaling;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Trees;

/// <summary>
/// The B+ trees of inodes: extents of files and entries of directories alike. The root lies in the inode, so that small files and directories
/// need no block of their own; it is pushed down into a block when it is full. Nodes have no links to their neighbours: who goes through a tree
/// keeps the path.
/// </summary>
internal sealed class Tree(TreeKind kind, MetadataCache cache, Journal journal, BlockAllocator allocator)
{
    private const int IndexRecord = TreeNode.KeySize + TreeNode.IndexPayload + TreeNode.SlotSize;

    private readonly BlockType _type = kind == TreeKind.Extents ? BlockType.Extents : BlockType.Directory;
    private readonly TreePath _path = new();

    public static void InitializeRoot(Inode inode) => new TreeNode(inode.Root).Initialize(0);

    /// <summary>Goes to the last record whose key is not above the given one; slot -1 if that would be in front of the leaf. EIO.</summary>
    public ErrorNumber Seek(Inode inode, ulong key, TreePath path)
    {
        path.Begin(inode);
        TreeNode node = new(inode.Root);
        path.Push(null, node.Search(key));
        while (node.Depth != 0)
        {
            // The first child has all keys below the second one's.
            int slot = Math.Max(path.SlotAt(path.LeafLevel), 0);
            path.SetSlot(path.LeafLevel, slot);
            ErrorNumber error = Descend(inode, path, out node);
            if (error != ErrorNumber.None)
            {
                return error;
            }

            path.SetSlot(path.LeafLevel, node.Search(key));
        }

        return ErrorNumber.None;
    }

    /// <summary>Goes to the first record whose key is not below the given one. ENOENT if there is none, EIO.</summary>
    public ErrorNumber SeekNotBelow(Inode inode, ulong key, TreePath path)
    {
        ErrorNumber error = Seek(inode, key, path);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        return path.Slot >= 0 && path.Key >= key ? ErrorNumber.None : Next(inode, path);
    }

    /// <summary>Goes to the record behind. ENOENT at the end, EIO.</summary>
    public ErrorNumber Next(Inode inode, TreePath path)
    {
        int level = path.LeafLevel;
        while (path.SlotAt(level) + 1 >= path.Node(level).Count)
        {
            if (level-- == 0)
            {
                return ErrorNumber.ENOENT;
            }
        }

        path.SetSlot(level, path.SlotAt(level) + 1);
        path.Truncate(level + 1);
        TreeNode node = path.Node(level);
        while (node.Depth != 0)
        {
            ErrorNumber error = Descend(inode, path, out node);
            if (error != ErrorNumber.None)
            {
                return error;
            }
        }

        return ErrorNumber.None;
    }

    /// <summary>In an operation. EEXIST, ENOSPC, EIO.</summary>
    public ErrorNumber Insert(Inode inode, ulong key, ReadOnlySpan<byte> payload)
    {
        while (true)
        {
            ErrorNumber error = Seek(inode, key, _path);
            if (error != ErrorNumber.None)
            {
                return error;
            }

            if (_path.Slot >= 0 && _path.Key == key)
            {
                return ErrorNumber.EEXIST;
            }

            TreeNode leaf = _path.Leaf;
            if (leaf.TryGetInsertion(payload.Length, out Span<byte> head, out Span<byte> record))
            {
                MetadataBlock block = _path.Block(_path.LeafLevel);
                journal.Touch(block, head);
                journal.Touch(block, record);
                leaf.TryInsert(_path.Slot + 1, key, payload);
                return ErrorNumber.None;
            }

            // Each round divides one node whose parent has room for the new half, until the leaf itself was divided.
            int level = _path.LeafLevel;
            while (level > 0 && _path.Node(level - 1).FreeSpace < IndexRecord)
            {
                level--;
            }

            error = level == 0 ? PushDown(inode) : Split(inode, level);
            if (error != ErrorNumber.None)
            {
                return error;
            }
        }
    }

    /// <summary>The payload of the record a path leads to, to be changed. In an operation.</summary>
    public Span<byte> Change(TreePath path)
    {
        Span<byte> payload = path.Payload;
        journal.Touch(path.Block(path.LeafLevel), payload);
        return payload;
    }

    /// <summary>Removes the record that a path leads to, which leads nowhere afterwards. In an operation. EIO.</summary>
    public ErrorNumber Remove(Inode inode, TreePath path)
    {
        int level = path.LeafLevel;
        RemoveAt(path, level);
        while (level > 0 && path.Node(level).Count == 0)
        {
            ErrorNumber error = FreeNode(inode, path.Block(level));
            if (error != ErrorNumber.None)
            {
                return error;
            }

            level--;
            RemoveAt(path, level);
        }

        if (level == 0 && path.Node(0).Count == 0)
        {
            journal.Touch(inode);
            path.Node(0).Initialize(0);
            return ErrorNumber.None;
        }

        for (; level > 0; level--)
        {
            ErrorNumber error = Merge(inode, path, level);
            if (error != ErrorNumber.None)
            {
                return error;
            }
        }

        return PullUp(inode);
    }

    /// <summary>
    /// One level down, to the child of the slot. EIO if it is not what belongs there, so that no damage leads astray or in circles.
    /// </summary>
    private ErrorNumber Descend(Inode inode, TreePath path, out TreeNode node)
    {
        int level = path.LeafLevel;
        int slot = path.SlotAt(level);
        TreeNode parent = path.Node(level);
        ErrorNumber error = ReadNode(inode, parent, slot, out MetadataBlock block);
        node = new TreeNode(block.Body);
        if (error == ErrorNumber.None)
        {
            path.Push(block, 0);
        }

        return error;
    }

    private ErrorNumber ReadNode(Inode inode, TreeNode parent, int slot, out MetadataBlock block)
    {
        ErrorNumber error = cache.Read(parent.Child(slot), _type, inode.Number, out block);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        TreeNode node = new(block.Body);
        bool fits = node.Depth == parent.Depth - 1
            && (slot == 0 || node.Key(0) >= parent.Key(slot))
            && (slot + 1 >= parent.Count || node.Key(node.Count - 1) < parent.Key(slot + 1));
        return fits ? ErrorNumber.None : ErrorNumber.EIO;
    }

    private ErrorNumber NewNode(Inode inode, ulong goal, int depth, out MetadataBlock block)
    {
        ErrorNumber error = allocator.AllocateMetadata(goal, _type, inode.Number, out block);
        if (error == ErrorNumber.None)
        {
            new TreeNode(block.Body).Initialize(depth);
            journal.Touch(inode);
            inode.Record.Blocks++;
        }

        return error;
    }

    private ErrorNumber FreeNode(Inode inode, MetadataBlock block)
    {
        journal.Touch(inode);
        inode.Record.Blocks--;
        return allocator.FreeMetadata(block);
    }

    /// <summary>The contents of the root go to a block of their own.</summary>
    private ErrorNumber PushDown(Inode inode)
    {
        TreeNode root = new(inode.Root);
        if (root.Depth == Format.MaximumTreeDepth)
        {
            return ErrorNumber.EFBIG;
        }

        ErrorNumber error = NewNode(inode, inode.Block.Number, root.Depth, out MetadataBlock block);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        int depth = root.Depth + 1;
        root.MoveTo(new TreeNode(block.Body), 0);
        root.Initialize(depth);
        InsertChild(root, 0, 0, block.Number);
        return ErrorNumber.None;
    }

    /// <summary>The upper part of a node goes to a new one on its right.</summary>
    private ErrorNumber Split(Inode inode, int level)
    {
        TreeNode node = _path.Node(level);
        MetadataBlock left = _path.Block(level);
        ErrorNumber error = NewNode(inode, left.Number, node.Depth, out MetadataBlock right);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        journal.Touch(left);
        journal.Touch(_path.Block(level - 1));
        TreeNode parent = _path.Node(level - 1);
        int slot = _path.SlotAt(level - 1);
        TreeNode other = new(right.Body);
        node.MoveTo(other, node.SplitSlot(_path.SlotAt(level)));

        // A first child may have got keys below its own: it must not stand above its new neighbour.
        parent.SetKey(slot, Math.Min(parent.Key(slot), node.Key(0)));
        InsertChild(parent, slot + 1, other.Key(0), right.Number);
        return ErrorNumber.None;
    }

    /// <summary>A node that has become less than a quarter full takes in a neighbour, if there is room for both.</summary>
    private ErrorNumber Merge(Inode inode, TreePath path, int level)
    {
        TreeNode node = path.Node(level);
        TreeNode parent = path.Node(level - 1);
        if (node.UsedSpace > node.Capacity / 4 || parent.Count < 2)
        {
            return ErrorNumber.None;
        }

        int slot = Math.Min(path.SlotAt(level - 1), parent.Count - 2);
        ErrorNumber error = ReadNode(inode, parent, slot, out MetadataBlock left);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = ReadNode(inode, parent, slot + 1, out MetadataBlock right);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        TreeNode into = new(left.Body);
        TreeNode from = new(right.Body);
        if (into.UsedSpace + from.UsedSpace > into.Capacity * 3 / 4)
        {
            return ErrorNumber.None;
        }

        journal.Touch(left);
        journal.Touch(right);
        journal.Touch(path.Block(level - 1));
        if (from.Depth != 0)
        {
            // As the first child it had all keys from its parent's on.
            from.SetKey(0, parent.Key(slot + 1));
        }

        from.MoveTo(into, 0);
        parent.RemoveAt(slot + 1);
        return FreeNode(inode, right);
    }

    /// <summary>A root with one child that fits into it takes it in.</summary>
    private ErrorNumber PullUp(Inode inode)
    {
        TreeNode root = new(inode.Root);
        while (root.Depth != 0 && root.Count == 1)
        {
            ErrorNumber error = ReadNode(inode, root, 0, out MetadataBlock block);
            TreeNode child = new(block.Body);
            if (error != ErrorNumber.None || child.UsedSpace > root.Capacity)
            {
                return error;
            }

            journal.Touch(inode);
            journal.Touch(block);
            root.Initialize(child.Depth);
            child.MoveTo(root, 0);
            error = FreeNode(inode, block);
            if (error != ErrorNumber.None)
            {
                return error;
            }
        }

        return ErrorNumber.None;
    }

    private void RemoveAt(TreePath path, int level)
    {
        TreeNode node = path.Node(level);
        int slot = path.SlotAt(level);
        node.GetRemoval(slot, out Span<byte> head, out Span<byte> records);
        journal.Touch(path.Block(level), head);
        journal.Touch(path.Block(level), records);
        node.RemoveAt(slot);
    }

    private static void InsertChild(TreeNode node, int slot, ulong key, ulong block) =>
        node.TryInsert(slot, key, MemoryMarshal.AsBytes(new ReadOnlySpan<ulong>(in block)));
}
