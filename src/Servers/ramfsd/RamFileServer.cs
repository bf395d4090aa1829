using ViperOS.Contracts;
using ViperOS.Contracts.Services;
using ViperOS.RamFileSystem;
using ViperOS.Services;

namespace ViperOS.Servers.RamFs;

/// <summary>
/// Serves the tree of names. A file's bytes are a memory object that the kernel reads and writes by itself: those of the boot archive are
/// copy-on-write clones of its pages, made when first opened, and become growing objects when opened for writing. Node numbers up to
/// <see cref="RootCount"/> stand for the fixed directories that the supervisor connects to; others for slots of the tree. Used by one thread.
/// </summary>
internal sealed class RamFileServer : FileServer
{
    /// <summary>SYS:, RAM:, C: and S:, in this order, counted from 1: the tokens of connections that vinit makes.</summary>
    public const int RootCount = 4;

    public const ulong RamRoot = 2;

    private const ulong FirstSlot = 16;
    private const uint DefaultDirectoryMode = 0x1ED;
    private const uint FileModeMask = 0x1FF;
    private const int CopyChunk = 64 * 1024;

    private readonly FileTree _tree = new();
    private readonly Node?[] _roots = new Node?[RootCount];
    private readonly ArchiveStore?[] _archives;
    private readonly Log _log;
    private int _openNodes;

    public RamFileServer(ServiceLoop loop, ArchiveStore?[] archives, Log log)
        : base(loop)
    {
        _archives = archives;
        _log = log;
        long now = Clock.RealTime;
        Node system = _tree.AddRoot(DefaultDirectoryMode, now);
        _roots[0] = system;
        _roots[1] = _tree.AddRoot(DefaultDirectoryMode, now);
        for (int i = 0; i < archives.Length; i++)
        {
            if (archives[i] is { } archive)
            {
                Load(system, archive.Archive, i, now);
            }
        }

        _roots[2] = FindOrMakeDirectory(system, "C"u8, now);
        _roots[3] = FindOrMakeDirectory(system, "S"u8, now);
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
            if (node.Memory != Node.NoMemory && MemoryOf(node).GetInformation(out MemoryInformation information) == ErrorNumber.None)
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

        ErrorNumber error = EnsureMemory(node, true, false);
        error = error == ErrorNumber.None ? MemoryOf(node).Resize(size) : error;
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
        ErrorNumber error = _tree.WalkToParent(directory, path, out Node? parent, out ReadOnlySpan<byte> name, out bool mustBeDirectory);
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
        ErrorNumber error = EnsureMemory(node, writes, truncates);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        MemoryObject memory = MemoryOf(node);
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

    /// <summary>Sees to it that a file has a memory object, and one that grows if it is to be written.</summary>
    private ErrorNumber EnsureMemory(Node node, bool writes, bool truncates)
    {
        ErrorNumber error = ErrorNumber.None;
        if (node.Memory != Node.NoMemory && (node.IsGrowable || !writes))
        {
            return truncates ? MemoryOf(node).Resize(0) : ErrorNumber.None;
        }

        MemoryObject memory;
        if (!writes && node.ArchiveSize != 0)
        {
            error = _archives[node.Archive]!.Clone(node.ArchiveOffset, node.ArchiveSize, out memory);
        }
        else
        {
            ulong size = truncates ? 0 : node.ArchiveSize;
            error = MemoryObject.Create(size, MemoryFlags.Growable, out memory);
            if (error == ErrorNumber.None && size != 0)
            {
                error = CopyFromArchive(node, memory, size);
            }
        }

        if (error != ErrorNumber.None)
        {
            return error;
        }

        // Whoever has the file open for reading keeps the bytes as they were.
        CloseMemory(node);
        node.Memory = memory.Handle.Value;
        node.IsGrowable = writes || node.ArchiveSize == 0;
        return ErrorNumber.None;
    }

    private ErrorNumber CopyFromArchive(Node node, MemoryObject target, ulong size)
    {
        ErrorNumber error = _archives[node.Archive]!.Clone(node.ArchiveOffset, node.ArchiveSize, out MemoryObject source);
        for (ulong offset = 0; error == ErrorNumber.None && offset < size; offset += CopyChunk)
        {
            ulong length = size - offset < CopyChunk ? size - offset : CopyChunk;
            error = source.Map(offset, length, Protection.Read, out MappedMemory from);
            if (error == ErrorNumber.None)
            {
                error = target.Write(offset, from.Span, out int written);
                error = error == ErrorNumber.None && (ulong)written != length ? ErrorNumber.ENOSPC : error;
                from.Unmap();
            }
        }

        source.Close();
        if (error != ErrorNumber.None)
        {
            target.Close();
        }

        return error;
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
        if (node.Memory != Node.NoMemory && MemoryOf(node).GetInformation(out MemoryInformation information) == ErrorNumber.None)
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

    private static MemoryObject MemoryOf(Node node)
    {
        return new MemoryObject(new Handle(node.Memory));
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
            CloseMemory(node);
            _tree.Recycle(node);
        }
    }

    private void CloseMemory(Node node)
    {
        if (node.Memory == Node.NoMemory)
        {
            return;
        }

        if (MemoryOf(node).Close() != ErrorNumber.None)
        {
            _log.Error("ramfsd: a memory object was not there"u8);
        }

        node.Memory = Node.NoMemory;
    }

    /// <summary>The directories behind C: and S: stay where they are.</summary>
    private bool IsFixed(Node directory, ReadOnlySpan<byte> path)
    {
        return _tree.Walk(directory, path, out Node? node) == ErrorNumber.None && (node == _roots[2] || node == _roots[3] || node!.IsRoot);
    }

    private Node? FindOrMakeDirectory(Node parent, ReadOnlySpan<byte> name, long now)
    {
        Node? node = _tree.Find(parent, name);
        if (node is null && _tree.Create(parent, name, true, DefaultDirectoryMode, now, out node) != ErrorNumber.None)
        {
            _log.Error("ramfsd: no room for the system's directories"u8);
        }

        return node;
    }

    /// <summary>Puts an archive's entries into the tree. A directory stands before what is in it; a later archive's files replace.</summary>
    private void Load(Node system, BootArchive archive, int index, long now)
    {
        for (int i = 0; i < archive.EntryCount; i++)
        {
            BootArchiveEntry entry = archive[i];
            ErrorNumber error = _tree.WalkToParent(system, entry.Path, out Node? parent, out ReadOnlySpan<byte> name, out _);
            if (error == ErrorNumber.None)
            {
                error = _tree.Create(parent!, name, entry.IsDirectory, entry.Mode, now, out Node? node);
                node = error == ErrorNumber.EEXIST ? _tree.Find(parent!, name) : node;
                if (node is not null && !node.IsDirectory && !entry.IsDirectory)
                {
                    node.Archive = index;
                    node.ArchiveOffset = entry.DataOffset;
                    node.ArchiveSize = entry.DataLength;
                    error = ErrorNumber.None;
                }
                else if (node is not null && node.IsDirectory && entry.IsDirectory)
                {
                    error = ErrorNumber.None;
                }
            }

            if (error != ErrorNumber.None)
            {
                _log.Warning("ramfsd: an entry of the boot archive does not fit in"u8);
            }
        }
    }
}
