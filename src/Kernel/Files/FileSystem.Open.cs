using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Terminals;
using ViperOS.Kernel.Watches;

namespace ViperOS.Kernel.Files;

/// <summary>Opens: shares what is open, or asks the server. FileSystem.Descriptions.cs makes objects of the answer.</summary>
public static unsafe partial class FileSystem
{
    /// <summary>S_ISUID and S_ISGID.</summary>
    private const uint GrantingBits = 0xC00;

    private const Rights CommonRights = Rights.Duplicate | Rights.Transfer | Rights.Wait | Rights.Inspect | Rights.Signal;

    /// <summary>What a caller that wants only a place may still say (open(2), O_PATH).</summary>
    private const OpenFlags PlaceFlags = OpenFlags.PathOnly | OpenFlags.Directory | OpenFlags.NoFollow | OpenFlags.CloseOnExec;

    /// <summary>openat: the new handle or a negated error.</summary>
    /// <param name="refusesLinks">ELOOP for a path that meets a symbolic link.</param>
    public static long Open(Process process, int directoryHandle, ulong userPath, OpenFlags flags, uint mode, bool refusesLinks = false)
    {
        if ((flags & OpenFlags.PathOnly) != 0)
        {
            flags &= PlaceFlags;
        }

        OpenFlags access = flags & OpenFlags.AccessMask;
        bool isTemporary = (flags & OpenFlags.Temporary) != 0;
        if (access == OpenFlags.AccessMask || (isTemporary && ((flags & OpenFlags.Directory) == 0 || access == OpenFlags.ReadOnly))
            || (flags & (OpenFlags.Create | OpenFlags.Directory)) == (OpenFlags.Create | OpenFlags.Directory))
        {
            return Error.EINVAL;
        }

        Rights needed = RightsOf(access);
        if ((flags & (OpenFlags.Create | OpenFlags.Truncate | OpenFlags.Temporary)) != 0)
        {
            needed |= Rights.Write;
        }

        PathLookup lookup = default;
        lookup.RefusesLinks = refusesLinks;
        long result = lookup.Find(process, directoryHandle, userPath, needed);
        if (result >= 0)
        {
            result = OpenNode(ref lookup, flags, mode & ~process.FileModeMask, out OpenDescription? description, out Rights rights, isNoted: true);
            if (result == PathLookup.LeadsToHandle)
            {
                result = Reopen(process, lookup.LinkedHandle, flags, out description, out rights);
            }

            result = result < 0 ? result : Insert(process, description!, rights, flags);
        }

        lookup.Dispose();
        return result;
    }

    /// <summary>
    /// The memory of a program's file, by a path in kernel memory as the process would look it up; a reference for the caller. EACCES if it may
    /// not be executed.
    /// </summary>
    public static int OpenProgram(
        Process process, int directory, ReadOnlySpan<byte> path, out MemoryObject? program, out FileStatus status, bool refusesLinks = false)
    {
        program = null;
        status = default;
        PathLookup lookup = default;
        lookup.RefusesLinks = refusesLinks;
        int result = lookup.Find(process, directory, path, Rights.Read | Rights.Execute);
        OpenDescription? description = null;
        Rights rights = Rights.None;
        if (result >= 0)
        {
            result = lookup.MustBeDirectory
                ? Error.EACCES
                : OpenNode(ref lookup, OpenFlags.ReadOnly, 0, out description, out rights);
            if (result == PathLookup.LeadsToHandle)
            {
                result = Reopen(process, lookup.LinkedHandle, OpenFlags.ReadOnly, out description, out rights);
            }
        }

        lookup.Dispose();
        if (description is not null)
        {
            program = (description as File)?.Memory;
            result = program is null || (rights & Rights.Execute) == 0 ? Error.EACCES : ((File)description).GetStatus(out status);
            result = result == 0 && !process.Credentials.MayExecute(status) ? Error.EACCES : result;
            if (result == 0 && FileWatches.IsAny)
            {
                NoteOpened((File)description, OpenFlags.ReadOnly, isCreated: false);
            }

            if (result == 0 && !MayGrant(process.Namespace, (File)description))
            {
                status.Mode &= ~GrantingBits;
            }

            if (result < 0)
            {
                program = null;
            }

            program?.Acquire();
            description.Release();
        }

        return result;
    }

