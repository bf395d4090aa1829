using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Terminals;
using ViperOS.Kernel.Watches;

namespace ViperOS.Kernel.Files;

/// <summary>Opens: asks the server and makes objects of the answer.</summary>
public static unsafe partial class FileSystem
{
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
            Rights limit = node.IsPlace ? rights | Rights.Read : rights;
            KernelMessage message = default;
            SetOpenWords(ref message, flags, 0);
            error = FileServer.Call(node.Node, ref message, FileOperation.Open);
            error = error == 0 ? MakeDescription(ref message, limit, node.Path, flags, out description, out rights) : error;
            found!.Release();
            description = error == 0 ? description : null;
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

    private static void SetOpenWords(ref KernelMessage message, OpenFlags flags, uint mode)
    {
        message.Words[1] = (ulong)(flags & ~(OpenFlags.CloseOnExec | OpenFlags.NoControllingTerminal | OpenFlags.LargeFile));
        message.Words[2] = mode;
    }

    /// <param name="isNoted">Who watches hears of it.</param>
    private static int OpenNode(
        ref PathLookup lookup, OpenFlags flags, uint mode, out OpenDescription? description, out Rights rights, bool isNoted = false)
    {
        description = null;
        rights = Rights.None;
        KernelMessage message = default;
        SetOpenWords(ref message, flags, mode);
        int error = lookup.Call(FileOperation.Open, message.Words[1], message.Words[2], default, out message);
        bool isCreated = error == 0 && ((OpenReply)message.Words[3] & OpenReply.Created) != 0 && (flags & OpenFlags.Temporary) == 0;
        error = error != 0 ? error : MakeDescription(ref message, lookup.Rights, lookup.FullPath, flags, out description, out rights);
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
            int error = lookup.Call(FileOperation.Stat, 0, 0, default, out KernelMessage reply);
            if (error == 0 && FileServer.TakeAnswer(error, ref reply, out FileStatus status) == 0)
            {
                result = new NodeIdentity(FileServer.ServerOf(lookup.Directory!.Node), status.Node);
            }
            else
            {
                FileServer.Discard(ref reply);
            }
        }

