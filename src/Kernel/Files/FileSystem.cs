using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Files;

/// <summary>
/// The calls that take paths: resolves them, asks the server, makes objects of the answer. Holds no state of its own.
/// </summary>
public static unsafe class FileSystem
{
    private const Rights CommonRights = Rights.Duplicate | Rights.Transfer | Rights.Wait | Rights.Inspect | Rights.Signal;

    /// <summary>openat: the new handle or a negated error.</summary>
    public static long Open(Process process, int directoryHandle, ulong userPath, OpenFlags flags, uint mode)
    {
        OpenFlags access = flags & OpenFlags.AccessMask;
        if (access == OpenFlags.AccessMask)
        {
            return Error.EINVAL;
        }

        Rights needed = RightsOf(access);
        if ((flags & (OpenFlags.Create | OpenFlags.Truncate)) != 0)
        {
            needed |= Rights.Write;
        }

        PathLookup lookup = default;
        long result = lookup.Find(process, directoryHandle, userPath, needed);
        if (result >= 0 && lookup.Resolved.MustBeDirectory)
        {
            result = (flags & OpenFlags.Create) != 0 ? Error.EISDIR : 0;
            flags |= OpenFlags.Directory;
        }

        if (result >= 0)
        {
            result = OpenHandle(process, lookup.Directory!.Node, lookup.Rights, lookup.RelativePath, flags, mode);
        }

        lookup.Dispose();
        return result;
    }

    /// <summary>mkdirat.</summary>
    public static int MakeDirectory(Process process, int directoryHandle, ulong userPath, uint mode)
    {
        PathLookup lookup = default;
        int result = lookup.Find(process, directoryHandle, userPath, Rights.Write);
        if (result >= 0)
        {
            result = lookup.RelativePath.Length == 0
                ? Error.EEXIST
                : FileServer.CallSimple(lookup.Directory!.Node, FileOperation.MakeDirectory, 0, mode, lookup.RelativePath);
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
            result = lookup.RelativePath.Length == 0
                ? Error.EBUSY
                : FileServer.CallSimple(
                    lookup.Directory!.Node, FileOperation.Unlink, isDirectory ? 1u : 0, 0, lookup.RelativePath);
        }

        lookup.Dispose();
        return result;
    }

    /// <summary>renameat2. EXDEV unless both paths begin at the same node.</summary>
    public static int Rename(Process process, int oldHandle, ulong oldPath, int newHandle, ulong newPath, uint flags)
    {
        PathLookup from = default;
        PathLookup to = default;
        int result = from.Find(process, oldHandle, oldPath, Rights.Write);
        if (result >= 0)
        {
            result = to.Find(process, newHandle, newPath, Rights.Write);
        }

        if (result >= 0)
        {
            result = from.RelativePath.Length == 0 || to.RelativePath.Length == 0 ? Error.EBUSY
                : !IsSameNode(from.Directory!, to.Directory!) ? Error.EXDEV
                : SendRename(from.Directory!.Node, from.RelativePath, to.RelativePath, flags);
        }

        from.Dispose();
        to.Dispose();
        return result;
    }

    /// <summary>newfstatat with a path.</summary>
    public static int GetStatistics(Process process, int directoryHandle, ulong userPath, out FileStatistics statistics)
    {
        statistics = default;
        PathLookup lookup = default;
        int result = lookup.Find(process, directoryHandle, userPath, Rights.Read);
        if (result >= 0)
        {
            result = FileServer.GetStatus(lookup.Directory!.Node, lookup.RelativePath, out FileStatus status);
            if (result >= 0 && lookup.Resolved.MustBeDirectory && status.Kind != FileKind.Directory)
            {
                result = Error.ENOTDIR;
            }

            statistics = FileServer.ToStatistics(status);
        }

        lookup.Dispose();
        return result;
    }

    /// <summary>chdir.</summary>
    public static int ChangeDirectory(Process process, ulong userPath)
    {
        PathLookup lookup = default;
        int result = lookup.Find(process, PseudoHandle.CurrentDirectory, userPath, Rights.Read);
        if (result >= 0)
        {
            result = FileServer.GetStatus(lookup.Directory!.Node, lookup.RelativePath, out FileStatus status);
            result = result < 0 ? result
                : status.Kind != FileKind.Directory ? Error.ENOTDIR
                : process.SetCurrentDirectory(lookup.FullPath);
        }

        lookup.Dispose();
        return result;
    }

    /// <summary>
    /// The memory of a program's file, by a path in kernel memory as the process would look it up; a reference for the caller. EACCES if it may
    /// not be executed.
    /// </summary>
    public static int OpenProgram(Process process, ReadOnlySpan<byte> path, out MemoryObject? program)
    {
        program = null;
        PathLookup lookup = default;
        int result = lookup.Find(process, PseudoHandle.CurrentDirectory, path, Rights.Read | Rights.Execute);
        OpenDescription? description = null;
        Rights rights = Rights.None;
        if (result >= 0)
        {
            result = lookup.Resolved.MustBeDirectory ? Error.EACCES : OpenNode(
                lookup.Directory!.Node, lookup.Rights, lookup.RelativePath, OpenFlags.ReadOnly, 0, out description, out rights);
        }

        lookup.Dispose();
        if (description is not null)
        {
            program = (description as File)?.Memory;
            result = program is null || (rights & Rights.Execute) == 0 ? Error.EACCES : 0;
            if (result < 0)
            {
                program = null;
            }

            program?.Acquire();
            description.Release();
        }

        return result;
    }

