using ViperOS.Contracts;

namespace ViperOS.RamFileSystem;

/// <summary>
/// A file or directory of a <see cref="FileTree"/>. Owned by its tree, which uses it again for another file when it has no name
/// and no user any more; <see cref="Id"/> is then a new one.
/// </summary>
public sealed class Node
{
    /// <summary>Says that there is no memory object yet.</summary>
    public const int NoMemory = -1;

    internal byte[] NameBytes = [];
    internal int NameLength;
    internal uint Hash;
    internal Node? NextInBucket;
    internal Node? FirstChild;
    internal Node? LastChild;
    internal Node? PreviousSibling;
    internal Node? NextSibling;
    internal int ChildCount;

    internal Node(int slot)
    {
        Slot = slot;
    }

    /// <summary>Index in the tree's table; names the node in tokens.</summary>
    public int Slot { get; }

    /// <summary>Never used twice.</summary>
    public ulong Id { get; internal set; }

    public bool IsDirectory { get; internal set; }

    /// <summary>Null for a root, and for a node that was unlinked.</summary>
    public Node? Parent { get; internal set; }

    public bool IsRoot { get; internal set; }

    public uint Mode { get; set; }

    /// <summary>Nanoseconds since 1970-01-01 UTC.</summary>
    public long ModifiedTime { get; set; }

    public long CreatedTime { get; internal set; }

    /// <summary>Position among all directory entries ever made; orders a directory and serves as its cookie.</summary>
    public ulong Order { get; internal set; }

    /// <summary>Connections on this node that somebody holds.</summary>
    public int Users { get; internal set; }

    /// <summary>The slot of the memory object with the file's bytes, or <see cref="NoMemory"/>. The tree only keeps it.</summary>
    public int Memory { get; set; } = NoMemory;

    /// <summary>The memory object grows when it is written beyond its end.</summary>
    public bool IsGrowable { get; set; }

    /// <summary>Where the bytes lie in the boot archive while there is no memory object.</summary>
    public ulong ArchiveOffset { get; set; }

    public ulong ArchiveSize { get; set; }

    /// <summary>Which archive.</summary>
    public int Archive { get; set; }

    public ReadOnlySpan<byte> Name => new(NameBytes, 0, NameLength);

    public FileKind Kind => IsDirectory ? FileKind.Directory : FileKind.Regular;

    public bool IsLinked => IsRoot || Parent is not null;

    /// <summary>The number of directories above.</summary>
    internal int Depth
    {
        get
        {
            int depth = 0;
            for (Node? above = Parent; above is not null; above = above.Parent)
            {
                depth++;
            }

            return depth;
        }
    }

    /// <summary>The length of the longest way down.</summary>
    internal int GetHeight()
    {
        int height = 0;
        for (Node? child = FirstChild; child is not null; child = child.NextSibling)
        {
            int below = child.IsDirectory ? 1 + child.GetHeight() : 1;
            height = below > height ? below : height;
        }

        return height;
    }

    /// <summary>The entries of a directory stand in the order of their making.</summary>
    internal void AddChild(Node node)
    {
        node.PreviousSibling = LastChild;
        node.NextSibling = null;
        if (LastChild is null)
        {
            FirstChild = node;
        }
        else
        {
            LastChild.NextSibling = node;
        }

        LastChild = node;
        ChildCount++;
    }

    internal void RemoveChild(Node node)
    {
        if (node.PreviousSibling is null)
        {
            FirstChild = node.NextSibling;
        }
        else
        {
            node.PreviousSibling.NextSibling = node.NextSibling;
        }

        if (node.NextSibling is null)
        {
            LastChild = node.PreviousSibling;
        }
        else
        {
            node.NextSibling.PreviousSibling = node.PreviousSibling;
        }

        node.PreviousSibling = null;
        node.NextSibling = null;
        ChildCount--;
    }
}
