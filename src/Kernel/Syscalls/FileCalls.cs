using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>
/// System calls that take paths, and those that make descriptions or say something about them. Reading and writing is in
/// TransferCalls.
/// </summary>
internal static unsafe class FileCalls
{
    private const ulong RemoveDirectory = 0x200;
    private const ulong EmptyPath = 0x1000;

    [SystemCall(
        SystemCallNumber.GetCurrentDirectory, "buffer: bytes out, size: bytes",
        "Writes the current directory's full form, such as RAM:work, ended by a zero byte; returns its length with that.")]
    public static long GetCurrentDirectory(ulong* registers)
    {
        byte* path = (byte*)KernelHeap.Allocate(PathResolver.MaximumPath + 1);
        if (path is null)
        {
            return Error.ENOMEM;
        }

        int length = Process.Current.CopyCurrentDirectory(new System.Span<byte>(path, PathResolver.MaximumPath));
        path[length++] = 0;
        long result = length == 1 ? Error.ENOENT
            : (ulong)length > registers[1] ? Error.ERANGE
            : UserMemory.TryCopyToUser(registers[0], path, (nuint)length) ? length : Error.EFAULT;
        KernelHeap.Free(path);
        return result;
    }

    [SystemCall(SystemCallNumber.ChangeDirectory, "path: string", "Changes the current directory.")]
    public static long ChangeDirectory(ulong* registers) => FileSystem.ChangeDirectory(Process.Current, registers[0]);

    [SystemCall(
        SystemCallNumber.OpenAt, "directory: handle, path: string, flags: O_*, mode: bits",
        "Opens a file or directory; returns the handle. The rights follow the flags and the directory's rights.",
        Missing = "O_PATH, O_TMPFILE, O_DIRECT, O_SYNC and O_NOATIME have no effect; there are no symbolic links")]
    public static long OpenAt(ulong* registers) =>
        FileSystem.Open(Process.Current, (int)registers[0], registers[1], (OpenFlags)registers[2], (uint)registers[3]);

    [SystemCall(SystemCallNumber.MakeDirectoryAt, "directory: handle, path: string, mode: bits", "Makes a directory.")]
    public static long MakeDirectoryAt(ulong* registers) =>
        FileSystem.MakeDirectory(Process.Current, (int)registers[0], registers[1], (uint)registers[2]);

    [SystemCall(
        SystemCallNumber.UnlinkAt, "directory: handle, path: string, flags: AT_REMOVEDIR",
        "Removes a file, or an empty directory.")]
    public static long UnlinkAt(ulong* registers) => (registers[2] & ~RemoveDirectory) != 0
        ? Error.EINVAL
        : FileSystem.Unlink(Process.Current, (int)registers[0], registers[1], registers[2] != 0);

    [SystemCall(
        SystemCallNumber.RenameAt2,
        "oldDirectory: handle, oldPath: string, newDirectory: handle, newPath: string, flags: RENAME_*",
        "Renames within one file system; EXDEV unless both paths begin at the same directory capability.")]
    public static long RenameAt2(ulong* registers) => FileSystem.Rename(
        Process.Current, (int)registers[0], registers[1], (int)registers[2], registers[3], (uint)registers[4]);

    [SystemCall(
        SystemCallNumber.StatAt, "directory: handle, path: string, information: struct stat*, flags: AT_*", "What a path names.",
        Missing = "there are no symbolic links, so AT_SYMLINK_NOFOLLOW makes no difference")]
    public static long StatAt(ulong* registers)
    {
        if ((registers[3] & EmptyPath) != 0 && UserMemory.TryRead(registers[1], out byte first) && first == 0)
        {
            return StatHandle(registers[0], registers[2]);
        }

        int error = FileSystem.GetStatistics(Process.Current, (int)registers[0], registers[1], out FileStatistics statistics);
        return error < 0 ? error : UserMemory.TryWrite(registers[2], statistics) ? 0 : Error.EFAULT;
    }

    [SystemCall(SystemCallNumber.FileStat, "file: handle, information: struct stat*", "What a handle names.")]
    public static long FileStat(ulong* registers) => StatHandle(registers[0], registers[1]);

    [SystemCall(
        SystemCallNumber.FileTruncate, "file: handle, size: bytes",
        "Changes a regular file's size.", Right = Rights.Write)]
    public static long FileTruncate(ulong* registers)
    {
        if ((long)registers[1] < 0)
        {
            return Error.EINVAL;
        }

        int error = Argument.GetDescription(registers[0], Rights.Write, out OpenDescription? description);
        if (error < 0)
        {
            return error;
        }

        error = description!.Truncate(registers[1]);
        description.Release();
        return error;
    }

    [SystemCall(
        SystemCallNumber.GetDirectoryEntries, "directory: handle, entries: struct linux_dirent64*, size: bytes",
        "Writes the next entries; returns the bytes written, 0 at the end.", Right = Rights.Read)]
    public static long GetDirectoryEntries(ulong* registers)
    {
        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Read, out KernelObject? found, out _);
        if (error < 0)
        {
            return error;
        }