    /// <summary>
    /// What the file behind a handle of the calling process is, if its set-user-ID and set-group-ID bits count for a program that is started in the
    /// namespace; else nothing.
    /// </summary>
    public static void GetGranting(int handle, Namespace names, out FileStatus status)
    {
        status = default;
        if (Process.Current.Handles.Lookup(handle, Rights.Execute, out File? file) < 0)
        {
            return;
        }

        if (!MayGrant(names, file!) || file!.GetStatus(out status) < 0 || (status.Mode & GrantingBits) == 0 || !Process.Current.Credentials.MayExecute(status))
        {
            status = default;
        }

        file!.Release();
    }

    /// <summary>
    /// Whether set-user-ID and set-group-ID bits count: of a file of a server that user 0 has made, in a namespace that user 0 has made.
    /// </summary>
    private static bool MayGrant(Namespace names, File file)
    {
        KernelObject? server = file.Node.AcquireObject();
        bool isTrusted = server is Connection { Channel.IsTrusted: true } && names.IsTrusted;
        server?.Release();
        return isTrusted;
    }

    /// <summary>
    /// Opens anew what a handle names: the node of a file, with other flags; of anything else the very object, as far as the handle allows
    /// what the flags ask for.
    /// </summary>
    public static int Reopen(Process process, int handle, OpenFlags flags, out OpenDescription? description, out Rights rights)
    {
        description = null;
        int error = process.Handles.Lookup(handle, Rights.None, out KernelObject? found, out rights);
        if (error < 0)
        {
            return error == Error.EBADF ? Error.ENOENT : error;
        }

        description = found as OpenDescription;
        Rights wanted = RightsOf(flags & OpenFlags.AccessMask);
        if (description is NodeDescription { Kind: not (FileKind.Terminal or FileKind.Stream) } node)
        {
            Rights limit = node.IsPlace ? rights | node.PathRights : rights;
            KernelMessage message = default;
            message.Words[1] = OpenWord(flags);
            error = FileServer.Call(node.Node, ref message, FileOperation.Open);
            error = error == 0 ? MakeDescription(ref message, limit, node.Path, flags, out description, out rights) : error;
            description = error == 0 ? description : null;
            if (description is NodeDescription opened)
            {
                opened.PathRights = node.PathRights;
            }

            found!.Release();
            return error;
        }

        if (description is null || (rights & wanted) != wanted)
        {
            found!.Release();
            description = null;
            return Error.EACCES;
        }

        return 0;
    }

    /// <summary>
    /// Puts a description into the process's table and gives up the reference. Close-on-exec as the flags say.
    /// </summary>
    private static long Insert(Process process, OpenDescription description, Rights rights, OpenFlags flags)
    {
        HandleFlags handleFlags = (flags & OpenFlags.CloseOnExec) != 0 ? HandleFlags.CloseOnExec : HandleFlags.None;
        long handle = process.Handles.Insert(description, rights, handleFlags);
        description.Release();
        return handle;
    }

    /// <summary>The flags that the server is told.</summary>
    private static ulong OpenWord(OpenFlags flags) =>
        (ulong)(flags & ~(OpenFlags.CloseOnExec | OpenFlags.NoControllingTerminal | OpenFlags.LargeFile));

    /// <summary>
    /// Opens without a question what the path is remembered to lead to, if somebody has opened it before: as the server would, which has left that
    /// to the kernel while nothing changes. ENOENT if there is known to be nothing; <see cref="PathLookup.NotRemembered"/> for all else.
    /// </summary>
    private static int OpenShared(ref PathLookup lookup, OpenFlags flags, out OpenDescription? description, out Rights rights)
    {
        const OpenFlags Simple = OpenFlags.AccessMask | OpenFlags.Create | OpenFlags.Append | OpenFlags.NonBlock | OpenFlags.NoFollow
            | OpenFlags.DataSync | OpenFlags.Sync | OpenFlags.Async | OpenFlags.Direct
            | OpenFlags.NoControllingTerminal | OpenFlags.LargeFile | OpenFlags.CloseOnExec;
        description = null;
        rights = Rights.None;
        bool isSimple = (flags & ~Simple) == 0;
        if (!isSimple && (flags & OpenFlags.Create) != 0)
        {
            return PathLookup.NotRemembered;
        }

        Rights wanted = RightsOf(flags & OpenFlags.AccessMask);
        uint access = ((wanted & Rights.Read) != 0 ? FileCaller.Read : 0) | ((wanted & Rights.Write) != 0 ? FileCaller.Write : 0);
        bool follows = (flags & OpenFlags.NoFollow) == 0;
        int result = lookup.Recall(follows, access, out FileStatus status, out _, out ulong run, out ulong state);
        if (result < 0)
        {
            return (flags & OpenFlags.Create) == 0 ? result : PathLookup.NotRemembered;
        }

        // Writing to a set-user-ID file takes the bit away, which is the server's to do.
        bool isForServer = (wanted & Rights.Write) != 0 && (status.Mode & GrantingBits) != 0;
        SharedOpening? opening = result == 0 && isSimple && status.Kind == FileKind.Regular && !isForServer
            ? SharedOpenings.Find(new NodeIdentity(run, status.Node), state, wanted)
            : null;
        if (opening is null)
        {
            return PathLookup.NotRemembered;
        }

        rights = CommonRights | AccessRights(flags, FileKind.Regular, lookup.Rights & opening.Rights);
        description = File.Create(opening, flags, lookup.KeptPath);
        if (description is null)
        {
            opening.Release();
            return Error.ENOMEM;
        }

        ((File)description).PathRights &= lookup.Rights;
        return BeginWriting(ref description);
    }

