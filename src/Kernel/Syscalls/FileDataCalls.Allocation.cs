using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Syscalls;

/// <summary>fallocate(2): room for a range, holes in it, and ranges taken out and put in.</summary>
internal static unsafe partial class FileDataCalls
{
    // Modes.
    private const ulong KeepSize = 1;
    private const ulong PunchHole = 2;
    private const ulong CollapseRange = 8;
    private const ulong ZeroRange = 0x10;
    private const ulong InsertRange = 0x20;

    [SystemCall(
        SystemCallNumber.FileAllocate, "file: handle, mode: FALLOC_FL_*, offset: bytes, length: bytes",
        "Makes room for a range; with FALLOC_FL_PUNCH_HOLE or ZERO_RANGE makes it read as zero; with COLLAPSE_RANGE takes it out of the file, with INSERT_RANGE puts a hole in front of it.",
        Right = Rights.Write, Missing = "FALLOC_FL_UNSHARE_RANGE")]
    public static long Allocate(ulong* registers)
    {
        ulong mode = registers[1];
        ulong offset = registers[2];
        ulong length = registers[3];
        if ((long)offset < 0 || (long)length <= 0)
        {
            return Error.EINVAL;
        }

        if ((long)(offset + length) < 0 || offset + length > MemoryObject.MaximumSize)
        {
            return Error.EFBIG;
        }

        bool shifts = mode is CollapseRange or InsertRange;
        if (!shifts && mode is not (0 or KeepSize or (PunchHole | KeepSize) or ZeroRange or (ZeroRange | KeepSize)))
        {
            return Error.EOPNOTSUPP;
        }

        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.Write, out KernelObject? found, out _);
        if (error < 0)
        {
            return Error.EBADF;
        }

        File? file = found as File;
        MemoryObject? memory = (found as MemoryFile)?.Memory ?? file?.Memory;
        error = found is Directory ? Error.EISDIR : found is Pipe ? Error.ESPIPE : memory is null ? Error.ENODEV : 0;
        if (error == 0 && !shifts && (mode & PunchHole) == 0 && offset + length > memory!.Size)
        {
            ulong last = 1;
            error = Process.LimitFileSize(offset + length - 1, ref last);
        }

        if (error == 0 && shifts)
        {
            error = memory!.IsPaged ? Shift(file!, memory, mode, offset, length) : Error.EOPNOTSUPP;
        }
        else if (error == 0 && found is MemoryFile memoryFile)
        {
            error = memoryFile.Allocate(offset, length, (mode & KeepSize) != 0, (mode & (PunchHole | ZeroRange)) != 0);
        }
        else if (error == 0 && memory!.IsPaged)
        {
            error = AllocatePaged(file!, memory, mode, offset, length);
        }
        else if (error == 0)
        {
            error = (mode & PunchHole) == 0 ? FileServer.CallSimple(file!.Node, FileOperation.Allocate, mode & KeepSize, offset, length) : 0;
            if (error == 0 && (mode & (PunchHole | ZeroRange)) != 0)
            {
                error = memory!.ZeroRange(offset, length);
                memory.NoteModified();
            }
        }

        found!.Release();
        return error;
    }

    /// <summary>Parts of pages become zero here; the rest is the server's, for it knows what the medium has.</summary>
    private static int AllocatePaged(File file, MemoryObject memory, ulong mode, ulong offset, ulong length)
    {
        ulong end = offset + length;
        int error = (mode & KeepSize) == 0 && end > memory.Size ? memory.ClearBehindEnd() : 0;
        if (error < 0 || (mode & (PunchHole | ZeroRange)) == 0)
        {
            return error < 0 ? error : FileServer.CallSimple(file.Node, FileOperation.Allocate, mode & KeepSize, offset, length);
        }

        ulong first = Paging.AlignUp(offset);
        ulong last = Paging.AlignDown(end);
        if (first >= last)
        {
            error = memory.ZeroRange(offset, length);
            first = last;
        }
        else
        {
            error = memory.ZeroRange(offset, first - offset);
            error = error == 0 ? memory.ZeroRange(last, end - last) : error;
        }

        memory.NoteModified();
        AllocateFlags flags = (AllocateFlags)(mode & KeepSize) | ((mode & PunchHole) != 0 ? AllocateFlags.PunchHole : AllocateFlags.Zero);
        if (error == 0 && first < last)
        {
            error = FileServer.CallSimple(file.Node, FileOperation.Allocate, (ulong)flags, first, last - first);
        }

        // What is longer than the file by less than a page.
        return error == 0 && (mode & KeepSize) == 0 && end > memory.Size
            ? FileServer.CallSimple(file.Node, FileOperation.Truncate, end)
            : error;
    }

    /// <summary>What lies behind the range moves, in whole pages.</summary>
    private static int Shift(File file, MemoryObject memory, ulong mode, ulong offset, ulong length)
    {
        ulong size = memory.Size;
        bool isInsertion = mode == InsertRange;
        if (((offset | length) & Paging.PageMask) != 0 || (isInsertion ? offset : offset + length) >= size)
        {
            return Error.EINVAL;
        }

        return isInsertion && length > MemoryObject.MaximumSize - size
            ? Error.EFBIG
            : FileServer.CallSimple(file.Node, FileOperation.Allocate, (ulong)(isInsertion ? AllocateFlags.Insert : AllocateFlags.Collapse), offset, length);
    }
}
