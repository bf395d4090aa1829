using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls that make, remove and rename what paths name, and those of the current directory.</summary>
internal static unsafe class PathCalls
{
    private const ulong RemoveDirectory = 0x200;
    private const ulong FollowLink = 0x400;
    private const ulong EmptyPath = 0x1000;

    [SystemCall(
        SystemCallNumber.GetCurrentDirectory, "buffer: bytes out, size: bytes",
        "Writes the current directory as a path of the POSIX root, ended by a zero byte; returns its length with that.",
        Missing = "a directory that the POSIX root does not hold is written as its full form, such as CON:")]
    public static long GetCurrentDirectory(ulong* registers) => GetCurrentDirectory(registers, isRooted: true);

    [SystemCall(
        SystemCallNumber.GetCurrentDirectoryName, "buffer: bytes out, size: bytes",
        "Writes the current directory's full form, such as RAM:work, ended by a zero byte; returns its length with that.")]
    public static long GetCurrentDirectoryName(ulong* registers) => GetCurrentDirectory(registers, isRooted: false);

    [SystemCall(SystemCallNumber.ChangeDirectory, "path: string", "Changes the current directory.")]
    public static long ChangeDirectory(ulong* registers) => FileSystem.ChangeDirectory(Process.Current, registers[0]);

    [SystemCall(
        SystemCallNumber.ChangeDirectoryHandle, "directory: handle", "Changes the current directory to an open one's path.",
        Missing = "a directory that was opened without a path gives EACCES; one that was renamed since is looked for at its old path")]
    public static long ChangeDirectoryHandle(ulong* registers) => FileSystem.ChangeDirectory(Process.Current, (int)registers[0]);

    [SystemCall(
        SystemCallNumber.ChangeRoot, "path: string",
        "Makes a directory the root of the process's paths: a namespace with nothing else but what is shown below it, and without assigns. EPERM unless by user 0.",
        Missing = "EBUSY in a process of several threads; a current directory outside becomes the root")]
    public static long ChangeRoot(ulong* registers)
    {
        Process process = Process.Current;
        return !process.Credentials.IsPrivileged ? Error.EPERM
            : process.ThreadCount != 1 ? Error.EBUSY
            : FileSystem.ChangeRoot(process, registers[0]);
    }

    [SystemCall(
        SystemCallNumber.OpenAt, "directory: handle, path: string, flags: O_*, mode: bits",
        "Opens a file or directory; returns the handle. The rights follow the flags and the directory's rights.",
        Missing = "O_DIRECT and O_ASYNC have no effect")]
    public static long OpenAt(ulong* registers) =>
        FileSystem.Open(Process.Current, (int)registers[0], registers[1], (OpenFlags)registers[2], (uint)registers[3] & 0xFFF);

    [SystemCall(
        SystemCallNumber.OpenAt2, "directory: handle, path: string, how: struct open_how*, size: bytes", "As openat, with its arguments in memory.",
        Missing = "of the RESOLVE flags only RESOLVE_NO_SYMLINKS and RESOLVE_NO_MAGICLINKS; others give EINVAL")]
    public static long OpenAt2(ulong* registers)
    {
        const ulong KnownSize = 24;
        const ulong NoMagicLinks = 2;
        const ulong NoLinks = 4;
        if (registers[3] < KnownSize)
        {
            return Error.EINVAL;
        }

        if (registers[3] > KnownSize)
        {
            return Error.E2BIG;
        }

        if (!UserMemory.TryRead(registers[2], out ulong flags) || !UserMemory.TryRead(registers[2] + 8, out ulong mode)
            || !UserMemory.TryRead(registers[2] + 16, out ulong resolve))
        {
            return Error.EFAULT;
        }

        const OpenFlags Makes = OpenFlags.Create | OpenFlags.Temporary;
        if (flags > 0x7F_FFFF || mode > 0xFFF || (mode != 0 && ((OpenFlags)flags & Makes) == 0) || (resolve & ~(NoLinks | NoMagicLinks)) != 0)
        {
            return Error.EINVAL;
        }

        return FileSystem.Open(Process.Current, (int)registers[0], registers[1], (OpenFlags)flags, (uint)mode, (resolve & NoLinks) != 0);
    }

    [SystemCall(SystemCallNumber.MakeDirectoryAt, "directory: handle, path: string, mode: bits", "Makes a directory.")]
    public static long MakeDirectoryAt(ulong* registers) => FileSystem.MakeNode(
        Process.Current, (int)registers[0], registers[1], FileModes.Directory | ((FileModes)registers[2] & (FileModes)0x3FF), 0);

    [SystemCall(
        SystemCallNumber.MakeNodeAt, "directory: handle, path: string, mode: bits, device: number",
        "Makes a FIFO, socket, device (by user 0) or empty file.")]
    public static long MakeNodeAt(ulong* registers)
    {
        FileModes mode = (FileModes)registers[2] & (FileModes.TypeMask | FileModes.PermissionMask);
        return (mode & FileModes.TypeMask) == FileModes.Directory
            ? Error.EPERM
            : FileSystem.MakeNode(Process.Current, (int)registers[0], registers[1], mode, (uint)registers[3]);
    }

