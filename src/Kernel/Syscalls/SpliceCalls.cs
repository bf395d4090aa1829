using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>
/// System calls that move bytes between pipes and other things without the program seeing them, through a buffer of the kernel. What
/// a pipe gives is taken out of it when it has arrived.
/// </summary>
internal static unsafe class SpliceCalls
{
    private const int BufferSize = 32 * 1024;
    private const uint NonBlocking = 2;
    private const uint AllFlags = 15;

    [SystemCall(
        SystemCallNumber.Splice,
        "from: handle, fromOffset: long* or 0, to: handle, toOffset: long* or 0, length: bytes, flags: SPLICE_F_*",
        "Moves bytes from or to a pipe; returns how many.", Right = Rights.Read)]
    public static long Splice(ulong* registers)
    {
        if ((registers[5] & ~(ulong)AllFlags) != 0)
        {
            return Error.EINVAL;
        }

        if (registers[4] == 0)
        {
            return 0;
        }

        long result = GetBoth(registers[0], registers[2], out OpenDescription? from, out OpenDescription? to);
        if (result < 0)
        {
            return result;
        }

        if (from is not Pipe && to is not Pipe)
        {
            result = Error.EINVAL;
        }
        else if ((from is Pipe && registers[1] != 0) || (to is Pipe && registers[3] != 0))
        {
            result = Error.ESPIPE;
        }
        else
        {
            bool nonBlocking = (registers[5] & NonBlocking) != 0;
            result = Move(from!, registers[1], to!, registers[3], registers[4], nonBlocking, keeps: false);
        }

        from!.Release();
        to!.Release();
        return result;
    }

    [SystemCall(
        SystemCallNumber.Tee, "from: handle, to: handle, length: bytes, flags: SPLICE_F_*",
        "Copies what is in one pipe into another and leaves it there; returns how many bytes.", Right = Rights.Read)]
    public static long Tee(ulong* registers)
    {
        if ((registers[3] & ~(ulong)AllFlags) != 0)
        {
            return Error.EINVAL;
        }

        long result = GetBoth(registers[0], registers[1], out OpenDescription? from, out OpenDescription? to);
        if (result < 0)
        {
            return result;
        }

        result = from is not Pipe first || to is not Pipe second || first.IsSamePipe(second) ? Error.EINVAL
            : registers[2] == 0 ? 0
            : Move(from, 0, to, 0, registers[2], (registers[3] & NonBlocking) != 0, keeps: true);
        from!.Release();
        to!.Release();
        return result;
    }

    [SystemCall(
        SystemCallNumber.VirtualSplice, "pipe: handle, vector: struct iovec*, count: number, flags: SPLICE_F_*",
        "As writev or readv, by the end of the pipe that the handle is: pages are copied.")]
    public static long VirtualSplice(ulong* registers)
    {
        if ((registers[3] & ~(ulong)AllFlags) != 0)
        {
            return Error.EINVAL;
        }

        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.None, out Pipe? pipe);
        if (error < 0)
        {
            return Error.EBADF;
        }

        IoVectors vectors = default;
        long result = vectors.Read(registers[1], registers[2]);
        if (result == 0)
        {
            UserBuffer buffer = vectors.ToBuffer();
            result = pipe!.IsReader ? pipe.Read(ref buffer) : pipe.Write(ref buffer);
            vectors.Free();
        }

        pipe!.Release();
        return result;
    }

    /// <summary>Both with a reference, or none. EBADF.</summary>
    private static long GetBoth(ulong first, ulong second, out OpenDescription? from, out OpenDescription? to)
    {
        to = null;
        int error = Argument.GetDescription(first, Rights.Read, out from);
        if (error == 0)
        {
            error = Argument.GetDescription(second, Rights.Write, out to);
            if (error < 0)
            {
                from!.Release();
            }
        }

        return error == Error.EACCES ? Error.EBADF : error;
    }

    private static long Move(
        OpenDescription from, ulong fromOffset, OpenDescription to, ulong toOffset, ulong length, bool nonBlocking, bool keeps)
    {
        ulong readAt = 0;
        ulong writeAt = 0;
        if ((fromOffset != 0 && !UserMemory.TryRead(fromOffset, out readAt)) || (toOffset != 0 && !UserMemory.TryRead(toOffset, out writeAt)))
        {
            return Error.EFAULT;
        }

        if ((long)readAt < 0 || (long)writeAt < 0)
        {
            return Error.EINVAL;
        }

        byte* buffer = (byte*)KernelHeap.Allocate(BufferSize);
        if (buffer is null)
        {
            return Error.ENOMEM;
        }

        // One buffer's worth: callers of splice come back for the rest, as they must on Linux.
        ulong size = length < BufferSize ? length : BufferSize;
        long count = Take(from, fromOffset != 0, readAt, buffer, size, nonBlocking);
        if (count > 0)
        {
            count = Put(to, toOffset != 0, writeAt, buffer, (ulong)count, nonBlocking);
            if (count > 0 && from is Pipe pipe && !keeps)
            {
                UserBuffer taken = new(buffer, (ulong)count);
                pipe.Read(ref taken, TransferMode.NonBlocking);
            }
            else if (count > 0 && from is not Pipe && fromOffset == 0)
            {
                // What did not arrive is still to be read.
                from.Seek(count, SeekOrigin.Current);
            }
        }

        KernelHeap.Free(buffer);
        if (count > 0
            && ((fromOffset != 0 && !UserMemory.TryWrite(fromOffset, readAt + (ulong)count))
                || (toOffset != 0 && !UserMemory.TryWrite(toOffset, writeAt + (ulong)count))))
        {
            return Error.EFAULT;
        }

        return count;
    }

    /// <summary>A pipe keeps what is taken here, and so does a file; a socket does not.</summary>
    private static long Take(OpenDescription from, bool hasOffset, ulong offset, byte* buffer, ulong size, bool nonBlocking)
    {
        UserBuffer destination = new(buffer, size);
        if (from is Pipe pipe)
        {
            return pipe.Read(ref destination, TransferMode.Peek | (nonBlocking ? TransferMode.NonBlocking : TransferMode.None));
        }

        if (MemoryOf(from) is not MemoryObject memory)
        {
            return hasOffset ? Error.EINVAL : from.Read(ref destination);
        }

        long position = hasOffset ? (long)offset : from.Seek(0, SeekOrigin.Current);
        return position < 0 ? position : memory.ReadKernel((ulong)position, buffer, size);
    }

    private static long Put(OpenDescription to, bool hasOffset, ulong offset, byte* buffer, ulong size, bool nonBlocking)
    {
        UserBuffer source = new(buffer, size);
        return to is Pipe pipe ? pipe.Write(ref source, nonBlocking ? TransferMode.NonBlocking : TransferMode.None)
            : !hasOffset ? to.Write(ref source)
            : MemoryOf(to) is MemoryObject memory ? memory.WriteKernel(offset, buffer, size)
            : Error.EINVAL;
    }

    private static MemoryObject? MemoryOf(OpenDescription description) =>
        description is File { Kind: FileKind.Regular } file ? file.Memory : (description as MemoryFile)?.Memory;
}
