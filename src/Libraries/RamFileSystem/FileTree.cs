using ViperOS.Contracts;

namespace ViperOS.RamFileSystem;

/// <summary>
/// A tree of files and directories, with one or more roots, in memory. Knows names, not bytes: a file's bytes belong to whoever
/// set <see cref="Node.Memory"/>. Looking up allocates nothing, and what was removed is used again. Used by one thread; trusts no
/// path.
/// </summary>
public sealed class FileTree
{
    public const int MaximumName = 255;
    public const int MaximumDepth = 128;
    public const int MaximumNodes = 1 << 20;

    private Node?[] _nodes = new Node?[64];
    private readonly NameIndex _names = new();
    private int _slotCount;
    private Node? _free;
    private ulong _nextId = 1;
    private ulong _nextOrder = 1;

    public int Count { get; private set; }

    /// <summary>Slots that were ever used: all nodes lie below.</summary>
    public int SlotCount => _slotCount;

    public Node AddRoot(uint mode, long time)
    {
        Node root = TakeNode()!;
        root.IsDirectory = true;
        root.IsRoot = true;
        Prepare(root, mode, time);
        return root;
    }

    public Node? FromSlot(int slot)
    {
        return slot >= 0 && slot < _slotCount && _nodes[slot] is { Id: not 0 } node ? node : null;
    }

    /// <summary>Finds what the path names, from the directory down.</summary>
    public ErrorNumber Walk(Node directory, ReadOnlySpan<byte> path, out Node? node)
    {
        node = directory;
        while (PathComponents.TryTake(ref path, out ReadOnlySpan<byte> name, out bool mustBeDirectory))
        {
            ErrorNumber error = Step(node, name, out Node? next);
            if (error != ErrorNumber.None)
            {
                node = null;
                return error;
            }

            if (mustBeDirectory && !next!.IsDirectory)
            {
                node = null;
                return ErrorNumber.ENOTDIR;
            }

            node = next!;
        }

        return ErrorNumber.None;
    }

    /// <summary>
    /// Finds the directory that the path's last component is or would be in, and that component. EINVAL if there is none.
    /// </summary>
    public ErrorNumber WalkToParent(
        Node directory, ReadOnlySpan<byte> path, out Node? parent, out ReadOnlySpan<byte> name, out bool mustBeDirectory)
    {
        parent = directory;
        mustBeDirectory = false;
        if (!PathComponents.TryTake(ref path, out name, out mustBeDirectory))
        {
            parent = null;
            return ErrorNumber.EINVAL;
        }

        while (true)
        {
            if (!PathComponents.TryTake(ref path, out ReadOnlySpan<byte> next, out bool nextMustBeDirectory))
            {
                return CheckNewName(parent, name);
            }

            ErrorNumber error = Step(parent, name, out Node? node);
            if (error != ErrorNumber.None)
            {
                parent = null;
                return error;
            }

            parent = node!;
            name = next;
            mustBeDirectory = nextMustBeDirectory;
        }
    }

    public Node? Find(Node directory, ReadOnlySpan<byte> name)
    {
        return _names.Find(directory, name);
    }

    /// <summary>
    /// Makes a node in a directory. EEXIST, ENOTDIR, ENAMETOOLONG, ENOENT for a directory that was removed, ENOSPC.
    /// </summary>
    public ErrorNumber Create(Node directory, ReadOnlySpan<byte> name, bool isDirectory, uint mode, long time, out Node? node)
    {
        node = null;
        ErrorNumber error = CheckNewName(directory, name);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (Find(directory, name) is not null)
        {
            return ErrorNumber.EEXIST;
        }

        if (isDirectory && directory.Depth >= MaximumDepth)
        {
            return ErrorNumber.ENAMETOOLONG;
        }

        node = TakeNode();
        if (node is null)
        {
            return ErrorNumber.ENOSPC;
        }

        node.IsDirectory = isDirectory;
        Prepare(node, mode, time);
        Link(directory, node, name);
        directory.ModifiedTime = time;
        return ErrorNumber.None;
    }

    /// <summary>Removes a name. The node stays while it has users; then <paramref name="released"/> is null.</summary>
    public ErrorNumber Remove(Node directory, ReadOnlySpan<byte> path, bool isDirectory, long time, out Node? released)
    {
        released = null;
        ErrorNumber error = WalkToParent(directory, path, out Node? parent, out ReadOnlySpan<byte> name,
            out bool mustBeDirectory);
        if (error != ErrorNumber.None)
        {
            // A path without components names the directory itself.
            return error == ErrorNumber.EINVAL ? ErrorNumber.EBUSY : error;
        }

        Node? node = Find(parent!, name);
        if (node is null)
        {
            return ErrorNumber.ENOENT;
        }

        error = CheckRemoval(node, isDirectory, mustBeDirectory);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        parent!.ModifiedTime = time;
        Unlink(node);
        released = ReleaseIfUnused(node);
        return ErrorNumber.None;
    }

