using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.ProcessFiles;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>
/// Linux's handles of processes (pidfd_open(2)), which are ViperOS's own with few rights, and calls that reach into another process.
/// </summary>
internal static unsafe class ProcessHandleCalls
{
    private const int MaximumVectors = 1024;
    private const int ChunkSize = 4096;

    [SystemCall(
        SystemCallNumber.ProcessHandleOpen, "process: number, flags: PIDFD_NONBLOCK",
        "A handle that is readable once the process has ended; of one in the caller's job or below. ESRCH, EPERM.")]
    public static long Open(ulong* registers)
    {
        if ((int)registers[0] <= 0 || (registers[1] & ~(ulong)OpenFlags.NonBlock) != 0)
        {
            return Error.EINVAL;
        }

        Process? process = ProcessTable.Find((uint)registers[0]);
        if (process is null || process.IsGone)
        {
            process?.Release();
            return Error.ESRCH;
        }

        if (!Process.Current.Job.Contains(process.Job))
        {
            process.Release();
            return Error.EPERM;
        }

        return Argument.Insert(process, Process.NumberRights, HandleFlags.CloseOnExec);
    }

    [SystemCall(
        SystemCallNumber.ProcessHandleSignal, "process: handle, signal: number or 0, information: siginfo_t* or 0, flags: 0",
        "As kill or rt_sigqueueinfo, to the process of a handle, or of an open /proc/N. ESRCH, EPERM.")]
    public static long Signal(ulong* registers)
    {
        if (registers[3] != 0 || (uint)registers[1] > (uint)SignalNumber.Last)
        {
            return Error.EINVAL;
        }

        int error = FindProcess((int)registers[0], out Process? process);
        if (error < 0)
        {
            return error;
        }

        int signal = (int)registers[1];
        SignalInformation information = SignalInformation.ForSender(
            signal, SignalInformation.FromUser, Process.Current.ProcessId, Process.Current.Credentials.User.Real);
        if (registers[2] != 0)
        {
            error = !UserMemory.TryRead(registers[2], out information) ? Error.EFAULT
                : information.Number != signal ? Error.EINVAL
                : (information.Code >= 0 || information.Code == SignalInformation.FromThread) && process != Process.Current ? Error.EPERM
                : 0;
        }

        if (error == 0)
        {
            error = process!.IsGone ? Error.ESRCH : !Process.Current.MaySignal(process, signal) ? Error.EPERM : 0;
        }

        if (error == 0 && signal != 0)
        {
            error = process!.SendSignal(information);
        }

        process!.Release();
        return error;
    }

    /// <summary>The process of a handle, or of an open directory /proc/N. EBADF; ESRCH once that has ended.</summary>
    private static int FindProcess(int handle, out Process? process)
    {
        int error = Process.Current.Handles.Lookup(handle, Rights.None, out KernelObject? found);
        process = found as Process;
        if (process is null && found is not null)
        {
            error = ProcessFileNode.FindProcess(found, out process);
            found.Release();
        }

        return error < 0 ? error : 0;
    }

    [SystemCall(
        SystemCallNumber.ProcessHandleTake, "process: handle, handle: number in that process, flags: 0",
        "A handle for what another process has. What pidfd_open gives is not enough for it (EPERM): a handle with the Manage right is.")]
    public static long Take(ulong* registers)
    {
        if (registers[2] != 0)
        {
            return Error.EINVAL;
        }

        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.None, out KernelObject? found, out Rights rights);
        Process? process = found as Process;
        if (error < 0 || process is null)
        {
            found?.Release();
            return Error.EBADF;
        }

        long result = Error.EPERM;
        if ((rights & Rights.Manage) != 0 || process == Process.Current)
        {
            result = process.Handles.Export((int)registers[1], Rights.All, move: false, out Capability? capability);
            if (capability is not null)
            {
                result = Process.Current.Handles.Import(capability, -1, HandleFlags.CloseOnExec);
                if (result < 0)
                {
                    capability.Discard();
                }
            }
        }

