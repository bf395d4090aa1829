using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Syscalls.Linux;
using ViperOS.Kernel.Watches;

namespace ViperOS.Kernel.Files;

/// <summary>
/// The calls that take paths: resolves them and asks the server. Holds no state of its own. FileSystem.Open.cs has what opens,
/// FileSystem.Attributes.cs what tells and sets what is known of a file.
/// </summary>
public static unsafe partial class FileSystem
{
    /// <summary>mknodat and mkdirat: a directory, FIFO, socket, device or empty file, as the type bits of the mode say.</summary>
    public static int MakeNode(Process process, int directoryHandle, ulong userPath, FileModes mode, ulong device)
    {
        PathLookup lookup = default;
        int result = lookup.Find(process, directoryHandle, userPath, Rights.Write);
        if (result >= 0)
        {
            result = lookup.IsStart
                ? Error.EEXIST
                : lookup.CallSimple(FileOperation.MakeNode, device, (uint)mode & ~process.FileModeMask);
            if (result == 0)
            {
                NamedNode.Find(ref lookup).Note(FileEvents.Create);
            }
        }

        lookup.Dispose();
        return result;
    }

    /// <summary>unlinkat.</summary>
    public static int Unlink(Process process, int directoryHandle, ulong userPath, bool isDirectory)
    {
        PathLookup lookup = default;
        int result = lookup.Find(process, directoryHandle, userPath, Rights.Write);
        if (result >= 0)
        {
            NamedNode unlinked = NamedNode.Find(ref lookup);
            result = isDirectory && lookup.Dots == 1 ? Error.EINVAL
                : isDirectory && lookup.Dots == 2 ? Error.ENOTEMPTY
                : lookup.IsStart ? Error.EBUSY
                : UnlinkName(ref lookup, isDirectory);
            if (result == 0)
            {
                // Linux tells of the file before it does of the name.
                unlinked.NoteUnlinked();
                unlinked.Note(FileEvents.Delete);
            }
        }

        lookup.Dispose();
        return result;
    }

    private static int UnlinkName(ref PathLookup lookup, bool isDirectory)
    {
        if (lookup.Recall(follows: false, 0, out FileStatus status, out _, out ulong run, out _) == 0 && status.LinkCount == 1)
        {
            SharedOpenings.GiveUp(new NodeIdentity(run, status.Node));
        }

        return lookup.CallSimple(FileOperation.Unlink, isDirectory ? 1u : 0, 0);
    }

    /// <summary>symlinkat.</summary>
    public static int MakeSymbolicLink(Process process, ulong userTarget, int directoryHandle, ulong userPath)
    {
        byte* target = (byte*)KernelHeap.Allocate(PathResolver.MaximumPath);
        if (target == null)
        {
            return Error.ENOMEM;
        }

        int result = UserMemory.TryReadString(userTarget, target, PathResolver.MaximumPath);
        ReadOnlySpan<byte> text = new(target, result < 0 ? 0 : result);
        result = result == 0 ? Error.ENOENT : result;
        if (result >= 0)
        {
            PathLookup lookup = default;
            result = lookup.Find(process, directoryHandle, userPath, Rights.Write);
            if (result >= 0)
            {
                result = lookup.IsStart
                    ? Error.EEXIST
                    : lookup.CallSimple(FileOperation.MakeSymbolicLink, 0, (ulong)text.Length, text);
                if (result == 0)
                {
                    NamedNode.Find(ref lookup).Note(FileEvents.Create);
                }
            }

            lookup.Dispose();
        }

        KernelHeap.Free(target);
        return result;
    }

    /// <summary>readlinkat: the bytes written, which are no more than fit.</summary>
    public static long ReadSymbolicLink(Process process, int directoryHandle, ulong userPath, ulong buffer, ulong size)
    {
        PathLookup lookup = default;
        long result = lookup.Find(process, directoryHandle, userPath, Rights.Read);
        if (result >= 0)
        {
            result = lookup.Call(FileOperation.ReadSymbolicLink, 0, 0, default, out KernelMessage reply);
            if (result == PathLookup.LeadsToHandle)
            {
                result = Error.EINVAL;
            }
            else if (result == 0)
            {
                result = (ulong)reply.ReceivedLength < size ? reply.ReceivedLength : (long)size;
                result = UserMemory.TryCopyToUser(buffer, reply.TakenData, (nuint)result) ? result : Error.EFAULT;
            }

            FileServer.Discard(ref reply);
        }

        lookup.Dispose();
        return result;
    }

