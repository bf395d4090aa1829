using ViperOS.Contracts;
using ViperOS.Contracts.Services;
using ViperOS.RamFileSystem;
using ViperOS.Services;

namespace ViperOS.Servers.RamFs;

/// <summary>
/// Serves the tree of names; <see cref="FileContents"/> has the bytes. Node numbers up to <see cref="RootCount"/> stand for the
/// fixed directories that the supervisor connects to, others for slots of the tree. Used by one thread.
/// </summary>
internal sealed class RamFileServer : FileServer
{
    /// <summary>SYS:, RAM:, C: and S:, in this order, counted from 1: the tokens of connections that vinit makes.</summary>
    public const int RootCount = 4;

    public const ulong RamRoot = 2;

    private const ulong FirstSlot = 16;
    private const uint FileModeMask = 0x1FF;

    private readonly FileTree _tree = new();
    private readonly Node?[] _roots = new Node?[RootCount];
    private readonly FileContents _contents;
    private int _openNodes;

    public RamFileServer(ServiceLoop loop, ArchiveStore?[] archives, Log log)
        : base(loop)
    {
        _contents = new FileContents(archives, log);
        long now = Clock.RealTime;
        Node system = _tree.AddRoot(ArchiveLoader.DirectoryMode, now);
        _roots[0] = system;
        _roots[1] = _tree.AddRoot(ArchiveLoader.DirectoryMode, now);
        for (int i = 0; i < archives.Length; i++)
        {
            if (archives[i] is { } archive)
            {
                ArchiveLoader.Load(_tree, system, archive.Archive, i, now, log);
            }
        }

        _roots[2] = ArchiveLoader.FindOrMakeDirectory(_tree, system, "C"u8, now, log);
        _roots[3] = ArchiveLoader.FindOrMakeDirectory(_tree, system, "S"u8, now, log);
    }

    public void Describe(out FileSystemStatistics statistics)
    {
        const uint BlockSize = 4096;
        statistics = new FileSystemStatistics
        {
            Capacity = ulong.MaxValue,
            OpenNodes = (ulong)_openNodes,
            MaximumName = FileTree.MaximumName,
            BlockSize = BlockSize,
        };
        for (int slot = 0; slot < _tree.SlotCount; slot++)
        {
            if (_tree.FromSlot(slot) is not { } node)
            {
                continue;
            }

            statistics.Directories += node.IsDirectory ? 1u : 0u;
            statistics.Files += node.IsDirectory ? 0u : 1u;
            if (FileContents.TryGetInformation(node, out MemoryInformation information))
            {
                statistics.Used += information.Committed;
            }
        }
    }

    protected override ErrorNumber Open(ulong number, ReadOnlySpan<byte> path, OpenFlags flags, uint mode, ref OpenedNode result)
    {
        Node? directory = Find(number);
        if (directory is null)
        {
            return ErrorNumber.ENXIO;
        }

        ErrorNumber error = _tree.Walk(directory, path, out Node? node);
        bool creates = (flags & OpenFlags.Create) != 0;
        if (error == ErrorNumber.ENOENT && creates)
        {
            error = CreateFile(directory, path, mode, out node);
        }
        else if (error == ErrorNumber.None && creates && (flags & OpenFlags.Exclusive) != 0)
        {
            error = ErrorNumber.EEXIST;
        }

        if (error != ErrorNumber.None)
        {
            return error;
        }

        bool writes = (flags & OpenFlags.AccessMask) != OpenFlags.ReadOnly;
        if (node!.IsDirectory)
        {
            if (writes || creates)
            {
                return ErrorNumber.EISDIR;
            }

            Use(node);
            result.SetDirectory(NumberOf(node));
            return ErrorNumber.None;
        }

        if ((flags & OpenFlags.Directory) != 0)
        {
            return ErrorNumber.ENOTDIR;
        }

        return OpenFile(node, flags, writes, ref result);
    }

    protected override ErrorNumber GetStatus(ulong number, ReadOnlySpan<byte> path, out FileStatus status)
    {
        status = default;
        Node? start = Find(number);
        if (start is null)
        {
            return ErrorNumber.ENXIO;
        }

        ErrorNumber error = _tree.Walk(start, path, out Node? node);
        if (error == ErrorNumber.None)
        {
            Describe(node!, out status);
        }

        return error;
    }

    protected override ErrorNumber ReadDirectory(ulong number, ulong cookie, ref DirectoryRecordWriter writer)
    {
        Node? directory = Find(number);
        if (directory is null)
        {
            return ErrorNumber.ENXIO;
        }

        if (!directory.IsDirectory)
        {
            return ErrorNumber.ENOTDIR;
        }

        for (Node? child = FileTree.NextChild(directory, cookie); child is not null; child = FileTree.NextSibling(child))
        {
            Describe(child, out FileStatus status);
            if (!writer.TryAdd(child.Name, status, child.Order))
            {
                break;
            }
        }

        return ErrorNumber.None;
    }

