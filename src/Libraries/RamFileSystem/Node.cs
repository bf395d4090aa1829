using ViperOS.Contracts;

namespace ViperOS.RamFileSystem;

/// <summary>
/// A file, directory, link or device of a <see cref="FileTree"/>: what POSIX calls an inode. Owned by its tree, which uses it again for
/// another when it has no name and no user any more; <see cref="Id"/> is then a new one.
/// </summary>
public sealed class Node
{
    /// <summary>Says that there is no memory object yet.</summary>
    public const int NoMemory = -1;

    internal Entry? FirstChild;
    internal Entry? LastChild;
    internal int ChildCount;
    internal int SubdirectoryCount;
    internal Node? NextFree;

    /// <summary>Names that it has.</summary>
    internal uint NameCount;

    internal Node(int slot)
    {
        Slot = slot;
    }

    /// <summary>Index in the tree's table; names the node in tokens.</summary>
    public int Slot { get; }

    /// <summary>Never used twice.</summary>
    public ulong Id { get; internal set; }

    public FileKind Kind { get; internal set; }

    public bool IsDirectory => Kind == FileKind.Directory;

    /// <summary>Of a directory: the one above. Null for a root, for what is no directory, and for one that was removed.</summary>
    public Node? Parent { get; internal set; }

    public bool IsRoot { get; internal set; }

    /// <summary>The twelve permission bits.</summary>
    public uint Mode { get; set; }

    public uint UserId { get; set; }

    public uint GroupId { get; set; }

    /// <summary>Of a device: its number.</summary>
    public ulong Device { get; internal set; }

    /// <summary>Of a symbolic link: where it leads.</summary>
    public byte[] Target { get; internal set; } = [];

    /// <summary>Of a symbolic link that stands for a handle of whoever follows it: its number; else -1.</summary>
    public int LinkedHandle { get; set; } = -1;

    /// <summary>Null for none.</summary>
    public ExtendedAttributes? ExtendedAttributes { get; set; }

    /// <summary>Nanoseconds since 1970-01-01 UTC, as the other times.</summary>
    public long AccessTime { get; set; }

    public long ModifiedTime { get; set; }

    public long ChangeTime { get; set; }

    public long CreatedTime { get; internal set; }

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

    public bool IsLinked => IsRoot || NameCount != 0;

    /// <summary>st_nlink: of a directory, its names with "." and the ".." of those below.</summary>
    public uint LinkCount => !IsDirectory ? NameCount : IsLinked ? 2 + (uint)SubdirectoryCount : 0;

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
        for (Entry? child = FirstChild; child is not null; child = child.Next)
        {
            int below = child.Node.IsDirectory ? 1 + child.Node.GetHeight() : 1;
            height = below > height ? below : height;
        }

        return height;
    }

    /// <summary>The entries of a directory stand in the order of their making.</summary>
    internal void AddChild(Entry entry)
    {
        entry.Previous = LastChild;
        entry.Next = null;
        if (LastChild is null)
        {
            FirstChild = entry;
        }
        else
        {
            LastChild.Next = entry;
        }

        LastChild = entry;
        ChildCount++;
    }

    internal void RemoveChild(Entry entry)
    {
        if (entry.Previous is null)
        {
            FirstChild = entry.Next;
        }
        else
        {
            entry.Previous.Next = entry.Next;
        }

        if (entry.Next is null)
        {
            LastChild = entry.Previous;
        }
        else
        {
            entry.Next.Previous = entry.Previous;
        }

        entry.Previous = null;
        entry.Next = null;
        ChildCount--;
    }
}