    private static long OpenHandle(
        Process process, Capability directory, Rights directoryRights, ReadOnlySpan<byte> path, OpenFlags flags, uint mode)
    {
        int result = OpenNode(directory, directoryRights, path, flags, mode, out OpenDescription? description, out Rights rights);
        if (result < 0)
        {
            return result;
        }

        HandleFlags handleFlags = (flags & OpenFlags.CloseOnExec) != 0 ? HandleFlags.CloseOnExec : HandleFlags.None;
        result = process.Handles.Insert(description!, rights, handleFlags);
        description!.Release();
        return result;
    }

    private static int OpenNode(
        Capability directory,
        Rights directoryRights,
        ReadOnlySpan<byte> path,
        OpenFlags flags,
        uint mode,
        out OpenDescription? description,
        out Rights rights)
    {
        description = null;
        rights = Rights.None;
        KernelMessage message = default;
        message.Words[1] = (ulong)(flags & ~OpenFlags.CloseOnExec);
        message.Words[2] = mode;
        fixed (byte* bytes = path)
        {
            message.SendData = bytes;
            message.SendLength = path.Length;
            int error = FileServer.Call(directory, ref message, FileOperation.Open);
            if (error < 0)
            {
                return error;
            }
        }

        FileKind kind = (FileKind)message.Words[1];
        Capability? node = message.ReceivedCapabilityCount > 0 ? message.ReceivedCapabilities[0] : null;
        if (node is not { Object: Connection } || ((flags & OpenFlags.Directory) != 0 && kind != FileKind.Directory))
        {
            FileServer.DiscardCapabilities(ref message, 0);
            return node is null ? Error.EIO : Error.ENOTDIR;
        }

        return kind == FileKind.Directory
            ? MakeDirectoryObject(ref message, directoryRights, flags, out description, out rights)
            : MakeFile(ref message, kind, directoryRights, flags, out description, out rights);
    }

    private static int MakeDirectoryObject(
        ref KernelMessage message, Rights directoryRights, OpenFlags flags, out OpenDescription? description, out Rights rights)
    {
        description = null;
        rights = CommonRights | (directoryRights & (Rights.Read | Rights.Write | Rights.Execute));
        if ((flags & OpenFlags.AccessMask) != OpenFlags.ReadOnly)
        {
            FileServer.DiscardCapabilities(ref message, 0);
            return Error.EISDIR;
        }

        description = Directory.Create(message.ReceivedCapabilities[0]!, flags);
        FileServer.DiscardCapabilities(ref message, description is null ? 0 : 1);
        return description is null ? Error.ENOMEM : 0;
    }

    private static int MakeFile(
        ref KernelMessage message,
        FileKind kind,
        Rights directoryRights,
        OpenFlags flags,
        out OpenDescription? description,
        out Rights rights)
    {
        description = null;
        int error = TakeData(ref message, kind, out FileData data, out int used, out Rights dataRights);
        rights = CommonRights | AccessRights(flags, kind, directoryRights & dataRights);
        Rights wanted = RightsOf(flags & OpenFlags.AccessMask);
        if (error == 0 && (rights & wanted) != wanted)
        {
            error = Error.EACCES;
        }

        if (error == 0)
        {
            Capability? second = used > 2 ? message.ReceivedCapabilities[2] : null;
            Capability node = message.ReceivedCapabilities[0]!;
            description = File.Create(kind, flags, node, message.ReceivedCapabilities[1], second, data);
            error = description is null ? Error.ENOMEM : 0;
        }

        if (error != 0)
        {
            data.Release();
        }

        FileServer.DiscardCapabilities(ref message, error != 0 ? 0 : used);
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
        if (kind == FileKind.Regular)
        {
            Capability? memory = message.ReceivedCapabilityCount > 1 ? message.ReceivedCapabilities[1] : null;
            data.Memory = AcquireAs<MemoryObject>(memory);
            rights = memory?.Rights ?? Rights.None;
            used = 2;
            return data.Memory is null ? Error.EIO : 0;
        }

        if (kind is not (FileKind.Terminal or FileKind.Stream))
        {
            return Error.EIO;
        }

        bool hasInput = (message.Words[3] & 1) != 0;
        bool hasOutput = (message.Words[3] & 2) != 0;
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

    private static bool IsSameNode(Directory left, Directory right) =>
        left == right || (left.Node.Object is not null && left.Node.Object == right.Node.Object);

    private static int SendRename(Capability node, ReadOnlySpan<byte> from, ReadOnlySpan<byte> to, uint flags)
    {
        int length = from.Length + to.Length;
        byte* both = (byte*)KernelHeap.Allocate((nuint)length);
        if (both is null)
        {
            return Error.ENOMEM;
        }

        from.CopyTo(new Span<byte>(both, length));
        to.CopyTo(new Span<byte>(both + from.Length, to.Length));
        ReadOnlySpan<byte> paths = new(both, length);
        int result = FileServer.CallSimple(node, FileOperation.Rename, flags, (ulong)from.Length, paths);
        KernelHeap.Free(both);
        return result;
    }
}