    protected override ErrorNumber MakeDirectory(ulong number, ReadOnlySpan<byte> path, uint mode)
    {
        Node? directory = Find(number);
        if (directory is null)
        {
            return ErrorNumber.ENXIO;
        }

        ErrorNumber error = _tree.WalkToParent(directory, path, out Node? parent, out ReadOnlySpan<byte> name, out _);
        if (error == ErrorNumber.None)
        {
            return _tree.Create(parent!, name, true, mode & FileModeMask, Clock.RealTime, out _);
        }

        // Without a component the path names a directory that exists.
        return error == ErrorNumber.EINVAL && path.IsEmpty ? ErrorNumber.EEXIST : error;
    }

    protected override ErrorNumber Unlink(ulong number, ReadOnlySpan<byte> path, bool isDirectory)
    {
        Node? directory = Find(number);
        if (directory is null)
        {
            return ErrorNumber.ENXIO;
        }

        if (IsFixed(directory, path))
        {
            return ErrorNumber.EBUSY;
        }

        ErrorNumber error = _tree.Remove(directory, path, isDirectory, Clock.RealTime, out Node? released);
        Release(released);
        return error;
    }

    protected override ErrorNumber Rename(ulong number, ReadOnlySpan<byte> from, ReadOnlySpan<byte> to, RenameFlags flags)
    {
        Node? directory = Find(number);
        if (directory is null)
        {
            return ErrorNumber.ENXIO;
        }

        if ((flags & RenameFlags.Exchange) != 0)
        {
            return ErrorNumber.EINVAL;
        }

        if (IsFixed(directory, from) || IsFixed(directory, to))
        {
            return ErrorNumber.EBUSY;
        }

        bool mayReplace = (flags & RenameFlags.NoReplace) == 0;
        ErrorNumber error = _tree.Rename(directory, from, to, mayReplace, Clock.RealTime, out Node? released);
        Release(released);
        return error;
    }

    protected override ErrorNumber Truncate(ulong number, ulong size)
    {
        Node? node = Find(number);
        if (node is null)
        {
            return ErrorNumber.ENXIO;
        }

        if (node.IsDirectory)
        {
            return ErrorNumber.EISDIR;
        }

        ErrorNumber error = _contents.Ensure(node, true, false);
        error = error == ErrorNumber.None ? FileContents.MemoryOf(node).Resize(size) : error;
        if (error == ErrorNumber.None)
        {
            node.ModifiedTime = Clock.RealTime;
        }

        return error;
    }

    protected override void OnNodeClosed(ulong number)
    {
        if (number >= FirstSlot && Find(number) is { } node)
        {
            _openNodes--;
            Release(_tree.RemoveUser(node));
        }
    }

    private ErrorNumber CreateFile(Node directory, ReadOnlySpan<byte> path, uint mode, out Node? node)
    {
        node = null;
        ErrorNumber error = _tree.WalkToParent(directory, path, out Node? parent, out ReadOnlySpan<byte> name,
            out bool mustBeDirectory);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        return mustBeDirectory
            ? ErrorNumber.EISDIR
            : _tree.Create(parent!, name, false, mode & FileModeMask, Clock.RealTime, out node);
    }

    private ErrorNumber OpenFile(Node node, OpenFlags flags, bool writes, ref OpenedNode result)
    {
        bool truncates = writes && (flags & OpenFlags.Truncate) != 0;
        ErrorNumber error = _contents.Ensure(node, writes, truncates);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        MemoryObject memory = FileContents.MemoryOf(node);
        error = memory.GetInformation(out MemoryInformation information);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (writes)
        {
            node.ModifiedTime = Clock.RealTime;
        }

        Rights rights = Rights.Read | Rights.Map | Rights.Execute | Rights.Inspect | Rights.Duplicate | Rights.Transfer | Rights.Wait;
        Use(node);
        result.SetRegular(NumberOf(node), memory, information.Size, writes ? rights | Rights.Write | Rights.Manage : rights);
        return ErrorNumber.None;
    }

    private void Describe(Node node, out FileStatus status)
    {
        status = default;
        status.Kind = node.Kind;
        status.Mode = node.Mode;
        status.LinkCount = node.IsLinked ? 1u : 0u;
        status.Node = node.Id;
        status.ModifiedTime = node.ModifiedTime;
        status.CreatedTime = node.CreatedTime;
        status.Size = node.ArchiveSize;
        if (FileContents.TryGetInformation(node, out MemoryInformation information))
        {
            status.Size = information.Size;
        }
    }

    private Node? Find(ulong number)
    {
        if (number is >= 1 and <= RootCount)
        {
            return _roots[(int)number - 1];
        }

        return number is >= FirstSlot and < FirstSlot + FileTree.MaximumNodes ? _tree.FromSlot((int)(number - FirstSlot)) : null;
    }

    private static ulong NumberOf(Node node)
    {
        return FirstSlot + (ulong)node.Slot;
    }

    private void Use(Node node)
    {
        FileTree.AddUser(node);
        _openNodes++;
    }

    private void Release(Node? node)
    {
        if (node is not null)
        {
            _contents.Close(node);
            _tree.Recycle(node);
        }
    }

    /// <summary>The directories behind C: and S: stay where they are.</summary>
    private bool IsFixed(Node directory, ReadOnlySpan<byte> path)
    {
        return _tree.Walk(directory, path, out Node? node) == ErrorNumber.None
            && (node == _roots[2] || node == _roots[3] || node!.IsRoot);
    }
}