    /// <param name="isNoted">Who watches hears of it.</param>
    private static int OpenNode(
        ref PathLookup lookup, OpenFlags flags, uint mode, out OpenDescription? description, out Rights rights, bool isNoted = false)
    {
        int error = OpenShared(ref lookup, flags, out description, out rights);
        if (error != PathLookup.NotRemembered)
        {
            if (FileWatches.IsAny && error == 0 && isNoted)
            {
                NoteOpened((NodeDescription)description!, flags, isCreated: false);
            }

            return error;
        }

        error = lookup.Call(FileOperation.Open, OpenWord(flags), mode, default, out KernelMessage message);
        bool isCreated = error == 0 && ((OpenReply)message.Words[3] & OpenReply.Created) != 0 && (flags & OpenFlags.Temporary) == 0;
        error = error != 0 ? error : MakeDescription(ref message, lookup.Rights, lookup.KeptPath, flags, out description, out rights);
        if (FileWatches.IsAny && error == 0 && isNoted)
        {
            NoteOpened((NodeDescription)description!, flags, isCreated);
        }

        return error;
    }

    private static void NoteOpened(NodeDescription node, OpenFlags flags, bool isCreated)
    {
        if ((flags & OpenFlags.PathOnly) != 0)
        {
            return;
        }

        if (isCreated)
        {
            node.Note(FileEvents.Create);
        }
        else if ((flags & OpenFlags.Truncate) != 0 && (flags & OpenFlags.AccessMask) != OpenFlags.ReadOnly)
        {
            node.Note(FileEvents.Modify);
        }

        node.Note(FileEvents.Open);
        node.IsOpenNoted = true;
    }

    /// <summary>A place to watch: what the path names, if the caller may read it.</summary>
    public static int OpenPlace(Process process, ulong userPath, bool follows, OpenFlags flags, out NodeDescription? place)
    {
        place = null;
        OpenDescription? description = null;
        flags |= OpenFlags.PathOnly | (follows ? 0 : OpenFlags.NoFollow);
        PathLookup lookup = default;
        int result = lookup.Find(process, PseudoHandle.CurrentDirectory, userPath, Rights.Read);
        if (result >= 0)
        {
            result = lookup.CallSimple(FileOperation.Stat, (ulong)FlagsOf(follows), FileCaller.Read);
            result = result < 0 ? result
                : result == PathLookup.LeadsToHandle ? result
                : OpenNode(ref lookup, flags, 0, out description, out _);
            result = result == PathLookup.LeadsToHandle ? Reopen(process, lookup.LinkedHandle, flags, out description, out _) : result;
        }

        lookup.Dispose();
        place = description as NodeDescription;
        if (result >= 0 && place is null)
        {
            description?.Release();
            result = Error.EINVAL;
        }

        return result;
    }

    /// <summary>The directory that has what a full form names, if there is one of that name now.</summary>
    internal static NodeIdentity FindParent(Process process, ReadOnlySpan<byte> path)
    {
        int slash = path.LastIndexOf((byte)'/');
        int root = PathResolver.RootLength(path);
        int length = slash < root ? root : slash;
        NodeIdentity result = default;
        PathLookup lookup = default;
        if (path.Length > root && lookup.Find(process, PseudoHandle.CurrentDirectory, path.Slice(0, length), Rights.None) >= 0)
        {
            int error = GetStatus(ref lookup, follows: true, 0, out FileStatus status, out ulong server);
            result = error == 0 ? new NodeIdentity(server, status.Node) : default;
        }

        lookup.Dispose();
        return result;
    }
}
