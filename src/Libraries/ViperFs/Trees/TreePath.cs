using ViperOS.ViperFs.Allocation;
using ViperOS.ViperFs.Caching;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Trees;

/// <summary>
/// A way from the root of a tree to a record: for each level the block (none for the root, which is in the inode) and the slot.
/// </summary>
internal sealed class TreePath
{
    private readonly MetadataBlock?[] _blocks = new MetadataBlock?[Format.MaximumTreeDepth + 1];
    private readonly int[] _slots = new int[Format.MaximumTreeDepth + 1];
    private Inode _inode;

    /// <summary>Levels from the root to the leaf.</summary>
    public int Count { get; private set; }

    public int LeafLevel => Count - 1;

    public TreeNode Leaf => Node(LeafLevel);

    /// <summary>Slot in the leaf; -1 before its first record.</summary>
    public int Slot => _slots[LeafLevel];

    public ulong Key => Leaf.Key(Slot);

    public Span<byte> Payload => Leaf.Payload(Slot);

    public void Begin(Inode inode)
    {
        _inode = inode;
        Count = 0;
    }

    public void Push(MetadataBlock? block, int slot)
    {
        _blocks[Count] = block;
        _slots[Count] = slot;
        Count++;
    }

    public void Truncate(int count) => Count = count;

    public TreeNode Node(int level) => new(_blocks[level] is { } block ? block.Body : _inode.Root);

    /// <summary>The block that has the node's bytes.</summary>
    public MetadataBlock Block(int level) => _blocks[level] ?? _inode.Block;

    public int SlotAt(int level) => _slots[level];

    public void SetSlot(int level, int slot) => _slots[level] = slot;
}