        long result = found is Directory directory ? directory.GetEntries(registers[1], registers[2]) : Error.ENOTDIR;
        found!.Release();
        return result;
    }

    [SystemCall(
        SystemCallNumber.Ioctl, "file: handle, request: number, argument: address",
        "Terminal settings and sizes (answered by the terminal's server), FIONREAD, FIONBIO.",
        Missing = "requests of devices that ViperOS does not have give ENOTTY")]
    public static long Ioctl(ulong* registers)
    {
        uint request = (uint)registers[1];
        Rights rights = request == PipeRequest.ReadCounted ? Rights.Read : Rights.None;
        int error = Argument.GetDescription(registers[0], rights, out OpenDescription? description);
        if (error < 0)
        {
            return error == Error.EINVAL ? Error.ENOTTY : error;
        }

        long result;
        if (request != ControlRequest.SetNonBlocking)
        {
            result = description!.Control(request, registers[2]);
        }
        else if (UserMemory.TryRead(registers[2], out int value))
        {
            OpenFlags others = description!.StatusFlags & ~OpenFlags.NonBlock;
            SetStatus(description, value != 0 ? others | OpenFlags.NonBlock : others);
            result = 0;
        }
        else
        {
            result = Error.EFAULT;
        }

        description!.Release();
        return result;
    }

    [SystemCall(
        SystemCallNumber.Pipe2, "handles: int[2] out, flags: O_CLOEXEC | O_NONBLOCK",
        "Makes a pipe: the end to read from, then the end to write to.",
        Missing = "O_DIRECT")]
    public static long Pipe2(ulong* registers)
    {
        OpenFlags flags = (OpenFlags)registers[1];
        if ((registers[1] & ~(ulong)(OpenFlags.CloseOnExec | OpenFlags.NonBlock)) != 0)
        {
            return Error.EINVAL;
        }

        Process process = Process.Current;
        int error = Pipe.Create(process.Job, out Pipe? reader, out Pipe? writer);
        if (error < 0)
        {
            return error;
        }

        reader!.StatusFlags |= flags & OpenFlags.NonBlock;
        writer!.StatusFlags |= flags & OpenFlags.NonBlock;
        HandleFlags handleFlags = (flags & OpenFlags.CloseOnExec) != 0 ? HandleFlags.CloseOnExec : HandleFlags.None;
        long first = Argument.Insert(reader, Rights.All & ~(Rights.Write | Rights.Execute | Rights.Map), handleFlags);
        long second = Argument.Insert(writer, Rights.All & ~(Rights.Read | Rights.Execute | Rights.Map), handleFlags);
        long result = first < 0 ? first : second < 0 ? second : 0;
        if (result == 0 && !UserMemory.TryWrite(registers[0], (uint)first | ((ulong)second << 32)))
        {
            result = Error.EFAULT;
        }

        if (result < 0)
        {
            RemoveIfValid(process, first);
            RemoveIfValid(process, second);
        }

        return result;
    }

    [SystemCall(
        SystemCallNumber.EventFd, "value: number, flags: EFD_*",
        "Makes a counter that writes add to and reads take from; returns its handle.")]
    public static long EventFd(ulong* registers)
    {
        const ulong Semaphore = 1;
        OpenFlags flags = (OpenFlags)registers[1];
        if ((registers[1] & ~(Semaphore | (ulong)(OpenFlags.CloseOnExec | OpenFlags.NonBlock))) != 0)
        {
            return Error.EINVAL;
        }

        EventCounter? counter = EventCounter.Create((uint)registers[0], (registers[1] & Semaphore) != 0);
        if (counter is not null)
        {
            counter.StatusFlags |= flags & OpenFlags.NonBlock;
        }

        HandleFlags handleFlags = (flags & OpenFlags.CloseOnExec) != 0 ? HandleFlags.CloseOnExec : HandleFlags.None;
        return Argument.Insert(counter, Rights.All, handleFlags);
    }

    /// <summary>Changes of two threads at once may lose one, as in Linux.</summary>
    internal static void SetStatus(OpenDescription description, OpenFlags flags)
    {
        description.StatusFlags = (description.StatusFlags & ~OpenDescription.ChangeableFlags)
            | (flags & OpenDescription.ChangeableFlags);
    }

    private static void RemoveIfValid(Process process, long handle)
    {
        if (handle >= 0)
        {
            process.Handles.Remove((int)handle);
        }
    }

    private static long StatHandle(ulong handle, ulong destination)
    {
        int error = Process.Current.Handles.Lookup((int)handle, Rights.None, out KernelObject? found, out _);
        if (error < 0)
        {
            return error;
        }

        FileStatistics statistics = default;
        switch (found)
        {
            case OpenDescription description:
                error = description.GetStatistics(out statistics);
                break;
            case MemoryObject memory:
                statistics.Mode = FileModes.Regular | FileModes.ReadWriteForOwner;
                statistics.Size = (long)memory.Size;
                break;
            default:
                statistics.Mode = FileModes.CharacterDevice | FileModes.ReadWriteForOwner;
                break;
        }

        if (statistics.Inode == 0)
        {
            statistics.Inode = found!.Id;
            statistics.LinkCount = 1;
            statistics.BlockSize = 4096;
        }

        found!.Release();
        return error < 0 ? error : UserMemory.TryWrite(destination, statistics) ? 0 : Error.EFAULT;
    }
}