    [SystemCall(
        SystemCallNumber.UnlinkAt, "directory: handle, path: string, flags: AT_REMOVEDIR",
        "Removes a name, or an empty directory.")]
    public static long UnlinkAt(ulong* registers) => (registers[2] & ~RemoveDirectory) != 0
        ? Error.EINVAL
        : FileSystem.Unlink(Process.Current, (int)registers[0], registers[1], registers[2] != 0);

    [SystemCall(SystemCallNumber.SymbolicLinkAt, "target: string, directory: handle, path: string", "Makes a symbolic link.")]
    public static long SymbolicLinkAt(ulong* registers) =>
        FileSystem.MakeSymbolicLink(Process.Current, registers[0], (int)registers[1], registers[2]);

    [SystemCall(
        SystemCallNumber.ReadLinkAt, "directory: handle, path: string, buffer: bytes out, size: bytes",
        "Writes where a symbolic link leads, as far as it fits; returns the bytes written.")]
    public static long ReadLinkAt(ulong* registers)
    {
        if ((int)registers[3] <= 0)
        {
            return Error.EINVAL;
        }

        ulong size = (uint)registers[3];
        return UserMemory.TryRead(registers[1], out byte first) && first == 0
            ? ReadLinkHandle((int)registers[0], registers[2], size)
            : FileSystem.ReadSymbolicLink(Process.Current, (int)registers[0], registers[1], registers[2], size);
    }

    [SystemCall(
        SystemCallNumber.LinkAt,
        "oldDirectory: handle, oldPath: string, newDirectory: handle, newPath: string, flags: AT_*",
        "Gives a file one more name on the same server.")]
    public static long LinkAt(ulong* registers)
    {
        if ((registers[4] & ~(FollowLink | EmptyPath)) != 0)
        {
            return Error.EINVAL;
        }

        bool isEmpty = (registers[4] & EmptyPath) != 0 && UserMemory.TryRead(registers[1], out byte first) && first == 0;
        return isEmpty
            ? FileSystem.LinkHandle(Process.Current, (int)registers[0], (int)registers[2], registers[3])
            : FileSystem.Link(
                Process.Current, (int)registers[0], registers[1], (int)registers[2], registers[3], (registers[4] & FollowLink) != 0);
    }

    [SystemCall(
        SystemCallNumber.RenameAt, "oldDirectory: handle, oldPath: string, newDirectory: handle, newPath: string",
        "Renames within one server; EXDEV otherwise.")]
    public static long RenameAt(ulong* registers) => FileSystem.Rename(
        Process.Current, (int)registers[0], registers[1], (int)registers[2], registers[3], 0);

    [SystemCall(
        SystemCallNumber.RenameAt2,
        "oldDirectory: handle, oldPath: string, newDirectory: handle, newPath: string, flags: RENAME_*",
        "Renames or exchanges within one server; EXDEV otherwise.",
        Missing = "RENAME_WHITEOUT")]
    public static long RenameAt2(ulong* registers) => registers[4] > 2
        ? Error.EINVAL
        : FileSystem.Rename(Process.Current, (int)registers[0], registers[1], (int)registers[2], registers[3], (uint)registers[4]);

    [SystemCall(SystemCallNumber.SetFileModeMask, "mask: bits", "Sets the permissions that new files do not get; returns those before.")]
    public static long SetFileModeMask(ulong* registers) => Process.Current.ExchangeFileModeMask((uint)registers[0] & 0x1FF);

    private static long ReadLinkHandle(int handle, ulong buffer, ulong size)
    {
        int error = Process.Current.Handles.Lookup(handle, Rights.None, out KernelObject? found, out _);
        if (error < 0)
        {
            return error;
        }

        long result = Error.ENOENT;
        if (found is NodeDescription { Kind: FileKind.SymbolicLink } node)
        {
            Ipc.KernelMessage message = default;
            message.TakesData = true;
            result = FileServer.Call(node.Node, ref message, FileOperation.ReadSymbolicLink);
            if (result == 0)
            {
                result = (ulong)message.ReceivedLength < size ? message.ReceivedLength : (long)size;
                result = UserMemory.TryCopyToUser(buffer, message.TakenData, (nuint)result) ? result : Error.EFAULT;
            }

            FileServer.Discard(ref message);
        }

        found!.Release();
        return result;
    }

    private static long GetCurrentDirectory(ulong* registers, bool isRooted)
    {
        const int Size = PathResolver.MaximumPath + NamespaceEntry.MaximumName + 2;
        byte* path = (byte*)KernelHeap.Allocate(Size);
        if (path is null)
        {
            return Error.ENOMEM;
        }

        System.Span<byte> text = new(path, Size);
        int length = Process.Current.CopyCurrentDirectory(text);
        length = isRooted ? FileSystem.ToRootedPath(Process.Current, text, length) : length;
        path[length++] = 0;
        long result = length == 1 ? Error.ENOENT
            : (ulong)length > registers[1] ? Error.ERANGE
            : UserMemory.TryCopyToUser(registers[0], path, (nuint)length) ? length : Error.EFAULT;
        KernelHeap.Free(path);
        return result;
    }
}
