using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls on the contents of files as a whole: onto the medium, from one file into another; FileDataCalls.Allocation.cs has fallocate.</summary>
internal static unsafe partial class FileDataCalls
{
    /// <summary>What sendfile and copy_file_range show the target of a file at a time.</summary>
    private const ulong Window = 256 * 1024;

    private const ulong MaximumLength = 0x7FFF_F000;

    // Extents of FileOperation.Synchronize.
    private const ulong Data = 0;
    private const ulong Everything = 1;
    private const ulong FileSystemExtent = 2;

    [SystemCall(SystemCallNumber.FileSynchronize, "file: handle", "Returns when the file is on its medium.")]
    public static long Synchronize(ulong* registers) => Synchronize(registers[0], Everything);

    [SystemCall(SystemCallNumber.FileDataSynchronize, "file: handle", "Returns when the file's contents are on its medium.")]
    public static long SynchronizeData(ulong* registers) => Synchronize(registers[0], Data);

    [SystemCall(SystemCallNumber.SynchronizeFileSystem, "file: handle", "Returns when the file system is on its medium.")]
    public static long SynchronizeFileSystem(ulong* registers) => Synchronize(registers[0], FileSystemExtent);

    [SystemCall(SystemCallNumber.SynchronizeRange, "file: handle, offset: bytes, length: bytes, flags: SYNC_FILE_RANGE_*", "As fdatasync.")]
    public static long SynchronizeRange(ulong* registers) =>
        registers[3] > 7 || (long)registers[1] < 0 || (long)registers[2] < 0 ? Error.EINVAL : Synchronize(registers[0], Data);

    [SystemCall(SystemCallNumber.SynchronizeAll, "", "Returns when the file systems of the caller's namespace are on their media.")]
    public static long SynchronizeAll(ulong* registers)
    {
        Namespace names = Process.Current.Namespace;
        for (int i = 0; names.TryGet(i, out Directory? directory); i++)
        {
            // sync(2) cannot fail: what one server refuses is no reason to leave the others out.
            FileServer.CallSimple(directory!.Node, FileOperation.Synchronize, FileSystemExtent);
            directory.Release();
        }

        return 0;
    }

    [SystemCall(
        SystemCallNumber.FileAdvise, "file: handle, offset: bytes, length: bytes, advice: POSIX_FADV_*",
        "Gives up pages of a file that the medium has (POSIX_FADV_DONTNEED), or asks for some (WILLNEED); other advice needs nothing to be done.")]
    public static long Advise(ulong* registers)
    {
        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.None, out KernelObject? found, out _);
        if (error < 0)
        {
            return Error.EBADF;
        }

        const ulong WillNeed = 3;
        const ulong DontNeed = 4;
        error = found is Pipe ? Error.ESPIPE : registers[3] > 5 || (long)registers[2] < 0 ? Error.EINVAL : 0;
        if (error == 0 && registers[3] is WillNeed or DontNeed && (found as File)?.Memory is { } memory)
        {
            ulong offset = registers[1];
            ulong end = registers[2] == 0 || offset + registers[2] < offset ? MemoryObject.MaximumSize : offset + registers[2];
            if (registers[3] == DontNeed)
            {
                memory.GiveUp(Paging.AlignUp(offset) >> Paging.PageShift, end >> Paging.PageShift);
            }
            else
            {
                memory.ExpectReading(offset >> Paging.PageShift, Paging.AlignUp(end) >> Paging.PageShift);
            }
        }

