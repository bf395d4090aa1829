using System.Runtime.CompilerServices;
using ViperOS.Blocks;
using ViperOS.Contracts;
using ViperOS.Services;

namespace ViperOS.FileServing;

/// <summary>
/// Serves a <see cref="FileSystem"/>: paths, symbolic links on the way, permissions, what is open, and what the kernel remembers are here, once for all
/// file systems. The token of a connection is the number of its node (<see cref="FirstToken"/>), so that it means the same to the next run of the
/// server. Used by the loop's thread. This file has what opens and tells; FileSystemServer.Walk.cs the way along a path,
/// FileSystemServer.Changes.cs what changes names and attributes, FileSystemServer.Nodes.cs what becomes of nodes that nobody uses.
/// </summary>
public sealed partial class FileSystemServer : FileServer
{
    /// <summary>
    /// Tokens from here on are nodes: this and the node's number. This alone is the root directory, which who makes the channel can connect to
    /// before anybody serves it.
    /// </summary>
    public const ulong FirstToken = 1UL << 63;

    /// <summary>Added to <see cref="FirstToken"/> as often as the number of a place says (<see cref="FileSystem.FindPlace"/>).</summary>
    public const ulong NamedToken = 1UL << 48;

    private const int MaximumName = PathComponents.MaximumName;

    private readonly FileSystem _files;
    private readonly SavedServing? _saved;
    private readonly NodeTable _nodes;
    private readonly byte[] _name = new byte[MaximumName];
    private readonly byte[] _target = new byte[FileReply.MaximumTarget];

    /// <param name="pager">Where the pages of the files are.</param>
    /// <param name="device">An open queue of the device that the file system lies on; null if it is no <see cref="BlockFileSystem"/>.</param>
    /// <param name="maximumSectors">Of one request to the device.</param>
    /// <param name="saved">What is kept for the next run; null for nothing.</param>
    public FileSystemServer(
        ServiceLoop loop, FileSystem files, Pager pager, BlockClient? device, uint maximumSectors, SavedServing? saved, Log log)
        : this(loop, files, new NodeTable(), log)
    {
        _saved = saved;
        _contents = new FilePages(loop, pager, files, device, maximumSectors, _nodes, log) { OnUnused = ReleaseIfUnused };
    }

    /// <summary>For a file system in memory, which needs no pager.</summary>
    public FileSystemServer(ServiceLoop loop, MemoryFileSystem files, Log log)
        : this(loop, files, new NodeTable(), log)
    {
        _contents = new FileMemory(files);
    }

    private FileSystemServer(ServiceLoop loop, FileSystem files, NodeTable nodes, Log log)
        : base(loop)
    {
        _files = files;
        _nodes = nodes;
        _contents = null!;
        _log = log;
        if (!files.IsShared && PublishChanges() != ErrorNumber.None)
        {
            log.Warning("fsd: the kernel remembers nothing of what is told"u8);
        }
    }

    /// <summary>Connections to nodes that somebody holds: with any the file system is in use.</summary>
    public ulong OpenNodes => _nodes.Users;

    /// <summary>
    /// What the kernel keeps open for the next opener it closes: the server hears of it before any message that is sent after this.
    /// </summary>
    public void EndSharing()
    {
        if (!_files.IsShared)
        {
            PublishChanges();
        }
    }

    protected override ulong MakeToken(ulong node) => node;

