using ViperOS.Contracts;

namespace ViperOS.RamFileSystem;

/// <summary>
/// A tree of files and directories, with one or more roots, in memory. Knows names and who may do what, not bytes: a file's bytes belong to
/// whoever set <see cref="Node.Memory"/>. Looking up allocates nothing, and what was removed is used again. Used by one thread; trusts no
/// path. FileTree.Changes.cs has what changes it.
/// </summary>
public sealed partial class FileTree
{
    public const int MaximumName = 255;
    public const int MaximumDepth = 128;
    public const int MaximumNodes = 1 << 20;

    private readonly NameIndex _names = new();
    private Node?[] _nodes = new Node?[64];
    private int _slotCount;
    private Node? _freeNode;
    private Entry? _freeEntry;
    private ulong _nextId = 1;
    private ulong _nextOrder = 1;

    public int Count { get; private set; }

    /// <summary>Moved on with each change of what <see cref="Find"/> or a node's properties say, whoever makes it.</summary>
    public ChangeCounters Changes { get; set; }

    /// <summary>Slots that were ever used: all nodes lie below.</summary>
    public int SlotCount => _slotCount;

    public Node AddRoot(uint mode, long time)
    {
        Node root = TakeNode()!;
        root.IsRoot = true;
        Prepare(root, FileKind.Directory, mode, time);
        return root;
    }

    public Node? FromSlot(int slot)
    {
        return slot >= 0 && slot < _slotCount && _nodes[slot] is { Id: not 0 } node ? node : null;
    }

    /// <summary>
    /// Finds what the path names, from the start down. That nothing has the last name is no error here: then the node is null. ENOENT,
    /// ENOTDIR, ENAMETOOLONG, EINVAL, EACCES; ELOOP with a link set if one is to be followed on the way, or at its end if that is wanted.
    /// </summary>
    public ErrorNumber Walk(Node start, ReadOnlySpan<byte> path, in FileCaller caller, bool follows, out PathWalk walk)
    {
        walk = default;
        walk.Directory = start;
        walk.Node = start;
        ReadOnlySpan<byte> rest = path;
        while (PathComponents.TryTake(ref rest, out ReadOnlySpan<byte> name, out bool mustBeDirectory))
        {
            if (walk.Node is not { } directory)
            {
                return ErrorNumber.ENOENT;
            }

            ErrorNumber error = Step(directory, name, caller);
            if (error != ErrorNumber.None)
            {
                return error;
            }

            walk.Directory = directory;
            walk.Name = name;
            walk.MustBeDirectory = mustBeDirectory;
            walk.Entry = _names.Find(directory, name);
            Node? node = walk.Entry?.Node;
            walk.Node = node;
            if (node is null || node.IsDirectory)
            {
                continue;
            }

            if (node.Kind == FileKind.SymbolicLink && (follows || mustBeDirectory))
            {
                walk.Link = node;
                walk.LinkEnd = path.Length - rest.Length;
                walk.LinkStart = walk.LinkEnd - name.Length;
                return ErrorNumber.ELOOP;
            }

            if (mustBeDirectory)
            {
                return ErrorNumber.ENOTDIR;
            }
        }

        return ErrorNumber.None;
    }

    /// <summary>
    /// Takes the next name off a path whose walk has come to the directory: what has it, or null. False at the end of the path, and where no name
    /// can be looked up. Asks for no permissions.
    /// </summary>
    public bool TryStep(Node directory, scoped ref ReadOnlySpan<byte> path, out ReadOnlySpan<byte> name, out Node? node)
    {
        node = null;
        if (!PathComponents.TryTake(ref path, out name, out _) || !directory.IsDirectory || PathComponents.CheckName(name) != ErrorNumber.None)
        {
            return false;
        }

        node = Find(directory, name);
        return true;
    }

    /// <summary>Null if nothing has the name.</summary>
    public Node? Find(Node directory, ReadOnlySpan<byte> name) => _names.Find(directory, name)?.Node;

