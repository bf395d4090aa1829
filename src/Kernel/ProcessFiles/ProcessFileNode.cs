using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.ProcessFiles;

/// <summary>
/// A node of /proc (proc(5)): what the kernel knows of processes and of itself, as files. Whoever has no directory capability on it in its
/// namespace cannot ask, and who has sees the processes of its own job and below. Reports are made when they are read from their start. Does not
/// change after it was made, but for the report's contents, which have locks of their own.
/// </summary>
internal sealed unsafe partial class ProcessFileNode : KernelNode
{
    private ProcessPlace _place;
    private MemoryObject? _contents;

    /// <summary>The kernel's own channel number: no object has it.</summary>
    public override ulong FileSystem => 0xFFFF_FFFF_0000_0004;

    /// <summary>The directory /proc, for the first process. Null without memory.</summary>
    public static Directory? CreateRoot()
    {
        ProcessFileNode? node = Create(ProcessPlace.Root);
        Capability? capability = node is null ? null : Capability.Create(node, Rights.All);
        node?.Release();
        Directory? directory = capability is null ? null : Directory.Create(capability, OpenFlags.ReadOnly, ProcessPlace.Root.Node);
        if (directory is null)
        {
            capability?.Discard();
        }

        return directory;
    }

    /// <summary>The process whose directory an open one is, with a reference. EBADF if it is no such directory, ESRCH.</summary>
    public static int FindProcess(KernelObject description, out Process? process)
    {
        KernelObject? node = (description as Directory)?.Node.AcquireObject();
        process = null;
        int error = node is ProcessFileNode { _place.File: ProcessFile.Process } ? Error.ESRCH : Error.EBADF;
        if (error == Error.ESRCH)
        {
            process = ((ProcessFileNode)node!)._place.FindProcess();
        }

        node?.Release();
        return process is null ? error : 0;
    }

    public override bool IsSameNode(KernelNode other) => other is ProcessFileNode node && node._place.Node == _place.Node;

    public override int Answer(ref KernelMessage message, FileOperation operation)
    {
        if (!_place.Exists())
        {
            // The process has ended since.
            return operation is FileOperation.Refresh or FileOperation.Control ? Error.ESRCH : Error.ENOENT;
        }

        switch (operation)
        {
            case FileOperation.Open:
                return Open(ref message);
            case FileOperation.Stat:
                return GetStatus(ref message);
            case FileOperation.ReadDirectory:
                return ReadDirectory(ref message);
            case FileOperation.ReadSymbolicLink:
                return ReadLink(ref message);
            case FileOperation.Refresh:
                return _contents is { } contents ? ProcessReports.Write(_place, contents) : Error.EINVAL;
            case FileOperation.GetFileSystem:
                return GetFileSystem(ref message);
            case FileOperation.SetAttributes:
                return SetAttributes(ref message);
            case FileOperation.MakeNode or FileOperation.MakeSymbolicLink or FileOperation.Link or FileOperation.Unlink or FileOperation.Rename:
                return Refuse(ref message, operation);
            case FileOperation.Control:
                return Error.ENOTTY;
            case FileOperation.Truncate:
                return Error.EACCES;
            default:
                return Error.EOPNOTSUPP;
        }
    }

    protected override void Destroy()
    {
        _contents?.Release();
        _contents = null;
        Slab<ProcessFileNode>.Free(this);
    }

    private static ProcessFileNode? Create(in ProcessPlace place)
    {
        ProcessFileNode? node = Slab<ProcessFileNode>.Allocate();
        if (node is not null)
        {
            node.Initialize();
            node._place = place;
            node._contents = null;
        }

        return node;
    }

    /// <summary>
    /// Walks the request's path, which begins at a place in the data. 0 with the place, <see cref="FileServer.MetLink"/> with the message
    /// saying where it leads, or an error.
    /// </summary>
    private int Walk(ref KernelMessage message, bool follows, out ProcessPlace place, int pathStart = 0)
    {
        place = _place;
        ReadOnlySpan<byte> path = new(message.SendData, message.SendLength);
        int position = pathStart;
        while (position < path.Length)
        {
            if (path[position] == (byte)'/')
            {
                position++;
                continue;
            }

            int start = position;
            while (position < path.Length && path[position] != (byte)'/')
            {
                position++;
            }

            if (place.Kind != FileKind.Directory)
            {
                return Error.ENOTDIR;
            }

            int error = CheckAccess(place);
            if (error < 0)
            {
                return error;
            }

            place = place.Step(path.Slice(start, position - start));
            if (place.File == ProcessFile.None)
            {
                return Error.ENOENT;
            }

            bool isEnd = position == path.Length;
            if (place.Kind == FileKind.SymbolicLink && (follows || !isEnd))
            {
                return FollowLink(ref message, place, start, position);
            }

            if (!isEnd && place.Kind != FileKind.Directory)
            {
                return Error.ENOTDIR;
            }
        }

        return 0;
    }

    private int FollowLink(ref KernelMessage message, in ProcessPlace place, int start, int end)
    {
        int error = CheckAccess(place);
        if (error < 0)
        {
            return error;
        }

        message.Words[1] = (ulong)start;
        message.Words[2] = (ulong)end;
        message.Words[3] = (ulong)LinkKind.Path;
        if (place.File == ProcessFile.Handle && place.Process == Process.Current.ProcessId)
        {
            message.Words[3] = (ulong)LinkKind.Handle;
            message.Words[4] = place.Part;
            return FileServer.MetLink;
        }

        error = ProcessLinks.Read(place, forFollowing: true, ref message);
        return error < 0 ? error : FileServer.MetLink;
    }

