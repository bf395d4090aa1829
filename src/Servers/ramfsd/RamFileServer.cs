using ViperOS.Contracts;
using ViperOS.Contracts.Services;
using ViperOS.RamFileSystem;
using ViperOS.Services;

namespace ViperOS.Servers.RamFs;

/// <summary>
/// Serves the tree of names; <see cref="FileContents"/> has the bytes. Node numbers up to <see cref="RootCount"/> stand for the
/// fixed directories that the supervisor connects to, others for slots of the tree. Used by one thread. This file has what opens and tells,
/// RamFileServer.Changes.cs what changes.
/// </summary>
internal sealed partial class RamFileServer : FileServer
{
    /// <summary>SYS:, RAM:, C:, S: and /dev, in this order, counted from 1: the tokens of connections that vinit makes.</summary>
    public const int RootCount = 5;

    public const ulong RamRoot = 2;

    private const ulong FirstSlot = 16;
    private const uint ModeMask = 0xFFF;
    private const uint TemporaryMode = 0x3FF;
    private const uint BlockSize = 4096;

    private readonly FileTree _tree = new();
    private readonly Node?[] _roots = new Node?[RootCount];
    private readonly FileContents _contents;
    private int _openNodes;

    public RamFileServer(ServiceLoop loop, ArchiveStore?[] archives, Log log)
        : base(loop)
    {
        if (PublishChanges() != ErrorNumber.None)
        {
            log.Warning("ramfsd: the kernel remembers nothing of what is told"u8);
        }

        _tree.Changes = Changes;
        _contents = new FileContents(archives, Changes, log);
        long now = Clock.RealTime;
        Node system = _tree.AddRoot(ArchiveLoader.DirectoryMode, now);
        _roots[0] = system;
        _roots[1] = _tree.AddRoot(TemporaryMode, now);
        _roots[4] = _tree.AddRoot(ArchiveLoader.DirectoryMode, now);
        DeviceDirectory.Fill(_tree, _roots[4]!, now, log);
        for (int i = 0; i < archives.Length; i++)
        {
            if (archives[i] is { } archive)
            {
                ArchiveLoader.Load(_tree, system, archive.Archive, i, now, log);
            }
        }

        _roots[2] = ArchiveLoader.FindOrMakeDirectory(_tree, system, "C"u8, ArchiveLoader.DirectoryMode, now, log);
        _roots[3] = ArchiveLoader.FindOrMakeDirectory(_tree, system, "S"u8, ArchiveLoader.DirectoryMode, now, log);

        // What other directories of the namespace are shown over, and what Linux programs expect.
        ArchiveLoader.FindOrMakeDirectory(_tree, system, "dev"u8, ArchiveLoader.DirectoryMode, now, log);
        ArchiveLoader.FindOrMakeDirectory(_tree, system, "proc"u8, ArchiveLoader.DirectoryMode, now, log);
        ArchiveLoader.FindOrMakeDirectory(_tree, system, "tmp"u8, TemporaryMode, now, log);
    }

