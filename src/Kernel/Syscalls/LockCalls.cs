using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>flock, and the commands of fcntl that lock ranges of files.</summary>
internal static unsafe class LockCalls
{
    // Operations of flock.
    private const ulong Shared = 1;
    private const ulong Exclusive = 2;
    private const ulong NonBlocking = 4;
    private const ulong Unlock = 8;

    [SystemCall(
        SystemCallNumber.FileLock, "file: handle, operation: LOCK_*",
        "Locks or unlocks a file for the open description. Only for who asks for locks too.")]
    public static long Lock(ulong* registers)
    {
        ulong operation = registers[1] & ~NonBlocking;
        if (operation is not (Shared or Exclusive or Unlock))
        {
            return Error.EINVAL;
        }

        int error = Find((int)registers[0], Rights.None, out NodeDescription? file);
        if (error < 0)
        {
            return error;
        }

        FileLockRequest request = new()
        {
            File = file!.Identity,
            Kind = FileLockKind.Whole,
            Owner = file.Id,
            IsExclusive = operation == Exclusive,
            Unlocks = operation == Unlock,
            Waits = (registers[1] & NonBlocking) == 0,
            First = 0,
            Last = FileLock.Unlimited,
        };
        file.HasLocks = true;
        if (!request.Unlocks)
        {
            // flock(2): a lock is not changed in one step; what there was is given back first.
            FileLocks.Release(file.Id, file.Identity, FileLockKind.Whole);
        }

        error = FileLocks.Set(request);
        file.Release();
        return error;
    }

    /// <summary>F_GETLK, F_SETLK, F_SETLKW and those of open descriptions.</summary>
    public static long Control(ulong* registers, FcntlCommand command)
    {
        bool isOfDescription = command is FcntlCommand.GetDescriptionLock or FcntlCommand.SetDescriptionLock or FcntlCommand.SetDescriptionLockWait;
        bool asks = command is FcntlCommand.GetLock or FcntlCommand.GetDescriptionLock;
        if (!UserMemory.TryRead(registers[2], out FileLockArgument argument))
        {
            return Error.EFAULT;
        }

        if (argument.Type is not (FileLockArgument.ReadLock or FileLockArgument.WriteLock or FileLockArgument.NoLock)
            || (asks && argument.Type == FileLockArgument.NoLock) || (isOfDescription && argument.ProcessId != 0))
        {
            return Error.EINVAL;
        }

        Rights needed = asks || argument.Type == FileLockArgument.NoLock ? Rights.None
            : argument.Type == FileLockArgument.WriteLock ? Rights.Write : Rights.Read;
        int error = Find((int)registers[0], needed, out NodeDescription? file);
        if (error < 0)
        {
            return error;
        }

        Process process = Process.Current;
        FileLockRequest request = new()
        {
            File = file!.Identity,
            Kind = isOfDescription ? FileLockKind.Description : FileLockKind.Record,
            Owner = isOfDescription ? file.Id : process.Id,
            ProcessId = isOfDescription ? uint.MaxValue : process.ProcessId,
            IsExclusive = argument.Type == FileLockArgument.WriteLock,
            Unlocks = argument.Type == FileLockArgument.NoLock,
            Waits = command is FcntlCommand.SetLockWait or FcntlCommand.SetDescriptionLockWait,
        };
        error = GetRange(file, argument, ref request);
        if (error == 0 && asks)
        {
            argument.Type = FileLockArgument.NoLock;
            if (FileLocks.TryGetConflict(ref request))
            {
                argument.Type = request.IsExclusive ? FileLockArgument.WriteLock : FileLockArgument.ReadLock;
                argument.Origin = 0;
                argument.Start = (long)request.First;
                argument.Length = request.Last == FileLock.Unlimited ? 0 : (long)(request.Last - request.First + 1);
                argument.ProcessId = (int)request.ProcessId;
            }

            error = UserMemory.TryWrite(registers[2], argument) ? 0 : Error.EFAULT;
        }
        else if (error == 0)
        {
            file.HasLocks |= isOfDescription;
            process.HasFileLocks |= !isOfDescription;
            error = FileLocks.Set(request);
        }

        file.Release();
        return error;
    }

    /// <summary>
    /// close(2) gives back all record locks that the process has on the file, whatever handle they were taken by.
    /// </summary>
    public static void BeforeClose(int handle)
    {
        Process process = Process.Current;
        if (process.HasFileLocks && process.Handles.Lookup(handle, Rights.None, out KernelObject? found, out _) >= 0)
        {
            if (found is NodeDescription { Identity.IsSome: true } file)
            {
                FileLocks.Release(process.Id, file.Identity, FileLockKind.Record);
            }

            found!.Release();
        }
    }

    private static int Find(int handle, Rights needed, out NodeDescription? file)
    {
        int error = Process.Current.Handles.Lookup(handle, needed, out KernelObject? found, out _);
        file = found as NodeDescription;
        if (error < 0)
        {
            return Error.EBADF;
        }

        if (file is null || !file.Identity.IsSome || file.IsPlace)
        {
            error = file is { IsPlace: true } ? Error.EBADF : Error.EINVAL;
            found!.Release();
            file = null;
        }

        return error;
    }

    /// <summary>EINVAL for a range that begins before the file, EOVERFLOW for one that ends beyond all.</summary>
    private static int GetRange(NodeDescription file, in FileLockArgument argument, ref FileLockRequest request)
    {
        long origin = 0;
        if (argument.Origin != 0)
        {
            origin = argument.Origin == (short)SeekOrigin.Current ? file.Seek(0, SeekOrigin.Current)
                : argument.Origin != (short)SeekOrigin.End ? Error.EINVAL
                : (file as File)?.Memory is { } memory ? (long)memory.Size : Error.EINVAL;
            if (origin < 0)
            {
                return Error.EINVAL;
            }
        }

        long start = unchecked(origin + argument.Start);
        if (argument.Start > 0 && start < origin)
        {
            return Error.EOVERFLOW;
        }

        long length = argument.Length;
        if (length < 0)
        {
            // The range lies in front of the start.
            if (length == long.MinValue || start + length < 0)
            {
                return Error.EINVAL;
            }

            start += length;
            length = -length;
        }

        if (start < 0)
        {
            return Error.EINVAL;
        }

        if (length != 0 && length - 1 > long.MaxValue - start)
        {
            return Error.EOVERFLOW;
        }

        request.First = (ulong)start;
        request.Last = length == 0 ? FileLock.Unlimited : (ulong)start + (ulong)length - 1;
        return 0;
    }
}