    /// <summary>renameat2. EXDEV unless one server has both.</summary>
    public static int Rename(Process process, int oldHandle, ulong oldPath, int newHandle, ulong newPath, uint flags) =>
        CallWithTwo(process, FileOperation.Rename, flags, oldHandle, oldPath, newHandle, newPath);

    /// <summary>linkat.</summary>
    public static int Link(Process process, int oldHandle, ulong oldPath, int newHandle, ulong newPath, bool follows) =>
        CallWithTwo(process, FileOperation.Link, (ulong)FlagsOf(follows), oldHandle, oldPath, newHandle, newPath);

    /// <summary>linkat with AT_EMPTY_PATH: a name for what the handle names.</summary>
    public static int LinkHandle(Process process, int handle, int newHandle, ulong newPath)
    {
        int error = process.Handles.Lookup(handle, Rights.None, out KernelObject? found, out _);
        if (error < 0)
        {
            return error;
        }

        error = Error.EXDEV;
        if (found is NodeDescription node)
        {
            PathLookup to = default;
            error = to.Find(process, newHandle, newPath, Rights.Write);
            while (error == 0)
            {
                error = SendTwo(FileOperation.Link, 0, node.Node, default, ref to, out KernelMessage reply);
                bool isLink = error == FileServer.MetLink;
                error = isLink ? to.Follow(ref reply, 0) : error;
                FileServer.Discard(ref reply);
                if (!isLink)
                {
                    break;
                }
            }

            to.Dispose();
        }

        found!.Release();
        return error;
    }

    /// <summary>chdir.</summary>
    public static int ChangeDirectory(Process process, ulong userPath)
    {
        PathLookup lookup = default;
        int result = lookup.Find(process, PseudoHandle.CurrentDirectory, userPath, Rights.Read);
        if (result >= 0)
        {
            result = GetStatus(ref lookup, follows: true, FileCaller.Execute, out FileStatus status, out _);
            result = result == PathLookup.LeadsToHandle
                ? ChangeDirectory(process, lookup.LinkedHandle)
                : result < 0
                    ? result == Error.EACCES && IsNoDirectory(ref lookup) ? Error.ENOTDIR : result
                : status.Kind != FileKind.Directory ? Error.ENOTDIR
                : lookup.FullPath.Length > PathResolver.MaximumPath ? Error.ENAMETOOLONG
                : process.SetCurrentDirectory(lookup.FullPath);
        }

        lookup.Dispose();
        return result;
    }

    /// <summary>What it is matters more than what it allows.</summary>
    private static bool IsNoDirectory(ref PathLookup lookup)
    {
        int result = lookup.Call(FileOperation.Stat, 0, 0, default, out KernelMessage reply);
        return result != PathLookup.LeadsToHandle && FileServer.TakeAnswer(result, ref reply, out FileStatus status) >= 0
            && status.Kind != FileKind.Directory;
    }

    /// <summary>fchdir: to where the directory was when it was opened. EACCES for one that has no path.</summary>
    public static int ChangeDirectory(Process process, int handle)
    {
        int error = process.Handles.Lookup(handle, Rights.None, out KernelObject? found, out _);
        if (error < 0)
        {
            return error;
        }

        error = found is not Directory directory ? Error.ENOTDIR
            : directory.Path.Length == 0 ? Error.EACCES
            : process.SetCurrentDirectory(directory.Path);
        found!.Release();
        return error;
    }

    /// <summary>
    /// Turns a full form into a path of the POSIX root in place, if that holds the directory that its assign names. The length of the result;
    /// the buffer has room for the longest name of an entry more.
    /// </summary>
    public static int ToRootedPath(Process process, Span<byte> path, int length)
    {
        int root = PathResolver.RootLength(path.Slice(0, length));
        if (root < 2 || process.Namespace.Lookup(path.Slice(0, root - 1), out Directory? directory, out _) < 0)
        {
            return length;
        }

        Span<byte> name = stackalloc byte[NamespaceEntry.MaximumName];
        int nameLength = process.Namespace.FindRootedName(directory!, name);
        directory!.Release();
        if (nameLength == 0)
        {
            return length;
        }

        int rest = length - root;
        bool needsSeparator = nameLength > 1 && rest != 0;
        path.Slice(root, rest).CopyTo(path.Slice(nameLength + (needsSeparator ? 1 : 0)));
        name.Slice(0, nameLength).CopyTo(path);
        if (needsSeparator)
        {
            path[nameLength] = (byte)'/';
        }

        return nameLength + rest + (needsSeparator ? 1 : 0);
    }

    private static LookupFlags FlagsOf(bool follows) => follows ? LookupFlags.None : LookupFlags.NoFollow;