    [SkipLocalsInit]
    protected override ErrorNumber Open(
        ulong token, ReadOnlySpan<byte> path, OpenFlags flags, uint mode, in FileCaller caller, ref OpenedNode result)
    {
        bool creates = (flags & OpenFlags.Create) != 0;
        bool isExclusive = creates && (flags & OpenFlags.Exclusive) != 0 && !IsRepeated;
        bool follows = (flags & OpenFlags.NoFollow) == 0 && !isExclusive;
        ErrorNumber error = Walk(token, path, caller, follows, out NodeWalk walk);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if ((flags & OpenFlags.Temporary) != 0)
        {
            return OpenTemporary(walk, flags, mode, caller, ref result);
        }

        if (walk.Node != 0)
        {
            return isExclusive ? ErrorNumber.EEXIST : OpenNode(walk, flags, caller, ref result);
        }

        if (!creates || (flags & OpenFlags.Directory) != 0)
        {
            return ErrorNumber.ENOENT;
        }

        if (walk.MustBeDirectory)
        {
            return ErrorNumber.EISDIR;
        }

        BeginCall();
        error = Create(walk, FileKind.Regular, mode, 0, caller, out ulong node);
        error = error == ErrorNumber.None ? _files.GetAttributes(node, out walk.Status) : error;
        if (error != ErrorNumber.None)
        {
            return error;
        }

        // Whoever makes a file may use it as he says, whatever its permissions will be. It is empty as it is.
        error = OpenFile(node, walk.Status, flags & ~OpenFlags.Truncate, ref result);
        result.Describe(node, OpenReply.Created);
        return error;
    }

    [SkipLocalsInit]
    protected override ErrorNumber GetStatus(
        ulong token, ReadOnlySpan<byte> path, LookupFlags flags, uint access, in FileCaller caller, out FileStatus status)
    {
        status = default;
        ErrorNumber error = Walk(token, path, caller, (flags & LookupFlags.NoFollow) == 0, out NodeWalk walk);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (walk.Node == 0)
        {
            return ErrorNumber.ENOENT;
        }

        status = walk.Status;
        _contents.Complete(ref status);
        return access == 0 || Permissions.Allow(caller, status, access) ? ErrorNumber.None : ErrorNumber.EACCES;
    }

    protected override ErrorNumber ReadDirectory(ulong token, ulong cookie, in FileCaller caller, ref DirectoryRecordWriter writer)
    {
        ulong directory = NumberOf(token);
        ErrorNumber error;
        while ((error = _files.NextEntry(directory, cookie, _name, out DirectoryEntry entry)) == ErrorNumber.None)
        {
            cookie = entry.Cookie;
            if (!writer.TryAdd(_name.AsSpan(0, entry.NameLength), entry.Inode, entry.Kind, cookie))
            {
                return ErrorNumber.None;
            }
        }

        return error == ErrorNumber.ENOENT ? ErrorNumber.None : error;
    }

    protected override ErrorNumber ReadSymbolicLink(
        ulong token, ReadOnlySpan<byte> path, in FileCaller caller, Span<byte> target, out int length)
    {
        length = 0;
        ErrorNumber error = Walk(token, path, caller, false, out NodeWalk walk);
        return error != ErrorNumber.None ? error
            : walk.Node == 0 ? ErrorNumber.ENOENT
            : _files.ReadLink(walk.Node, target, out length);
    }

    protected override ErrorNumber GetFileSystem(ulong token, out FileSystemStatus status)
    {
        _files.GivesBackRoom?.Invoke();
        status = _files.GetStatus();
        return ErrorNumber.None;
    }