        lookup.Dispose();
        return result;
    }

    /// <summary>Makes of an answer to Open what the kind of node asks for. The answer is used up in any case.</summary>
    private static int MakeDescription(
        ref KernelMessage message, Rights allowed, ReadOnlySpan<byte> path, OpenFlags flags, out OpenDescription? description, out Rights rights)
    {
        description = null;
        rights = Rights.None;
        FileKind kind = (FileKind)message.Words[1];
        Capability? node = message.ReceivedCapabilityCount > 0 ? message.ReceivedCapabilities[0] : null;
        if (node is not { Object: Connection or KernelNode } || ((flags & OpenFlags.Directory) != 0 && kind != FileKind.Directory
            && (flags & OpenFlags.Temporary) == 0))
        {
            FileServer.Discard(ref message);
            return node is null ? Error.EIO : Error.ENOTDIR;
        }

        if ((flags & OpenFlags.PathOnly) != 0)
        {
            return MakePlace(ref message, kind, allowed, path, flags, out description, out rights);
        }

        switch (kind)
        {
            case FileKind.Directory:
                return MakeDirectoryObject(ref message, allowed, path, flags, out description, out rights);
            case FileKind.Regular or FileKind.Terminal or FileKind.Stream:
                return MakeFile(ref message, kind, allowed, path, flags, out description, out rights);
            default:
                return MakeSpecial(ref message, kind, allowed, path, flags, out description, out rights);
        }
    }

    private static int MakePlace(
        ref KernelMessage message, FileKind kind, Rights allowed, ReadOnlySpan<byte> path, OpenFlags flags, out OpenDescription? description,
        out Rights rights)
    {
        rights = CommonRights;
        Capability node = message.ReceivedCapabilities[0]!;
        ulong number = message.Words[4];
        if (kind == FileKind.Directory)
        {
            // Paths may begin at it, with the rights that they would have had.
            rights |= allowed & (Rights.Read | Rights.Write | Rights.Execute);
            description = Directory.Create(node, flags, number, path);
        }
        else
        {
            description = File.Create(kind, flags, node, number, path, null, null, default);
        }

        if (description is null)
        {
            FileServer.Discard(ref message);
            return Error.ENOMEM;
        }

        FileServer.DiscardCapabilities(ref message, 1);
        FileServer.Discard(ref message);
        return 0;
    }

    private static int MakeDirectoryObject(
        ref KernelMessage message, Rights allowed, ReadOnlySpan<byte> path, OpenFlags flags, out OpenDescription? description, out Rights rights)
    {
        description = null;
        rights = CommonRights | (allowed & (Rights.Read | Rights.Write | Rights.Execute));
        if ((flags & OpenFlags.AccessMask) == OpenFlags.ReadOnly)
        {
            description = Directory.Create(message.ReceivedCapabilities[0]!, flags, message.Words[4], path);
        }

        FileServer.DiscardCapabilities(ref message, description is null ? 0 : 1);
        FileServer.Discard(ref message);
        return (flags & OpenFlags.AccessMask) != OpenFlags.ReadOnly ? Error.EISDIR : description is null ? Error.ENOMEM : 0;
    }

    private static int MakeFile(
        ref KernelMessage message,
        FileKind kind,
        Rights allowed,
        ReadOnlySpan<byte> path,
        OpenFlags flags,
        out OpenDescription? description,
        out Rights rights)
    {
        description = null;
        int error = TakeData(ref message, kind, out FileData data, out int used, out Rights dataRights);
        rights = CommonRights | AccessRights(flags, kind, allowed & dataRights);
        Rights wanted = RightsOf(flags & OpenFlags.AccessMask);
        if (error == 0 && (rights & wanted) != wanted)
        {
            error = Error.EACCES;
        }

        if (error == 0)
        {
            Capability? second = used > 2 ? message.ReceivedCapabilities[2] : null;
            Capability node = message.ReceivedCapabilities[0]!;
            description = File.Create(kind, flags, node, message.Words[4], path, message.ReceivedCapabilities[1], second, data);
            error = description is null ? Error.ENOMEM : 0;
        }

        if (error != 0)
        {
            data.Release();
        }

        FileServer.DiscardCapabilities(ref message, error != 0 ? 0 : used);
        FileServer.Discard(ref message);
        return error;
    }

    /// <summary>Devices and FIFOs: the server keeps the name, the kernel has what is behind it.</summary>
    private static int MakeSpecial(
        ref KernelMessage message, FileKind kind, Rights allowed, ReadOnlySpan<byte> path, OpenFlags flags, out OpenDescription? description,
        out Rights rights)
    {
        description = null;
        rights = CommonRights | AccessRights(flags, kind, allowed);
        Rights wanted = RightsOf(flags & OpenFlags.AccessMask);
        int error = (rights & wanted) != wanted ? Error.EACCES : Error.ENXIO;
        if (error == Error.ENXIO && kind == FileKind.CharacterDevice && MemoryDevice.Exists(message.Words[5]))
        {
            description = MemoryDevice.Create(message.Words[5], flags, message.ReceivedCapabilities[0]!, message.Words[4], path);
            error = description is null ? Error.ENOMEM : 0;
        }

        else if (error == Error.ENXIO && kind == FileKind.CharacterDevice && TerminalDevices.Exists(message.Words[5], message.ReceivedCapabilities[0]!))
        {
            error = TerminalDevices.Open(message.Words[5], flags, message.ReceivedCapabilities[0]!, message.Words[4], path, out description);
            if (error == Error.ENXIO && message.Words[5] == TerminalDevices.Controlling)
            {
                error = OpenConsole(flags, out description, out rights);
                FileServer.Discard(ref message);
                return error;
            }
        }

        if (error == Error.ENXIO && kind == FileKind.Fifo)
        {
            error = FifoFile.Open(flags, message.ReceivedCapabilities[0]!, message.Words[4], path, out FifoFile? fifo);
            description = fifo;
        }

        FileServer.DiscardCapabilities(ref message, description is null ? 0 : 1);
        FileServer.Discard(ref message);
        return error;
    }

    /// <summary>The console, for the session that it controls: its server keeps it, and the kernel whose it is. ENXIO for others.</summary>
    private static int OpenConsole(OpenFlags flags, out OpenDescription? description, out Rights rights)
    {
        description = null;
        rights = Rights.None;
        Process process = Process.Current;
        PathLookup lookup = default;

        // Both ways, for it is the input that knows whose the console is.
        OpenFlags both = (flags & ~(OpenFlags.Create | OpenFlags.AccessMask)) | OpenFlags.ReadWrite;
        int error = lookup.Find(process, PseudoHandle.CurrentDirectory, "CON:0"u8, Rights.Read | Rights.Write);
        error = error < 0 ? Error.ENXIO : OpenNode(ref lookup, both, 0, out description, out rights);
        rights &= ~(Rights.Read | Rights.Write) | RightsOf(flags & OpenFlags.AccessMask);
        lookup.Dispose();
        if (error == 0 && description is not File { IsOwnTerminal: true })
        {
            description!.Release();
            description = null;
            error = Error.ENXIO;
        }

        return error;
    }

    private static Rights RightsOf(OpenFlags access) => access switch
    {
        OpenFlags.ReadOnly => Rights.Read,
        OpenFlags.WriteOnly => Rights.Write,
        _ => Rights.Read | Rights.Write,
    };

    private static Rights AccessRights(OpenFlags flags, FileKind kind, Rights allowed)
    {
        Rights rights = Rights.None;
        if ((flags & OpenFlags.AccessMask) != OpenFlags.WriteOnly)
        {
            rights |= allowed & (Rights.Read | Rights.Execute);
        }

        if ((flags & OpenFlags.AccessMask) != OpenFlags.ReadOnly)
        {
            rights |= allowed & Rights.Write;
        }

        return kind == FileKind.Regular ? rights | Rights.Map : rights & ~Rights.Execute;
    }

    /// <summary>
    /// Finds the objects behind the data capabilities of an answer to Open. EIO if they are not what the kind of file must have.
    /// </summary>
    private static int TakeData(ref KernelMessage message, FileKind kind, out FileData data, out int used, out Rights rights)
    {
        data = default;
        used = 1;
        rights = Rights.None;
        OpenReply reply = (OpenReply)message.Words[3];
        if (kind == FileKind.Regular)
        {
            Capability? memory = message.ReceivedCapabilityCount > 1 ? message.ReceivedCapabilities[1] : null;
            data.Memory = AcquireAs<MemoryObject>(memory);
            data.IsGenerated = (reply & OpenReply.Generated) != 0;
            rights = memory?.Rights ?? Rights.None;
            used = 2;
            return data.Memory is null ? Error.EIO : 0;
        }

        bool hasInput = (reply & OpenReply.HasInput) != 0;
        bool hasOutput = (reply & OpenReply.HasOutput) != 0;
        int needed = 1 + (hasInput ? 1 : 0) + (hasOutput ? 1 : 0);
        if (needed == 1 || message.ReceivedCapabilityCount < needed)
        {
            return Error.EIO;
        }

        if (hasInput)
        {
            data.Input = AcquireAs<Pipe>(message.ReceivedCapabilities[used++]);
            rights |= Rights.Read;
        }

        if (hasOutput)
        {
            data.Output = AcquireAs<Pipe>(message.ReceivedCapabilities[used++]);
            rights |= Rights.Write;
        }

        bool isRight = (!hasInput || data.Input is { IsReader: true }) && (!hasOutput || data.Output is { IsReader: false });
        return isRight ? 0 : Error.EIO;
    }

    private static T? AcquireAs<T>(Capability? capability)
        where T : KernelObject
    {
        KernelObject? found = capability?.AcquireObject();
        if (found is T target)
        {
            return target;
        }

        found?.Release();
        return null;
    }
}
