using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls that move several buffers at an offset of a file.</summary>
internal static unsafe class VectorCalls
{
    private const ulong MaximumLength = 0x7FFF_F000;

    // RWF_* of preadv2(2). RWF_HIPRI is no more than advice.
    private const ulong HighPriority = 1;
    private const ulong DataSync = 2;
    private const ulong Sync = 4;
    private const ulong NoWait = 8;
    private const ulong AppendFlag = 16;
    private const ulong ReadFlags = HighPriority | DataSync | Sync;
    private const ulong WriteFlags = ReadFlags | AppendFlag;

    [SystemCall(
        SystemCallNumber.ReadVectorAt, "file: handle, vector: struct iovec*, count: number, offset: bytes",
        "Reads into several buffers from an offset; the position stays.", Right = Rights.Read)]
    public static long ReadAt(ulong* registers) => Transfer(registers, Rights.Read);

    [SystemCall(
        SystemCallNumber.WriteVectorAt, "file: handle, vector: struct iovec*, count: number, offset: bytes",
        "Writes several buffers at an offset; the position stays.", Right = Rights.Write)]
    public static long WriteAt(ulong* registers) => Transfer(registers, Rights.Write);

    [SystemCall(
        SystemCallNumber.ReadVectorAt2, "file: handle, vector: struct iovec*, count: number, offset: bytes or -1, unused: 0, flags: RWF_*",
        "As preadv, or with -1 as readv; with RWF_NOWAIT as much of a regular file as is in memory, or EAGAIN.", Right = Rights.Read,
        Missing = "RWF_NOWAIT of what is no regular file gives EOPNOTSUPP")]
    public static long ReadAt2(ulong* registers)
    {
        bool usesPosition = (long)registers[3] == -1;
        return (registers[5] & ~(ReadFlags | NoWait)) != 0 ? Error.EOPNOTSUPP
            : (registers[5] & NoWait) != 0 ? ReadPresent(registers, usesPosition)
            : usesPosition ? TransferCalls.ReadVector(registers)
            : Transfer(registers, Rights.Read);
    }

    [SystemCall(
        SystemCallNumber.WriteVectorAt2, "file: handle, vector: struct iovec*, count: number, offset: bytes or -1, unused: 0, flags: RWF_*",
        "As pwritev, or with -1 as writev; with RWF_DSYNC, RWF_SYNC and RWF_APPEND as if the file had been opened so.",
        Right = Rights.Write, Missing = "RWF_NOWAIT gives EOPNOTSUPP")]
    public static long WriteAt2(ulong* registers)
    {
        ulong handle = registers[0];
        ulong flags = registers[5];
        if ((flags & ~WriteFlags) != 0)
        {
            return Error.EOPNOTSUPP;
        }

        long count = (flags & AppendFlag) != 0 ? Transfer(registers, Rights.Write, appends: true)
            : (long)registers[3] == -1 ? TransferCalls.WriteVector(registers)
            : Transfer(registers, Rights.Write);
        int error = count <= 0 || (flags & (DataSync | Sync)) == 0 ? 0 : FileDataCalls.SynchronizeWritten(handle, (flags & Sync) != 0);
        return error < 0 ? error : count;
    }

    /// <summary>What of a regular file is there, up to the first page that is not.</summary>
    private static long ReadPresent(ulong* registers, bool usesPosition)
    {
        if (Process.Current.Handles.Lookup((int)registers[0], Rights.Read, out KernelObject? found, out _) < 0)
        {
            return Error.EBADF;
        }

        OpenDescription? description = found as OpenDescription;
        MemoryObject? memory = (found as MemoryFile)?.Memory ?? (found as File)?.Memory;
        ulong offset = memory is not null && usesPosition ? (ulong)description!.Seek(0, SeekOrigin.Current) : registers[3];
        long result = memory is null ? Error.EOPNOTSUPP : (long)offset < 0 || registers[2] > IoVector.MaximumCount ? Error.EINVAL : 0;
        if (result == 0)
        {
            ulong present = memory!.CountPresent(offset, MaximumLength);
            result = present == 0 ? Error.EAGAIN : Transfer(description!, registers, offset, Rights.Read, present);
        }

        if (usesPosition && result > 0)
        {
            description!.Seek(result, SeekOrigin.Current);
        }

        found!.Release();
        return result;
    }

    private static long Transfer(ulong* registers, Rights right, bool appends = false)
    {
        ulong offset = registers[3];
        bool movesPosition = appends && (long)offset == -1;
        if (registers[2] > IoVector.MaximumCount || ((long)offset < 0 && !movesPosition))
        {
            return Error.EINVAL;
        }

        if (Process.Current.Handles.Lookup((int)registers[0], right, out KernelObject? found, out _) < 0)
        {
            return Error.EBADF;
        }

        long total = found is not OpenDescription description ? Error.ESPIPE
            : appends ? Append(description, registers)
            : Transfer(description, registers, offset, right);
        if (movesPosition && total > 0)
        {
            ((OpenDescription)found!).Seek(0, SeekOrigin.End);
        }

        found!.Release();
        return total;
    }

    private static long Append(OpenDescription description, ulong* registers)
    {
        IoVectors vectors = default;
        long result = vectors.Read(registers[1], registers[2]);
        if (result == 0)
        {
            UserBuffer buffer = vectors.ToBuffer();
            result = (description as File)?.Append(ref buffer) ?? Error.ESPIPE;
            vectors.Free();
        }

        return result;
    }

    private static long Transfer(OpenDescription description, ulong* registers, ulong offset, Rights right, ulong limit = MaximumLength)
    {
        ulong total = 0;
        for (ulong i = 0; i < registers[2]; i++)
        {
            if (!UserMemory.IsUserRange(registers[1], (i + 1) * (ulong)sizeof(IoVector))
                || !UserMemory.TryRead(registers[1] + (i * (ulong)sizeof(IoVector)), out IoVector vector))
            {
                return total != 0 ? (long)total : Error.EFAULT;
            }

            ulong length = vector.Length < limit - total ? vector.Length : limit - total;
            long result = !UserMemory.IsUserRange(vector.Base, length) ? Error.EFAULT
                : right == Rights.Read ? description.ReadAt(vector.Base, length, offset + total)
                : description.WriteAt(vector.Base, length, offset + total);
            if (result < 0)
            {
                return total != 0 ? (long)total : result;
            }

            total += (ulong)result;
            if ((ulong)result < vector.Length)
            {
                break;
            }
        }

        return (long)total;
    }
}