    public void Describe(out FileSystemStatistics statistics)
    {
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

    protected override ErrorNumber Open(
        ulong number, ReadOnlySpan<byte> path, OpenFlags flags, uint mode, in FileCaller caller, ref OpenedNode result)
    {
        if (Find(number) is not { } start)
        {
            return ErrorNumber.ENXIO;
        }

        bool creates = (flags & OpenFlags.Create) != 0;
        bool isExclusive = creates && (flags & OpenFlags.Exclusive) != 0;
        bool follows = (flags & OpenFlags.NoFollow) == 0 && !isExclusive;
        ErrorNumber error = Walk(start, path, caller, follows, out PathWalk walk);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if ((flags & OpenFlags.Temporary) != 0)
        {
            return OpenTemporary(walk, flags, mode, caller, ref result);
        }

        Node? node = walk.Node;
        if (node is not null)
        {
            return isExclusive ? ErrorNumber.EEXIST : OpenNode(node, flags, caller, ref result);
        }

        if (!creates || (flags & OpenFlags.Directory) != 0)
        {
            return ErrorNumber.ENOENT;
        }

        error = walk.MustBeDirectory
            ? ErrorNumber.EISDIR
            : _tree.Create(walk, FileKind.Regular, mode & ModeMask, caller, Clock.RealTime, out node);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        // Whoever makes a file may use it as he says, whatever its permissions will be.
        error = OpenFile(node!, flags, ref result);
        result.Describe(node!.Id, OpenReply.Created);
        return error;
    }

    protected override ErrorNumber GetStatus(
        ulong number, ReadOnlySpan<byte> path, LookupFlags flags, uint access, in FileCaller caller, out FileStatus status)
    {
        status = default;
        if (Find(number) is not { } start)
        {
            return ErrorNumber.ENXIO;
        }

        ErrorNumber error = Walk(start, path, caller, (flags & LookupFlags.NoFollow) == 0, out PathWalk walk);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (walk.Node is not { } node)
        {
            return ErrorNumber.ENOENT;
        }

        if (access != 0 && !FileTree.Allows(caller, node, access))
        {
            return ErrorNumber.EACCES;
        }

        Describe(node, out status);
        return ErrorNumber.None;
    }

    protected override ErrorNumber ReadDirectory(ulong number, ulong cookie, in FileCaller caller, ref DirectoryRecordWriter writer)
    {
        if (Find(number) is not { } directory)
        {
            return ErrorNumber.ENXIO;
        }

        if (!directory.IsDirectory)
        {
            return ErrorNumber.ENOTDIR;
        }

        for (Entry? child = FileTree.NextChild(directory, cookie); child is not null; child = FileTree.NextSibling(child))
        {
            if (!writer.TryAdd(child.Name, child.Node.Id, child.Node.Kind, child.Order))
            {
                break;
            }
        }

        return ErrorNumber.None;
    }

    protected override ErrorNumber ReadSymbolicLink(
        ulong number, ReadOnlySpan<byte> path, in FileCaller caller, Span<byte> target, out int length)
    {
        length = 0;
        if (Find(number) is not { } start)
        {
            return ErrorNumber.ENXIO;
        }

        ErrorNumber error = Walk(start, path, caller, false, out PathWalk walk);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (walk.Node is not { Kind: FileKind.SymbolicLink } link)
        {
            return walk.Node is null ? ErrorNumber.ENOENT : ErrorNumber.EINVAL;
        }

        link.Target.CopyTo(target);
        length = link.Target.Length;
        return ErrorNumber.None;
    }

    protected override ErrorNumber GetFileSystem(ulong number, out FileSystemStatus status) => GetStatus(out status);

    /// <summary>What statfs(2) tells.</summary>
    public ErrorNumber GetStatus(out FileSystemStatus status)
    {
        const ulong TemporaryFileSystem = 0x0102_1994;
        Describe(out FileSystemStatistics statistics);
        SystemInformation.GetMemory(out MemorySummary memory);
        status = new FileSystemStatus
        {
            Type = TemporaryFileSystem,
            BlockSize = BlockSize,
            Blocks = (statistics.Used + memory.Free) / BlockSize,
            FreeBlocks = memory.Free / BlockSize,
            AvailableBlocks = memory.Free / BlockSize,
            Nodes = FileTree.MaximumNodes,
            FreeNodes = (ulong)(FileTree.MaximumNodes - _tree.Count),
            MaximumName = FileTree.MaximumName,
        };
        return ErrorNumber.None;
    }

    protected override void ReportWay(ulong number, ReadOnlySpan<byte> path, ref WayReport report)
    {
        Node? node = Find(number);
        ulong nameState = ChangeCounters.Unknown;
        while (node is not null)
        {
            Describe(node, out FileStatus status);
            if (!report.TryAdd(nameState, Changes.OfNode(node.Id), Changes.OfAccess(node.Id), status)
                || !_tree.TryStep(node, ref path, out ReadOnlySpan<byte> name, out Node? next))
            {
                return;
            }

            nameState = Changes.OfName(node.Id, ChangeCounters.HashName(name));
            node = next;
        }

        report.TryAddAbsent(nameState);
    }

    protected override void OnNodeClosed(ulong number)
    {
        if (number >= FirstSlot && Find(number) is { } node)
        {
            _openNodes--;
            Release(FileTree.RemoveUser(node));
        }
    }

    private ErrorNumber OpenTemporary(in PathWalk walk, OpenFlags flags, uint mode, in FileCaller caller, ref OpenedNode result)
    {
        if (walk.Node is not { } directory)
        {
            return ErrorNumber.ENOENT;
        }

        ErrorNumber error = _tree.CreateUnnamed(directory, mode & ModeMask, caller, Clock.RealTime, out Node? node);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = OpenFile(node!, flags, ref result);
        result.Describe(node!.Id, OpenReply.Created);
        if (error != ErrorNumber.None)
        {
            Release(node);
        }

        return error;
    }

    private ErrorNumber OpenNode(Node node, OpenFlags flags, in FileCaller caller, ref OpenedNode result)
    {
        bool isPlace = (flags & OpenFlags.PathOnly) != 0;
        if ((flags & OpenFlags.Directory) != 0 && !node.IsDirectory)
        {
            return ErrorNumber.ENOTDIR;
        }

        if (node.Kind == FileKind.SymbolicLink && !isPlace)
        {
            return ErrorNumber.ELOOP;
        }

        uint access = AccessOf(flags);
        if (node.IsDirectory && (access != FileCaller.Read || (flags & OpenFlags.Create) != 0) && !isPlace)
        {
            return ErrorNumber.EISDIR;
        }

        if (!isPlace && !FileTree.Allows(caller, node, access))
        {
            return ErrorNumber.EACCES;
        }

        if (!isPlace && (flags & OpenFlags.NoAccessTime) != 0 && !caller.IsPrivileged && caller.User != node.UserId)
        {
            return ErrorNumber.EPERM;
        }

        if (node.Kind == FileKind.Regular && !isPlace)
        {
            if ((access & FileCaller.Write) != 0 && !caller.IsPrivileged)
            {
                DropGrantingBits(node);
            }

            return OpenFile(node, flags, ref result);
        }

        Use(node);
        if (node.IsDirectory)
        {
            result.SetDirectory(NumberOf(node));
        }
        else
        {
            result.SetSpecial(NumberOf(node), node.Kind, node.Device);
        }

        result.Describe(node.Id);
        return ErrorNumber.None;
    }

    private ErrorNumber OpenFile(Node node, OpenFlags flags, ref OpenedNode result)
    {
        bool writes = (flags & OpenFlags.AccessMask) != OpenFlags.ReadOnly;
        bool truncates = writes && (flags & OpenFlags.Truncate) != 0;
        ErrorNumber error = _contents.Ensure(node, writes, truncates);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (truncates)
        {
            NoteModified(node);
        }

        Rights rights = Rights.Read | Rights.Map | Rights.Execute | Rights.Inspect | Rights.Duplicate | Rights.Transfer | Rights.Wait;
        Use(node);
        result.SetRegular(NumberOf(node), FileContents.MemoryOf(node), writes ? rights | Rights.Write | Rights.Manage : rights);
        result.Describe(node.Id);
        result.AllowReopening(Changes.OfNode(node.Id));
        return ErrorNumber.None;
    }

    private static uint AccessOf(OpenFlags flags)
    {
        uint access = (flags & OpenFlags.AccessMask) switch
        {
            OpenFlags.ReadOnly => FileCaller.Read,
            OpenFlags.WriteOnly => FileCaller.Write,
            _ => FileCaller.Read | FileCaller.Write,
        };
        return (flags & OpenFlags.Truncate) != 0 ? access | FileCaller.Write : access;
    }

    private static void Describe(Node node, out FileStatus status)
    {
        status = default;
        status.Kind = node.Kind;
        status.Mode = node.Mode;
        status.LinkCount = node.LinkCount;
        status.Node = node.Id;
        status.UserId = node.UserId;
        status.GroupId = node.GroupId;
        status.SpecialDevice = node.Device;
        status.AccessTime = node.AccessTime;
        status.ModifiedTime = node.ModifiedTime;
        status.ChangeTime = node.ChangeTime;
        status.CreatedTime = node.CreatedTime;
        status.Size = node.Kind == FileKind.SymbolicLink ? (ulong)node.Target.Length : node.ArchiveSize;
        status.Allocated = (node.ArchiveSize + BlockSize - 1) & ~(ulong)(BlockSize - 1);

        // The kernel knows when somebody last read and wrote.
        status.HasMemory = node.Memory != Node.NoMemory ? 1u : 0;
    }

    /// <summary>Walks, and has the kernel go on where a link is in the way.</summary>
    private ErrorNumber Walk(
        Node start, ReadOnlySpan<byte> path, in FileCaller caller, bool follows, out PathWalk walk, bool isSecondPath = false)
    {
        ErrorNumber error = _tree.Walk(start, path, caller, follows, out walk);
        if (walk.Link is not { } link)
        {
            return error;
        }

        return link.LinkedHandle < 0
            ? FollowLink(link.Target, walk.LinkStart, walk.LinkEnd, isSecondPath)
            : FollowLink(link.Target, walk.LinkStart, walk.LinkEnd, isSecondPath, LinkKind.Handle, (ulong)link.LinkedHandle);
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
}