    private static int CheckAccess(in ProcessPlace place)
    {
        if (!ProcessFileNames.IsPrivate(place.File))
        {
            return 0;
        }

        Process? process = place.FindProcess();
        int error = process is null ? Error.ENOENT : ProcessPlace.MayInspect(process) ? 0 : Error.EACCES;
        process?.Release();
        return error;
    }

    private int Open(ref KernelMessage message)
    {
        OpenFlags flags = (OpenFlags)message.Words[1];
        bool isPlace = (flags & OpenFlags.PathOnly) != 0;
        int error = Walk(ref message, (flags & OpenFlags.NoFollow) == 0, out ProcessPlace place);
        if (error != 0)
        {
            return error == Error.ENOENT && (flags & OpenFlags.Create) != 0 ? Error.EACCES : error;
        }

        error = CheckAccess(place);
        FileKind kind = place.Kind;
        bool writes = (flags & OpenFlags.AccessMask) != OpenFlags.ReadOnly || (flags & OpenFlags.Truncate) != 0;
        error = error < 0 ? error
            : (flags & (OpenFlags.Create | OpenFlags.Exclusive)) == (OpenFlags.Create | OpenFlags.Exclusive) ? Error.EEXIST
            : (flags & OpenFlags.Directory) != 0 && kind != FileKind.Directory ? Error.ENOTDIR
            : isPlace ? 0
            : kind == FileKind.SymbolicLink ? Error.ELOOP
            : kind == FileKind.Directory && writes ? Error.EISDIR
            : writes ? Error.EACCES
            : 0;
        if (error < 0)
        {
            return error;
        }

        ProcessFileNode? node = Create(place);
        if (node is null)
        {
            return Error.ENOMEM;
        }

        error = Give(ref message, node, Rights.All);
        if (error == 0 && kind == FileKind.Regular && !isPlace)
        {
            error = node.AddContents(ref message);
        }

        node.Release();
        message.Words[1] = (ulong)kind;
        message.Words[2] = 0;
        message.Words[3] = kind == FileKind.Regular ? (ulong)OpenReply.Generated : 0;
        message.Words[4] = place.Node;
        message.Words[5] = 0;
        return error;
    }

    private int AddContents(ref KernelMessage message)
    {
        _contents = MemoryObject.CreateAnonymous(0, Process.Current.Job, MemoryFlags.Growable);
        return _contents is null ? Error.ENOMEM : Give(ref message, _contents, Rights.Read | Rights.Duplicate | Rights.Transfer | Rights.Inspect);
    }

    private int GetStatus(ref KernelMessage message)
    {
        LookupFlags flags = (LookupFlags)message.Words[1];
        uint access = (uint)message.Words[2];
        int error = Walk(ref message, (flags & LookupFlags.NoFollow) == 0, out ProcessPlace place);
        if (error != 0)
        {
            return error;
        }

        Describe(place, out FileStatus status);
        if ((access & FileCaller.Write) != 0 || ((access & FileCaller.Execute) != 0 && place.Kind == FileKind.Regular))
        {
            return Error.EACCES;
        }

        if (access != 0 && CheckAccess(place) is int refused and < 0)
        {
            return refused;
        }

        return Reply(ref message, status);
    }

    private static void Describe(in ProcessPlace place, out FileStatus status)
    {
        long now = (long)(Arm64.Clock.Now + Arm64.Clock.RealTimeOffset);
        status = new FileStatus
        {
            Kind = place.Kind,
            Mode = ProcessFileNames.ModeOf(place.File),
            LinkCount = place.Kind == FileKind.Directory ? 2u : 1,
            Node = place.Node,
            AccessTime = now,
            ModifiedTime = now,
            ChangeTime = now,
            CreatedTime = now,
        };
        if (place.File == ProcessFile.Handle)
        {
            // What the handle may do, as Linux shows it.
            status.Mode = ProcessLinks.ModeOfHandle(place);
            status.Size = 64;
        }

        Process? process = place.FindProcess();
        if (process is not null)
        {
            status.UserId = process.Credentials.User.Effective;
            status.GroupId = process.Credentials.Group.Effective;
            process.Release();
        }
    }

    private int ReadLink(ref KernelMessage message)
    {
        int error = Walk(ref message, follows: false, out ProcessPlace place);
        if (error != 0)
        {
            return error;
        }

        error = CheckAccess(place);
        return error < 0 ? error : place.Kind != FileKind.SymbolicLink ? Error.EINVAL : ProcessLinks.Read(place, forFollowing: false, ref message);
    }

    /// <summary>Nothing here can be changed; but a link to a handle leads to what can (glibc's fchmodat for those that are no links).</summary>
    private int SetAttributes(ref KernelMessage message)
    {
        LookupFlags flags = (LookupFlags)message.Words[1];
        int error = Walk(ref message, (flags & LookupFlags.NoFollow) == 0, out _, sizeof(NodeAttributes));
        return error == 0 ? Error.EPERM : error;
    }

    private int GetFileSystem(ref KernelMessage message)
    {
        const ulong ProcessFileSystem = 0x9FA0;
        return Reply(
            ref message,
            new FileSystemStatus { Type = ProcessFileSystem, BlockSize = Paging.PageSize, MaximumName = PathResolver.MaximumName });
    }

    /// <summary>Nothing can be made or removed here; what is there already says so.</summary>
    private int Refuse(ref KernelMessage message, FileOperation operation)
    {
        if (operation is not (FileOperation.MakeNode or FileOperation.MakeSymbolicLink))
        {
            return Error.EPERM;
        }

        message.SendLength = operation == FileOperation.MakeNode ? message.SendLength : 0;
        int error = Walk(ref message, follows: false, out _);
        return error == 0 ? Error.EEXIST : error < 0 ? error : Error.EPERM;
    }
}
