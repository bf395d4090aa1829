using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>
/// System calls that make descriptions, and that work on one without moving bytes, which is in TransferCalls. Those with paths are in PathCalls
/// and AttributeCalls.
/// </summary>
internal static unsafe class FileCalls
{
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
            // POSIX ftruncate: what is open, but not for writing, is an invalid argument.
            return error == Error.EBADF && Process.Current.Handles.GetFlags((int)registers[0], out _) == 0 ? Error.EINVAL : error;
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
        "Terminal settings and sizes (answered by the terminal's server), FIONREAD, FIONBIO, FIOASYNC, FIOSETOWN, FIOGETOWN.",
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

        long result = request switch
        {
            ControlRequest.SetNonBlocking => SetStatusBit(description!, OpenFlags.NonBlock, registers),
            ControlRequest.SetAsync => description!.SignalsArrivals ? SetStatusBit(description, OpenFlags.Async, registers) : Error.ENOTTY,
            >= ControlRequest.SetOwner and <= ControlRequest.GetOwnerOfSocket when description is Sockets.Socket socket =>
                IoSignalCalls.ControlSocket(socket, request, registers[2]),
            _ => description!.Control(request, registers[2]),
        };
        description!.Release();
        return result;
    }

    /// <summary>FIONBIO and FIOASYNC.</summary>
    private static long SetStatusBit(OpenDescription description, OpenFlags bit, ulong* registers)
    {
        if (!UserMemory.TryRead(registers[2], out int value))
        {
            return Error.EFAULT;
        }

        OpenFlags others = description.StatusFlags & ~bit;
        return SetStatus(description, value != 0 ? others | bit : others, (int)registers[0]);
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

    /// <summary>
    /// F_SETFL: ENOMEM. Changes of two threads at once may lose one, as in Linux. O_NOATIME can be taken away; to set it is for the file's owner, whom its
    /// server knows: at opening. A change of O_ASYNC is for the handle, which its signals name.
    /// </summary>
    internal static int SetStatus(OpenDescription description, OpenFlags flags, int handle)
    {
        if (((description.StatusFlags ^ flags) & OpenFlags.Async) != 0)
        {
            int error = IoSignalCalls.Switch(description, (flags & OpenFlags.Async) != 0, handle);
            if (error < 0)
            {
                return error;
            }
        }

        OpenFlags before = description.StatusFlags;
        OpenFlags changeable = OpenDescription.ChangeableFlags | (before & OpenFlags.NoAccessTime) | (description.SignalsArrivals ? OpenFlags.Async : 0);
        description.StatusFlags = (before & ~changeable) | (flags & changeable);
        return 0;
    }

    private static void RemoveIfValid(Process process, long handle)
    {
        if (handle >= 0)
        {
            process.Handles.Remove((int)handle);
        }
    }
}
