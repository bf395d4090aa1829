using System;
using System.Runtime.CompilerServices;
using ViperOS.Contracts;
using ViperOS.Kernel.Diagnostics;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Sockets;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>
/// System calls that move bytes. A memory object can be read and written at an offset; what is written to the log becomes
/// records.
/// </summary>
internal static unsafe class TransferCalls
{
    /// <summary>MAX_RW_COUNT of Linux: the result always fits an int, and a call does bounded work.</summary>
    private const ulong MaximumLength = 0x7FFF_F000;

    [SystemCall(
        SystemCallNumber.Read, "file: handle, buffer: bytes out, size: bytes",
        "Reads; returns the bytes read, 0 at the end.", Right = Rights.Read)]
    public static long Read(ulong* registers)
    {
        int error = Find(registers[0], Rights.Read, out KernelObject? found);
        if (error < 0)
        {
            return error;
        }

        long result = ReadOnce(found!, registers[1], registers[2]);
        found!.Release();
        return result;
    }

    [SystemCall(
        SystemCallNumber.Write, "file: handle, bytes: bytes in, size: bytes",
        "Writes; returns the bytes written.", Right = Rights.Write)]
    public static long Write(ulong* registers)
    {
        int error = Find(registers[0], Rights.Write, out KernelObject? found);
        if (error < 0)
        {
            return error;
        }

        long result = WriteOnce(found!, registers[1], registers[2]);
        found!.Release();
        return result;
    }

    [SystemCall(
        SystemCallNumber.ReadVector, "file: handle, vector: struct iovec*, count: number",
        "Reads into several buffers.", Right = Rights.Read)]
    public static long ReadVector(ulong* registers) => TransferVector(registers, Rights.Read);

    [SystemCall(
        SystemCallNumber.WriteVector, "file: handle, vector: struct iovec*, count: number",
        "Writes several buffers.", Right = Rights.Write)]
    public static long WriteVector(ulong* registers) => TransferVector(registers, Rights.Write);

    [SystemCall(
        SystemCallNumber.ReadAt, "file: handle, buffer: bytes out, size: bytes, offset: bytes",
        "Reads at an offset of a regular file or memory object; the position stays.", Right = Rights.Read)]
    public static long ReadAt(ulong* registers) => TransferAt(registers, Rights.Read);

    [SystemCall(
        SystemCallNumber.WriteAt, "file: handle, bytes: bytes in, size: bytes, offset: bytes",
        "Writes at an offset of a regular file or memory object; the position stays.", Right = Rights.Write)]
    public static long WriteAt(ulong* registers) => TransferAt(registers, Rights.Write);

    [SystemCall(
        SystemCallNumber.Seek, "file: handle, offset: bytes, origin: SEEK_SET | SEEK_CUR | SEEK_END | SEEK_DATA | SEEK_HOLE",
        "Moves the position; returns it.")]
    public static long Seek(ulong* registers)
    {
        if (registers[2] > (ulong)SeekOrigin.Hole)
        {
            return Error.EINVAL;
        }

        int error = Argument.GetDescription(registers[0], Rights.None, out OpenDescription? description);
        if (error < 0)
        {
            return error == Error.EINVAL ? Error.ESPIPE : error;
        }

        long result = description!.Seek((long)registers[1], (SeekOrigin)registers[2]);
        description.Release();
        return result;
    }

