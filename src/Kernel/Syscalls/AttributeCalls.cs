using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls that tell and set what is known of a file and of the file system that has it.</summary>
internal static unsafe class AttributeCalls
{
    private const ulong NoFollow = 0x100;
    private const ulong EffectiveAccess = 0x200;
    private const ulong NoAutomount = 0x800;
    private const ulong EmptyPath = 0x1000;
    private const ulong SyncTypes = 0x6000;

    private const ulong TimeNow = 0x3FFF_FFFF;
    private const ulong TimeOmit = 0x3FFF_FFFE;

    [SystemCall(
        SystemCallNumber.StatAt, "directory: handle, path: string, information: struct stat*, flags: AT_*", "What a path names.")]
    public static long StatAt(ulong* registers)
    {
        if ((registers[3] & ~(NoFollow | NoAutomount | EmptyPath)) != 0)
        {
            return Error.EINVAL;
        }

        int error = GetStatistics((int)registers[0], registers[1], registers[3], out FileStatistics statistics, out _);
        return error < 0 ? error : UserMemory.TryWrite(registers[2], statistics) ? 0 : Error.EFAULT;
    }

    [SystemCall(SystemCallNumber.FileStat, "file: handle, information: struct stat*", "What a handle names.")]
    public static long FileStat(ulong* registers)
    {
        int error = GetStatistics((int)registers[0], out FileStatistics statistics, out _);
        return error < 0 ? error : UserMemory.TryWrite(registers[1], statistics) ? 0 : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.StatX, "directory: handle, path: string, flags: AT_*, mask: STATX_*, information: struct statx*",
        "What a path or handle names, with the time of its making.",
        Missing = "mount numbers and attributes; what is asked for beyond the basic fields is ignored")]
    public static long StatX(ulong* registers)
    {
        const ulong ReservedMask = 0x8000_0000;
        if ((registers[2] & ~(NoFollow | NoAutomount | EmptyPath | SyncTypes)) != 0 || (registers[2] & SyncTypes) == SyncTypes
            || (registers[3] & ReservedMask) != 0)
        {
            return Error.EINVAL;
        }

        int error = GetStatistics((int)registers[0], registers[1], registers[2], out FileStatistics statistics, out long creationTime);
        return error < 0 ? error
            : UserMemory.TryWrite(registers[4], ExtendedStatistics.From(statistics, creationTime)) ? 0 : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.AccessAt, "directory: handle, path: string, access: R_OK | W_OK | X_OK",
        "Whether the caller may do that with what a path names.")]
    public static long AccessAt(ulong* registers) => CheckAccess(registers, 0);

    [SystemCall(
        SystemCallNumber.AccessAt2, "directory: handle, path: string, access: R_OK | W_OK | X_OK, flags: AT_*",
        "Whether the caller may do that with what a path or handle names.")]
    public static long AccessAt2(ulong* registers) => CheckAccess(registers, registers[3]);

    [SystemCall(SystemCallNumber.SetFileModeHandle, "file: handle, mode: bits", "Sets the permissions.")]
    public static long SetFileModeHandle(ulong* registers) => FileSystem.SetAttributesOfOpen(
        Process.Current, (int)registers[0], NodeAttributeMask.Mode, new NodeAttributes { Mode = (uint)registers[1] & 0xFFF });

    [SystemCall(SystemCallNumber.SetFileModeAt, "directory: handle, path: string, mode: bits", "Sets the permissions.")]
    public static long SetFileModeAt(ulong* registers) => SetAttributes(
        registers, 0, NodeAttributeMask.Mode, new NodeAttributes { Mode = (uint)registers[2] & 0xFFF });

    [SystemCall(
        SystemCallNumber.SetFileModeAt2, "directory: handle, path: string, mode: bits, flags: AT_*",
        "Sets the permissions; EOPNOTSUPP for those of a link.")]
    public static long SetFileModeAt2(ulong* registers)
    {
        if ((registers[3] & ~(NoFollow | EmptyPath)) != 0)
        {
            return Error.EINVAL;
        }

        int error = 0;
        if ((registers[3] & NoFollow) != 0)
        {
            error = GetStatistics((int)registers[0], registers[1], registers[3], out FileStatistics statistics, out _);
            error = error == 0 && (statistics.Mode & FileModes.TypeMask) == FileModes.SymbolicLink ? Error.EOPNOTSUPP : error;
        }

        return error < 0 ? error : SetAttributes(
            registers, registers[3], NodeAttributeMask.Mode, new NodeAttributes { Mode = (uint)registers[2] & 0xFFF });
    }

    [SystemCall(SystemCallNumber.SetFileOwnerHandle, "file: handle, user: number or -1, group: number or -1", "Sets owner and group.")]
    public static long SetFileOwnerHandle(ulong* registers) => FileSystem.SetAttributesOfOpen(
        Process.Current, (int)registers[0], OwnerMask(registers[1], registers[2]), OwnerOf(registers[1], registers[2]));

    [SystemCall(
        SystemCallNumber.SetFileOwnerAt, "directory: handle, path: string, user: number or -1, group: number or -1, flags: AT_*",
        "Sets owner and group.")]
    public static long SetFileOwnerAt(ulong* registers) => (registers[4] & ~(NoFollow | EmptyPath)) != 0
        ? Error.EINVAL
        : SetAttributes(registers, registers[4], OwnerMask(registers[2], registers[3]), OwnerOf(registers[2], registers[3]));

    [SystemCall(
        SystemCallNumber.SetFileTimesAt, "directory: handle, path: string or 0, times: struct timespec[2] or 0, flags: AT_*",
        "Sets the times of access and modification, each to a moment, to the present, or not at all.")]
    public static long SetFileTimesAt(ulong* registers)
    {
        if ((registers[3] & ~(NoFollow | EmptyPath)) != 0)
        {
            return Error.EINVAL;
        }

        NodeAttributeMask mask = NodeAttributeMask.AccessTimeNow | NodeAttributeMask.ModifiedTimeNow;
        NodeAttributes attributes = default;
        if (registers[2] != 0)
        {
            if (!UserMemory.TryRead(registers[2], out TimeSpecification access)
                || !UserMemory.TryRead(registers[2] + (ulong)sizeof(TimeSpecification), out TimeSpecification modified))
            {
                return Error.EFAULT;
            }

            if (!TryGetTime(access, NodeAttributeMask.AccessTime, NodeAttributeMask.AccessTimeNow, out mask, out attributes.AccessTime)
                || !TryGetTime(
                    modified, NodeAttributeMask.ModifiedTime, NodeAttributeMask.ModifiedTimeNow, out NodeAttributeMask second,
                    out attributes.ModifiedTime))
            {
                return Error.EINVAL;
            }

            mask |= second;
            if (mask == NodeAttributeMask.None)
            {
                return 0;
            }
        }

        return registers[1] == 0
            ? FileSystem.SetAttributesOfOpen(Process.Current, (int)registers[0], mask, attributes)
            : SetAttributes(registers, registers[3], mask, attributes);
    }

    [SystemCall(SystemCallNumber.Truncate, "path: string, size: bytes", "Changes a regular file's size.")]
    public static long Truncate(ulong* registers) => (long)registers[1] < 0
        ? Error.EINVAL
        : FileSystem.Truncate(Process.Current, registers[0], registers[1]);

    [SystemCall(SystemCallNumber.StatFileSystem, "path: string, information: struct statfs*", "What is known of the file system that has the path.")]
    public static long StatFileSystem(ulong* registers)
    {
        int error = FileSystem.GetFileSystem(Process.Current, registers[0], out FileSystemStatus status, out ulong server);
        return error < 0 ? error
            : UserMemory.TryWrite(registers[1], FileSystemStatistics.From(status, server)) ? 0 : Error.EFAULT;
    }

    [SystemCall(SystemCallNumber.StatFileSystemHandle, "file: handle, information: struct statfs*", "What is known of the file system that has the file.")]
    public static long StatFileSystemHandle(ulong* registers)
    {
        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.None, out KernelObject? found, out _);
        if (error < 0)
        {
            return error;
        }

        error = Error.ENOSYS;
        FileSystemStatus status = default;
        ulong server = 0;
        if (found is NodeDescription node)
        {
            error = FileSystem.GetFileSystem(node.Node, out status);
            server = FileServer.ServerOf(node.Node);
        }

        found!.Release();
        return error < 0 ? error
            : UserMemory.TryWrite(registers[1], FileSystemStatistics.From(status, server)) ? 0 : Error.EFAULT;
    }

    private static bool IsEmptyPath(ulong path, ulong flags) =>
        (flags & EmptyPath) != 0 && (path == 0 || (UserMemory.TryRead(path, out byte first) && first == 0));

    private static NodeAttributeMask OwnerMask(ulong user, ulong group) =>
        ((uint)user != uint.MaxValue ? NodeAttributeMask.Owner : NodeAttributeMask.None)
        | ((uint)group != uint.MaxValue ? NodeAttributeMask.Group : NodeAttributeMask.None);

    private static NodeAttributes OwnerOf(ulong user, ulong group) => new() { UserId = (uint)user, GroupId = (uint)group };

    private static bool TryGetTime(
        TimeSpecification time, NodeAttributeMask moment, NodeAttributeMask now, out NodeAttributeMask mask, out long nanoseconds)
    {
        nanoseconds = 0;
        mask = (ulong)time.Nanoseconds switch { TimeNow => now, TimeOmit => NodeAttributeMask.None, _ => moment };
        if (mask != moment)
        {
            return true;
        }

        const long MaximumSeconds = long.MaxValue / TimeSpecification.NanosecondsPerSecond;
        long seconds = time.Seconds < -MaximumSeconds ? -MaximumSeconds : time.Seconds >= MaximumSeconds ? MaximumSeconds - 1 : time.Seconds;
        nanoseconds = (seconds * TimeSpecification.NanosecondsPerSecond) + time.Nanoseconds;
        return (ulong)time.Nanoseconds < TimeSpecification.NanosecondsPerSecond;
    }

    private static long SetAttributes(ulong* registers, ulong flags, NodeAttributeMask mask, NodeAttributes attributes)
    {
        Process process = Process.Current;
        if (!IsEmptyPath(registers[1], flags))
        {
            return FileSystem.SetAttributes(process, (int)registers[0], registers[1], (flags & NoFollow) == 0, mask, attributes);
        }

        if ((int)registers[0] != PseudoHandle.CurrentDirectory)
        {
            return FileSystem.SetAttributes(process, (int)registers[0], mask, attributes);
        }

        return FileSystem.SetAttributesOfCurrentDirectory(process, mask, attributes);
    }

    private static long CheckAccess(ulong* registers, ulong flags)
    {
        uint access = (uint)registers[2];
        if (access > 7 || (flags & ~(NoFollow | EffectiveAccess | EmptyPath)) != 0)
        {
            return Error.EINVAL;
        }

        if (IsEmptyPath(registers[1], flags))
        {
            return GetStatistics((int)registers[0], out _, out _);
        }

        int error = FileSystem.GetStatus(
            Process.Current, (int)registers[0], registers[1], (flags & NoFollow) == 0, access, out _, out _, out int linkedHandle);
        return error == PathLookup.LeadsToHandle ? GetStatistics(linkedHandle, out _, out _) : error;
    }

    private static int GetStatistics(int handle, ulong path, ulong flags, out FileStatistics statistics, out long creationTime)
    {
        if (IsEmptyPath(path, flags))
        {
            return GetStatistics(handle, out statistics, out creationTime);
        }

        int error = FileSystem.GetStatus(
            Process.Current, handle, path, (flags & NoFollow) == 0, 0, out FileStatus status, out ulong server, out int linkedHandle);
        if (error == PathLookup.LeadsToHandle)
        {
            return GetStatistics(linkedHandle, out statistics, out creationTime);
        }

        statistics = error < 0 ? default : FileServer.ToStatistics(status, server);
        creationTime = status.CreatedTime;
        return error;
    }

    private static int GetStatistics(int handle, out FileStatistics statistics, out long creationTime)
    {
        statistics = default;
        creationTime = 0;
        Process process = Process.Current;
        if (handle == PseudoHandle.CurrentDirectory)
        {
            int failure = FileSystem.GetStatusOfCurrentDirectory(process, out FileStatus current, out ulong owner);
            statistics = failure < 0 ? default : FileServer.ToStatistics(current, owner);
            creationTime = current.CreatedTime;
            return failure;
        }

        int error = process.Handles.Lookup(handle, Rights.None, out KernelObject? found, out _);
        if (error < 0)
        {
            return error;
        }

        switch (found)
        {
            case NodeDescription node:
                error = node.GetStatus(out FileStatus status);
                statistics = error < 0 ? default : FileServer.ToStatistics(status, FileServer.ServerOf(node.Node));
                creationTime = status.CreatedTime;
                break;
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
        return error;
    }
}