    /// <summary>
    /// The first entry of a directory behind the cookie, which is the <see cref="Entry.Order"/> of the one before, or 0.
    /// </summary>
    public static Entry? NextChild(Node directory, ulong cookie)
    {
        Entry? child = directory.FirstChild;
        while (child is not null && child.Order <= cookie)
        {
            child = child.Next;
        }

        return child;
    }

    public static Entry? NextSibling(Entry entry) => entry.Next;

    public static void AddUser(Node node)
    {
        node.Users++;
    }

    /// <summary>
    /// Gives the node back if it was unlinked and this was the last user: its memory object must then be closed.
    /// </summary>
    public static Node? RemoveUser(Node node)
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
        node.Target = [];
        node.ExtendedAttributes = null;
        node.NextFree = _freeNode;
        _freeNode = node;
        Count--;
    }

    private static Node? ReleaseIfUnused(Node node) => node.IsLinked || node.Users != 0 ? null : node;

    private static ErrorNumber Step(Node directory, ReadOnlySpan<byte> name, in FileCaller caller)
    {
        if (!directory.IsDirectory)
        {
            return ErrorNumber.ENOTDIR;
        }

        return !Allows(caller, directory, FileCaller.Execute) ? ErrorNumber.EACCES : PathComponents.CheckName(name);
    }

    /// <summary>Whether the node's permissions give the caller all of the access (4 read, 2 write, 1 execute or search).</summary>
    public static bool Allows(in FileCaller caller, Node node, uint access) =>
        caller.Allows(node.Mode, node.UserId, node.GroupId, node.IsDirectory, access);

    private Node? TakeNode()
    {
        Node? node = _freeNode;
        if (node is not null)
        {
            _freeNode = node.NextFree;
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

    private void Prepare(Node node, FileKind kind, uint mode, long time)
    {
        node.Id = _nextId++;
        node.Kind = kind;
        node.Mode = mode & 0xFFF;
        node.UserId = 0;
        node.GroupId = 0;
        node.Device = 0;
        node.LinkedHandle = -1;
        node.CreatedTime = time;
        node.ModifiedTime = time;
        node.ChangeTime = time;
        node.AccessTime = time;
        node.Users = 0;
        node.NameCount = 0;
        node.Memory = Node.NoMemory;
        node.IsGrowable = false;
        node.ArchiveOffset = 0;
        node.ArchiveSize = 0;
        node.Parent = null;
        node.FirstChild = null;
        node.LastChild = null;
        node.NextFree = null;
        node.ChildCount = 0;
        node.SubdirectoryCount = 0;
    }

    private void AddName(Node directory, ReadOnlySpan<byte> name, Node node)
    {
        Entry? entry = _freeEntry;
        if (entry is not null)
        {
            _freeEntry = entry.Next;
        }
        else
        {
            entry = new Entry();
        }

        entry.SetName(name);
        Changes.ChangeName(directory.Id, entry.NameHash);
        Changes.ChangeNode(node.Id);
        entry.Directory = directory;
        entry.Node = node;
        entry.Order = _nextOrder++;
        _names.Add(entry);
        directory.AddChild(entry);
        node.NameCount++;
        if (node.IsDirectory)
        {
            node.Parent = directory;
            directory.SubdirectoryCount++;
        }
    }

    private void RemoveName(Entry entry)
    {
        Node node = entry.Node;
        Changes.ChangeName(entry.Directory.Id, entry.NameHash);
        Changes.ChangeNode(node.Id);
        _names.Remove(entry);
        entry.Directory.RemoveChild(entry);
        node.NameCount--;
        if (node.IsDirectory)
        {
            node.Parent = null;
            entry.Directory.SubdirectoryCount--;
        }

        entry.Node = null!;
        entry.Directory = null!;
        entry.Next = _freeEntry;
        _freeEntry = entry;
    }
}