    /// <summary>In POSIX a handle that does not allow the transfer is a bad one.</summary>
    private static int Find(ulong handle, Rights needed, out KernelObject? found)
    {
        found = Thread.Current.Handles!.TryLookup((int)handle, needed);
        if (found is not null)
        {
            return 0;
        }

        int error = Process.Current.Handles.Lookup((int)handle, needed, out found, out _);
        return error == Error.EACCES ? Error.EBADF : error;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Limit(ulong length) => length < MaximumLength ? length : MaximumLength;

    private static long ReadOnce(KernelObject found, ulong user, ulong length)
    {
        if (found is not OpenDescription description)
        {
            return Error.EINVAL;
        }

        length = Limit(length);
        return UserMemory.IsUserRange(user, length) ? description.Read(user, length) : Error.EFAULT;
    }

    private static long WriteOnce(KernelObject found, ulong user, ulong length)
    {
        length = Limit(length);
        if (!UserMemory.IsUserRange(user, length))
        {
            return Error.EFAULT;
        }

        return found is OpenDescription description ? NoticeBrokenPipe(description.Write(user, length))
            : found is LogObject ? WriteLog(user, length)
            : Error.EINVAL;
    }

    /// <summary>Who writes to where nobody reads gets SIGPIPE beside the error.</summary>
    private static long NoticeBrokenPipe(long result)
    {
        if (result == Error.EPIPE)
        {
            Process.SignalBrokenPipe();
        }

        return result;
    }

    /// <summary>Each line becomes a record.</summary>
    private static long WriteLog(ulong user, ulong length)
    {
        const int Chunk = 256;
        byte* text = stackalloc byte[Chunk];
        ulong written = 0;
        while (written < length)
        {
            int size = length - written < Chunk ? (int)(length - written) : Chunk;
            if (!UserMemory.TryCopyFromUser(text, user + written, (nuint)size))
            {
                return written != 0 ? (long)written : Error.EFAULT;
            }

            int end = 0;
            while (end < size && text[end] != (byte)'\n')
            {
                end++;
            }

            if (end != 0)
            {
                Log.Write(LogLevel.Information, Process.Current.ProcessId, new ReadOnlySpan<byte>(text, end));
            }

            written += (ulong)(end < size ? end + 1 : end);
        }

        return (long)written;
    }

    private static long TransferVector(ulong* registers, Rights right)
    {
        if (registers[2] > IoVector.MaximumCount)
        {
            return Error.EINVAL;
        }

        int error = Find(registers[0], right, out KernelObject? found);
        if (error < 0)
        {
            return error;
        }

        // A message, what goes through a pipe and what is appended to a file are one thing, however many ranges it comes from.
        if (found is Socket or Pipe or FifoFile || (right == Rights.Write && found is File { Kind: FileKind.Regular }))
        {
            long moved = TransferVectors((OpenDescription)found, registers, right);
            found.Release();
            return moved;
        }

        long total = 0;
        for (ulong i = 0; i < registers[2]; i++)
        {
            long result = Error.EFAULT;
            IoVector vector = default;
            if (UserMemory.IsUserRange(registers[1], (i + 1) * (ulong)sizeof(IoVector))
                && UserMemory.TryRead(registers[1] + (i * (ulong)sizeof(IoVector)), out vector))
            {
                // The sum stays within MaximumLength, as that of one transfer does.
                ulong length = vector.Length < MaximumLength - (ulong)total ? vector.Length : MaximumLength - (ulong)total;
                result = length == 0 ? 0
                    : right == Rights.Read ? ReadOnce(found!, vector.Base, length)
                    : WriteOnce(found!, vector.Base, length);
            }

            if (result < 0)
            {
                total = total != 0 ? total : result;
                break;
            }

            total += result;
            if ((ulong)result < vector.Length)
            {
                break;
            }
        }

        found!.Release();
        return total;
    }

    /// <summary>In one step.</summary>
    private static long TransferVectors(OpenDescription description, ulong* registers, Rights right)
    {
        IoVectors vectors = default;
        long result = vectors.Read(registers[1], registers[2]);
        if (result == 0)
        {
            UserBuffer buffer = vectors.ToBuffer();
            result = right == Rights.Read ? description.Read(ref buffer) : NoticeBrokenPipe(description.Write(ref buffer));
            vectors.Free();
        }

        return result;
    }

    private static long TransferAt(ulong* registers, Rights right)
    {
        ulong length = Limit(registers[2]);
        ulong offset = registers[3];
        if ((long)offset < 0)
        {
            return Error.EINVAL;
        }

        if (!UserMemory.IsUserRange(registers[1], length))
        {
            return Error.EFAULT;
        }

        int error = Find(registers[0], right, out KernelObject? found);
        if (error < 0)
        {
            return error;
        }

        bool isRead = right == Rights.Read;
        long result = found switch
        {
            OpenDescription description => isRead
                ? description.ReadAt(registers[1], length, offset)
                : description.WriteAt(registers[1], length, offset),
            MemoryObject memory => isRead
                ? memory.Read(offset, registers[1], length)
                : memory.Write(offset, registers[1], length),
            _ => Error.ESPIPE,
        };
        found!.Release();
        return result;
    }
}