    private static int CallWithTwo(
        Process process, FileOperation operation, ulong flags, int oldHandle, ulong oldPath, int newHandle, ulong newPath)
    {
        PathLookup from = default;
        PathLookup to = default;
        int result = from.Find(process, oldHandle, oldPath, operation == FileOperation.Rename ? Rights.Write : Rights.Read);
        if (result >= 0)
        {
            result = to.Find(process, newHandle, newPath, Rights.Write);
        }

        if (result >= 0 && operation == FileOperation.Rename && (from.TakeDirectoryMark() | to.TakeDirectoryMark()))
        {
            // Names are renamed, not what links lead to: a '/' behind one only says that it must be that of a directory.
            result = GetStatus(ref from, follows: false, 0, out FileStatus status, out _);
            result = result == 0 && status.Kind != FileKind.Directory ? Error.ENOTDIR : result;
        }

        while (result >= 0)
        {
            if (operation == FileOperation.Rename && (from.IsStart || to.IsStart || (from.Dots | to.Dots) != 0))
            {
                result = Error.EBUSY;
                break;
            }

            NamedNode source = NamedNode.Find(ref from);
            NamedNode target = NamedNode.Find(ref to);
            result = SendTwo(operation, flags, from.Directory!.Node, from.RelativePath, ref to, out KernelMessage reply);
            if (result != FileServer.MetLink)
            {
                FileServer.Discard(ref reply);
                if (result == 0 && FileWatches.IsAny)
                {
                    NoteTwo(operation, flags, source, target, NamedNode.Find(ref to));
                }

                break;
            }

            // Which of the paths it was shows in where the link's name begins.
            result = reply.Words[1] < (ulong)from.RelativePath.Length
                ? from.Follow(ref reply, 0)
                : to.Follow(ref reply, from.RelativePath.Length);
            FileServer.Discard(ref reply);
            result = result == PathLookup.LeadsToHandle ? Error.EXDEV : result;
        }

        from.Dispose();
        to.Dispose();
        return result;
    }

    private static void NoteTwo(FileOperation operation, ulong flags, in NamedNode source, in NamedNode target, in NamedNode arrived)
    {
        const ulong Exchange = 2;
        if (operation == FileOperation.Link)
        {
            source.NoteNode(FileEvents.Attributes);
            arrived.Note(FileEvents.Create);
            return;
        }

        uint cookie = FileWatches.NextCookie();
        source.Note(FileEvents.MovedFrom, cookie);
        arrived.Note(FileEvents.MovedTo, cookie);
        if ((flags & Exchange) != 0)
        {
            cookie = FileWatches.NextCookie();
            target.Note(FileEvents.MovedFrom, cookie);
            source.NoteAs(target, FileEvents.MovedTo, cookie);
            target.NoteNode(FileEvents.MoveSelf);
        }
        else
        {
            target.NoteUnlinked();
        }

        source.NoteNode(FileEvents.MoveSelf);
    }

    /// <summary>A request with two paths, to the server that has both. It learns where the second begins from its connection's token.</summary>
    private static int SendTwo(
        FileOperation operation, ulong flags, Capability node, ReadOnlySpan<byte> from, ref PathLookup to, out KernelMessage message)
    {
        message = default;
        if (!TryGetToken(node, to.Directory!.Node, out ulong token))
        {
            return Error.EXDEV;
        }

        ReadOnlySpan<byte> second = to.RelativePath;
        int length = from.Length + second.Length;
        byte* both = (byte*)KernelHeap.Allocate((nuint)length);
        if (both is null)
        {
            return Error.ENOMEM;
        }

        from.CopyTo(new Span<byte>(both, length));
        second.CopyTo(new Span<byte>(both + from.Length, second.Length));
        message.Words[1] = flags;
        message.Words[2] = (ulong)from.Length;
        message.Words[3] = token;
        message.SendData = both;
        message.SendLength = length;
        message.TakesData = true;
        int result = FileServer.Call(node, ref message, operation);
        KernelHeap.Free(both);
        return result;
    }

    /// <summary>The token of the second connection, if it is to the same channel as the first.</summary>
    private static bool TryGetToken(Capability first, Capability second, out ulong token)
    {
        KernelObject? left = first.AcquireObject();
        KernelObject? right = second.AcquireObject();
        token = 0;
        bool isSame = left is Connection from && right is Connection to && from.Channel == to.Channel;
        if (isSame)
        {
            token = ((Connection)right!).Token;
        }

        left?.Release();
        right?.Release();
        return isSame;
    }
}