        found!.Release();
        return error;
    }

    [SystemCall(
        SystemCallNumber.ReadAhead, "file: handle, offset: bytes, length: bytes", "Asks for some pages of a regular file, and does not wait for them.", Right = Rights.Read)]
    public static long ReadAhead(ulong* registers)
    {
        if (Process.Current.Handles.Lookup((int)registers[0], Rights.Read, out KernelObject? found, out _) < 0)
        {
            return Error.EBADF;
        }

        MemoryObject? memory = (found as File)?.Memory;
        ulong offset = registers[1];
        if (memory is not null && offset <= MemoryObject.MaximumSize)
        {
            ulong length = registers[2] < MemoryObject.MaximumSize ? registers[2] : MemoryObject.MaximumSize;
            memory.ExpectReading(offset >> Paging.PageShift, Paging.AlignUp(offset + length) >> Paging.PageShift);
        }

        bool isFile = memory is not null || found is MemoryFile;
        found!.Release();
        return !isFile || (long)offset < 0 ? Error.EINVAL : 0;
    }

    [SystemCall(
        SystemCallNumber.SendFile, "target: handle, source: handle, offset: bytes* or 0, size: bytes",
        "Writes from a regular file to anything; returns the bytes written.")]
    public static long SendFile(ulong* registers)
    {
        ulong offset = 0;
        if (registers[2] != 0 && !UserMemory.TryRead(registers[2], out offset))
        {
            return Error.EFAULT;
        }

        int error = FindBoth(registers[1], registers[0], out File? source, out OpenDescription? target);
        if (error < 0)
        {
            return error;
        }

        long result = (target!.StatusFlags & OpenFlags.Append) != 0 ? Error.EINVAL
            : registers[2] != 0
            ? Copy(source!, ref offset, target, null, registers[3])
            : CopyFromPosition(source!, target, registers[3]);
        if (result > 0 && registers[2] != 0 && !UserMemory.TryWrite(registers[2], offset))
        {
            result = Error.EFAULT;
        }

        source!.Release();
        target.Release();
        return result;
    }

    [SystemCall(
        SystemCallNumber.CopyFileRange, "source: handle, sourceOffset: bytes* or 0, target: handle, targetOffset: bytes* or 0, size: bytes, flags: 0",
        "Copies between regular files; returns the bytes copied.")]
    public static long CopyFileRange(ulong* registers)
    {
        ulong from = 0;
        ulong to = 0;
        if (registers[5] != 0)
        {
            return Error.EINVAL;
        }

        if ((registers[1] != 0 && !UserMemory.TryRead(registers[1], out from)) || (registers[3] != 0 && !UserMemory.TryRead(registers[3], out to)))
        {
            return Error.EFAULT;
        }

        int error = FindBoth(registers[0], registers[2], out File? source, out OpenDescription? target);
        if (error < 0)
        {
            return error;
        }

        long result = CopyFileRange(registers, source!, target as File, from, to);
        source!.Release();
        target!.Release();
        return result;
    }

    private static long CopyFileRange(ulong* registers, File source, File? target, ulong from, ulong to)
    {
        if (target?.Memory is null)
        {
            return Error.EINVAL;
        }

        if ((target.StatusFlags & OpenFlags.Append) != 0)
        {
            return Error.EBADF;
        }

        from = registers[1] != 0 ? from : (ulong)source.Seek(0, SeekOrigin.Current);
        to = registers[3] != 0 ? to : (ulong)target.Seek(0, SeekOrigin.Current);
        ulong length = registers[4];
        if ((long)from < 0 || (long)to < 0)
        {
            return Error.EINVAL;
        }

        if (source.Memory == target.Memory && from < to + length && to < from + length)
        {
            return Error.EINVAL;
        }

        ulong start = from;
        long result = Copy(source, ref from, target, to, length);
        if (result <= 0)
        {
            return result;
        }

        ulong done = from - start;
        bool written = (registers[1] == 0 || UserMemory.TryWrite(registers[1], from))
            && (registers[3] == 0 || UserMemory.TryWrite(registers[3], to + done));
        if (registers[1] == 0)
        {
            source.Seek((long)from, SeekOrigin.Start);
        }

        if (registers[3] == 0)
        {
            target.Seek((long)(to + done), SeekOrigin.Start);
        }

        return written ? result : Error.EFAULT;
    }

    private static long CopyFromPosition(File source, OpenDescription target, ulong length)
    {
        ulong offset = (ulong)source.Seek(0, SeekOrigin.Current);
        long result = Copy(source, ref offset, target, null, length);
        if (result > 0)
        {
            source.Seek((long)offset, SeekOrigin.Start);
        }

        return result;
    }

    /// <summary>
    /// Shows the target the source's pages, a window at a time, where the caller's memory has room: so any description can take them, and bytes
    /// are moved once. The target's own position is used unless an offset is given.
    /// </summary>
    private static long Copy(File source, ref ulong offset, OpenDescription target, ulong? targetOffset, ulong length)
    {
        MemoryObject? memory = source.Memory;
        if (memory is null)
        {
            return Error.EPIPE;
        }

        if ((long)offset < 0)
        {
            return Error.EINVAL;
        }

        source.RefreshAt(offset);
        AddressSpace space = Process.Current.AddressSpace;
        length = length < MaximumLength ? length : MaximumLength;
        ulong done = 0;
        long result = 0;
        while (done < length)
        {
            ulong size = memory.Size;
            if (offset >= size)
            {
                break;
            }

            ulong inside = offset & Paging.PageMask;
            ulong chunk = length - done < size - offset ? length - done : size - offset;
            chunk = chunk < Window - inside ? chunk : Window - inside;
            ulong extent = Paging.AlignUp(inside + chunk);
            result = space.Map(memory, offset - inside, 0, extent, Protection.Read, MapFlags.None);
            if (result < 0)
            {
                break;
            }

            ulong window = (ulong)result;
            result = targetOffset is ulong place
                ? target.WriteAt(window + inside, chunk, place + done)
                : target.Write(window + inside, chunk);
            space.Unmap(window, extent);
            if (result <= 0)
            {
                break;
            }

            offset += (ulong)result;
            done += (ulong)result;
            if ((ulong)result < chunk || Thread.Current.IsKilled)
            {
                break;
            }
        }

        return done != 0 ? (long)done : result < 0 ? result : 0;
    }

    private static int FindBoth(ulong sourceHandle, ulong targetHandle, out File? source, out OpenDescription? target)
    {
        target = null;
        source = null;
        HandleTable handles = Process.Current.Handles;
        if (handles.Lookup((int)sourceHandle, Rights.Read, out KernelObject? from, out _) < 0)
        {
            return Error.EBADF;
        }

        source = from as File;
        if (source?.Memory is null)
        {
            int error = from is Directory ? Error.EISDIR : Error.EINVAL;
            from!.Release();
            source = null;
            return error;
        }

        if (handles.Lookup((int)targetHandle, Rights.Write, out KernelObject? to, out _) < 0)
        {
            source.Release();
            return Error.EBADF;
        }

        target = to as OpenDescription;
        if (target is null)
        {
            to!.Release();
            source.Release();
            return Error.EINVAL;
        }

        return 0;
    }

    /// <summary>After a write with RWF_DSYNC or RWF_SYNC; what has no medium needs nothing.</summary>
    internal static int SynchronizeWritten(ulong handle, bool withAttributes)
    {
        long error = Synchronize(handle, withAttributes ? Everything : Data);
        return error == Error.EINVAL ? 0 : (int)error;
    }

    private static long Synchronize(ulong handle, ulong extent)
    {
        int error = Process.Current.Handles.Lookup((int)handle, Rights.None, out KernelObject? found, out _);
        if (error < 0)
        {
            return Error.EBADF;
        }

        error = found is NodeDescription node && (node.Kind is FileKind.Regular or FileKind.Directory)
            ? FileServer.CallSimple(node.Node, FileOperation.Synchronize, extent)
            : Error.EINVAL;
        found!.Release();
        return error == Error.EOPNOTSUPP ? 0 : error;
    }
}