    /// <summary>
    /// Moves a node to another name, where a file may take a file's place and a directory an empty directory's.
    /// </summary>
    public ErrorNumber Rename(
        Node directory, ReadOnlySpan<byte> oldPath, ReadOnlySpan<byte> newPath, bool mayReplace, long time, out Node? released)
    {
        released = null;
        ErrorNumber error = WalkToParent(directory, oldPath, out Node? oldParent, out ReadOnlySpan<byte> oldName,
            out bool oldIsDirectory);
        if (error != ErrorNumber.None)
        {
            return error == ErrorNumber.EINVAL ? ErrorNumber.EBUSY : error;
        }

        error = WalkToParent(directory, newPath, out Node? newParent, out ReadOnlySpan<byte> newName, out bool newIsDirectory);
        if (error != ErrorNumber.None)
        {
            return error == ErrorNumber.EINVAL ? ErrorNumber.EBUSY : error;
        }

        Node? node = Find(oldParent!, oldName);
        if (node is null)
        {
            return ErrorNumber.ENOENT;
        }

        if ((oldIsDirectory || newIsDirectory) && !node.IsDirectory)
        {
            return ErrorNumber.ENOTDIR;
        }

        Node? target = Find(newParent!, newName);
        if (target == node)
        {
            return mayReplace ? ErrorNumber.None : ErrorNumber.EEXIST;
        }

        for (Node? above = newParent; above is not null; above = above.Parent)
        {
            if (above == node)
            {
                return ErrorNumber.EINVAL;
            }
        }

        if (node.IsDirectory && newParent!.Depth + node.GetHeight() >= MaximumDepth)
        {
            return ErrorNumber.ENAMETOOLONG;
        }

        if (target is not null)
        {
            error = mayReplace ? CheckRemoval(target, node.IsDirectory, false) : ErrorNumber.EEXIST;
            if (error != ErrorNumber.None)
            {
                return error;
            }

            Unlink(target);
            released = ReleaseIfUnused(target);
        }

        Unlink(node);
        Link(newParent!, node, newName);
        oldParent!.ModifiedTime = time;
        newParent!.ModifiedTime = time;
        return ErrorNumber.None;
    }

    /// <summary>
    /// The first entry of a directory behind the cookie, which is the <see cref="Node.Order"/> of the one before, or 0.
    /// </summary>
    public static Node? NextChild(Node directory, ulong cookie)
    {
        Node? child = directory.FirstChild;
        while (child is not null && child.Order <= cookie)
        {
            child = child.NextSibling;
        }

        return child;
    }

    public static Node? NextSibling(Node node)
    {
        return node.NextSibling;
    }

    public static void AddUser(Node node)
    {
        node.Users++;
    }

    /// <summary>
    /// Gives the node back if it was unlinked and this was the last user: its memory object must then be closed.
    /// </summary>
    public Node? RemoveUser(Node node)
    {
        if (node.Users != 0)
        {
            node.Users--;
        }

        return ReleaseIfUnused(node);
    }

    /// <summary>To be called with each released node once its memory object is closed.</summary>
    public void Recycle(Node node)
    {
        node.Id = 0;
        node.Memory = Node.NoMemory;
        node.NextSibling = _free;
        _free = node;
        Count--;
    }

    private static ErrorNumber CheckRemoval(Node node, bool isDirectory, bool mustBeDirectory)
    {
        if (node.IsDirectory)
        {
            return !isDirectory ? ErrorNumber.EISDIR : node.ChildCount != 0 ? ErrorNumber.ENOTEMPTY : ErrorNumber.None;
        }

        return isDirectory || mustBeDirectory ? ErrorNumber.ENOTDIR : ErrorNumber.None;
    }

    private static ErrorNumber CheckNewName(Node directory, ReadOnlySpan<byte> name)
    {
        if (!directory.IsDirectory)
        {
            return ErrorNumber.ENOTDIR;
        }

        if (!directory.IsLinked)
        {
            return ErrorNumber.ENOENT;
        }

        return PathComponents.CheckName(name);
    }

    private ErrorNumber Step(Node node, ReadOnlySpan<byte> name, out Node? next)
    {
        next = null;
        if (!node.IsDirectory)
        {
            return ErrorNumber.ENOTDIR;
        }

        ErrorNumber error = PathComponents.CheckName(name);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        next = Find(node, name);
        return next is null ? ErrorNumber.ENOENT : ErrorNumber.None;
    }

    private Node? TakeNode()
    {
        Node? node = _free;
        if (node is not null)
        {
            _free = node.NextSibling;
        }
        else
        {
            if (_slotCount == MaximumNodes)
            {
                return null;
            }

            if (_slotCount == _nodes.Length)
            {
                Node?[] larger = new Node?[_nodes.Length * 2];
                _nodes.AsSpan().CopyTo(larger);
                _nodes = larger;
            }

            node = new Node(_slotCount);
            _nodes[_slotCount] = node;
            _slotCount++;
        }

        Count++;
        return node;
    }

    private void Prepare(Node node, uint mode, long time)
    {
        node.Id = _nextId++;
        node.Mode = mode & 0x1FF;
        node.CreatedTime = time;
        node.ModifiedTime = time;
        node.Users = 0;
        node.Memory = Node.NoMemory;
        node.IsGrowable = false;
        node.ArchiveOffset = 0;
        node.ArchiveSize = 0;
        node.Parent = null;
        node.FirstChild = null;
        node.LastChild = null;
        node.NextSibling = null;
        node.PreviousSibling = null;
        node.ChildCount = 0;
    }

    private void Link(Node directory, Node node, ReadOnlySpan<byte> name)
    {
        if (node.NameBytes.Length < name.Length)
        {
            node.NameBytes = new byte[(name.Length + 15) & ~15];
        }

        name.CopyTo(node.NameBytes);
        node.NameLength = name.Length;
        node.Parent = directory;
        node.Order = _nextOrder++;
        _names.Add(node);
        directory.AddChild(node);
    }

    private void Unlink(Node node)
    {
        _names.Remove(node);
        node.Parent!.RemoveChild(node);
        node.Parent = null;
    }

    private Node? ReleaseIfUnused(Node node)
    {
        return node.IsLinked || node.Users != 0 ? null : node;
    }
}