        process.Release();
        return result;
    }

    [SystemCall(
        SystemCallNumber.CloseRange, "first: handle, last: handle, flags: CLOSE_RANGE_*", "Closes all handles of a range, or marks them close-on-exec.")]
    public static long CloseRange(ulong* registers)
    {
        const ulong Unshare = 2;
        const ulong CloseOnExec = 4;
        uint first = (uint)registers[0];
        uint last = (uint)registers[1];
        if (first > last || (registers[2] & ~(Unshare | CloseOnExec)) != 0)
        {
            return Error.EINVAL;
        }

        HandleTable table = Process.Current.Handles;
        int handle = first < HandleTable.MaximumHandles ? (int)first : HandleTable.MaximumHandles;
        while ((handle = table.NextHandle(handle, out _)) >= 0 && (uint)handle <= last)
        {
            if ((registers[2] & CloseOnExec) != 0)
            {
                table.SetFlags(handle, HandleFlags.CloseOnExec);
            }
            else
            {
                LockCalls.BeforeClose(handle);
                table.Remove(handle);
            }

            handle++;
        }

        return 0;
    }

    [SystemCall(
        SystemCallNumber.ProcessMemoryRead,
        "process: number, local: struct iovec*, localCount: number, remote: struct iovec*, remoteCount: number, flags: 0",
        "Copies from the memory of the caller's child or its own; returns the bytes copied. EPERM for other processes.")]
    public static long ReadMemory(ulong* registers) => Copy(registers, writes: false);

    [SystemCall(
        SystemCallNumber.ProcessMemoryWrite,
        "process: number, local: struct iovec*, localCount: number, remote: struct iovec*, remoteCount: number, flags: 0",
        "Copies into the memory of the caller's child or its own; returns the bytes copied. EPERM for other processes.")]
    public static long WriteMemory(ulong* registers) => Copy(registers, writes: true);

    private static long Copy(ulong* registers, bool writes)
    {
        if (registers[5] != 0 || registers[2] > MaximumVectors || registers[4] > MaximumVectors)
        {
            return Error.EINVAL;
        }

        Process? process = ProcessTable.Find((uint)registers[0]);
        if (process is null)
        {
            return Error.ESRCH;
        }

        AddressSpace? space = null;
        int error = process == Process.Current || ProcessFamily.IsChild(Process.Current, process) ? process.AcquireAddressSpace(out space) : Error.EPERM;
        long result = error;
        if (space is not null)
        {
            byte* chunk = (byte*)KernelHeap.Allocate(ChunkSize);
            result = chunk is null ? Error.ENOMEM : Copy(space, registers, chunk, writes);
            KernelHeap.Free(chunk);
            space.Release();
        }

        process.Release();
        return result;
    }

    private static long Copy(AddressSpace space, ulong* registers, byte* chunk, bool writes)
    {
        VectorCursor local = new(registers[1], registers[2]);
        VectorCursor remote = new(registers[3], registers[4]);
        ulong done = 0;
        while (local.TryPrepare(out int error) && remote.TryPrepare(out error))
        {
            ulong size = local.Remaining < remote.Remaining ? local.Remaining : remote.Remaining;
            size = size < ChunkSize ? size : ChunkSize;
            bool copied = writes
                ? UserMemory.TryCopyFromUser(chunk, local.Address, (nuint)size) && space.TryCopyIn(remote.Address, chunk, size)
                : space.TryCopyOut(chunk, remote.Address, size) && UserMemory.TryCopyToUser(local.Address, chunk, (nuint)size);
            if (!copied || Scheduling.Thread.Current.IsKilled)
            {
                return done != 0 ? (long)done : Error.EFAULT;
            }

            local.Advance(size);
            remote.Advance(size);
            done += size;
        }

        return done == 0 && (local.HasFaulted || remote.HasFaulted) ? Error.EFAULT : (long)done;
    }

    /// <summary>A place in an array of struct iovec of the caller.</summary>
    private struct VectorCursor(ulong vectors, ulong count)
    {
        private ulong _vectors = vectors;
        private ulong _count = count;

        public ulong Address;
        public ulong Remaining;
        public bool HasFaulted;

        /// <summary>Goes to the next range with bytes. False at the end, or where the array cannot be read.</summary>
        public bool TryPrepare(out int error)
        {
            error = 0;
            while (Remaining == 0 && _count != 0)
            {
                if (!UserMemory.TryRead(_vectors, out IoVector vector))
                {
                    HasFaulted = true;
                    error = Error.EFAULT;
                    return false;
                }

                Address = vector.Base;
                Remaining = vector.Length;
                _vectors += (ulong)sizeof(IoVector);
                _count--;
            }

            return Remaining != 0;
        }

        public void Advance(ulong size)
        {
            Address += size;
            Remaining -= size;
        }
    }
}