    [SkipLocalsInit]
    protected override void ReportWay(ulong token, ReadOnlySpan<byte> path, ref WayReport report)
    {
        if (_files.IsShared)
        {
            return;
        }

        // Open and GetStatus have just walked this path: what names led to then they lead to now.
        int first = report.First;
        if (first >= _wayLength || (first != 0 && _files.IgnoresCase))
        {
            return;
        }

        ulong directory = first == 0 ? 0 : _way[first - 1].Node;
        foreach ((ulong node, uint nameHash) in _way.AsSpan(first, _wayLength - first))
        {
            ulong nameState = directory == 0 ? ChangeCounters.Unknown : Changes.OfName(directory, nameHash);
            if (node == 0)
            {
                report.TryAddAbsent(directory, nameState);
                return;
            }

            if (_files.GetAttributes(node, out FileStatus status) != ErrorNumber.None)
            {
                return;
            }

            _contents.Complete(ref status);
            if (!report.TryAdd(directory, nameState, Changes.OfNode(node), Changes.OfAccess(node), status)
                || status.Kind != FileKind.Directory || _files.IgnoresCase)
            {
                return;
            }

            directory = node;
        }
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

    private ErrorNumber OpenTemporary(in NodeWalk walk, OpenFlags flags, uint mode, in FileCaller caller, ref OpenedNode result)
    {
        if (walk.Node == 0)
        {
            return ErrorNumber.ENOENT;
        }

        ErrorNumber error = walk.Status.Kind != FileKind.Directory ? ErrorNumber.ENOTDIR : Permissions.CheckChange(caller, walk.Status);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = _files.CreateUnnamed(walk.Node, Settings(walk.Status, FileKind.Regular, mode, 0, caller), out ulong node);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        ServedNode served = _nodes.Get(node);
        served.IsUnnamed = true;
        error = _files.GetAttributes(node, out FileStatus status);
        error = error == ErrorNumber.None ? OpenFile(node, status, flags, ref result) : error;
        result.Describe(node, OpenReply.Created);
        if (error != ErrorNumber.None)
        {
            ReleaseIfUnused(served);
        }

        return error;
    }

    private ErrorNumber OpenNode(in NodeWalk walk, OpenFlags flags, in FileCaller caller, ref OpenedNode result)
    {
        ref readonly FileStatus status = ref walk.Status;
        bool isPlace = (flags & OpenFlags.PathOnly) != 0;
        bool isDirectory = status.Kind == FileKind.Directory;
        uint access = AccessOf(flags);
        ErrorNumber error = (flags & OpenFlags.Directory) != 0 && !isDirectory ? ErrorNumber.ENOTDIR
            : isPlace ? ErrorNumber.None
            : status.Kind == FileKind.SymbolicLink ? ErrorNumber.ELOOP
            : isDirectory && (access != FileCaller.Read || (flags & OpenFlags.Create) != 0) ? ErrorNumber.EISDIR
            : !Permissions.Allow(caller, status, access) ? ErrorNumber.EACCES
            : (flags & OpenFlags.NoAccessTime) != 0 && !caller.IsPrivileged && caller.User != status.UserId ? ErrorNumber.EPERM
            : ErrorNumber.None;
        if (error != ErrorNumber.None)
        {
            return error;
        }

        if (_files.HasContents(status.Kind) && !isPlace)
        {
            if ((access & FileCaller.Write) != 0)
            {
                error = _files.IsReadOnly ? ErrorNumber.EROFS : caller.IsPrivileged ? ErrorNumber.None : DropGrants(walk.Node, status);
            }

            return error == ErrorNumber.None ? OpenFile(walk.Node, status, flags, ref result) : error;
        }

        Use(walk.Node);
        if (isDirectory)
        {
            result.SetDirectory(FirstToken | walk.Node);
        }
        else
        {
            result.SetSpecial(FirstToken | walk.Node, status.Kind, status.SpecialDevice);
        }

        result.Describe(walk.Node);
        return ErrorNumber.None;
    }

    private ErrorNumber OpenFile(ulong number, in FileStatus status, OpenFlags flags, ref OpenedNode result)
    {
        bool writes = (flags & OpenFlags.AccessMask) != OpenFlags.ReadOnly;
        ServedNode node = _nodes.Get(number);
        bool isDevice = status.Kind != FileKind.Regular;
        ErrorNumber error = isDevice ? _files.BeginUse(number, writes, (flags & OpenFlags.Exclusive) != 0) : ErrorNumber.None;
        bool truncates = writes && !isDevice && (flags & OpenFlags.Truncate) != 0;
        error = error == ErrorNumber.None ? OpenContents(node, status, writes, truncates) : error;
        if (error == ErrorNumber.None && truncates)
        {
            error = TruncateFile(node, 0);
        }

        if (error != ErrorNumber.None)
        {
            ReleaseIfUnused(node);
            return error;
        }

        Rights rights = Rights.Read | Rights.Map | Rights.Execute | Rights.Inspect | Rights.Duplicate | Rights.Transfer | Rights.Wait;
        _nodes.AddUser(node);
        result.SetRegular(FirstToken | number, node.Memory, writes ? rights | _contents.WriterRights : rights);
        result.Describe(number, isDevice ? OpenReply.Device : OpenReply.None);
        if (!_files.IsShared)
        {
            result.AllowReopening(Changes.OfNode(number));
        }

        return ErrorNumber.None;
    }
}
