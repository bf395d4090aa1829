using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls on handles themselves, and on the signals of whatever they name.</summary>
internal static unsafe class HandleCalls
{
    private const uint AllSignals =
        (uint)(Signals.Readable | Signals.Writable | Signals.Error | Signals.PeerClosed | Signals.Signaled
        | Signals.Terminated | Signals.Stopped | Signals.User);

    [SystemCall(SystemCallNumber.Close, "handle: handle", "Closes a handle.")]
    public static long Close(ulong* registers)
    {
        LockCalls.BeforeClose((int)registers[0]);
        if (Process.Current.HasQueueNotification)
        {
            MessageQueueCalls.BeforeClose((int)registers[0]);
        }

        return Process.Current.Handles.Remove((int)registers[0]);
    }

    [SystemCall(
        SystemCallNumber.Dup, "handle: handle",
        "Derives a handle with the same rights in the lowest free slot.", Right = Rights.Duplicate)]
    public static long Dup(ulong* registers) => DuplicateSame(registers[0], HandleFlags.None, 0);

    [SystemCall(
        SystemCallNumber.Dup3, "handle: handle, target: handle, flags: O_CLOEXEC",
        "Derives a handle with the same rights in the target's slot, closing what is there.", Right = Rights.Duplicate)]
    public static long Dup3(ulong* registers)
    {
        if ((registers[2] & ~(ulong)OpenFlags.CloseOnExec) != 0 || (int)registers[0] == (int)registers[1])
        {
            return Error.EINVAL;
        }

        LockCalls.BeforeClose((int)registers[1]);
        return (int)registers[1] < 0
            ? Error.EBADF
            : Process.Current.Handles.DuplicateTo((int)registers[0], (int)registers[1], FlagsOf(registers[2] != 0));
    }

    [SystemCall(
        SystemCallNumber.Fcntl, "handle: handle, command: F_*, argument: number",
        "F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL, F_SETFL (O_APPEND, O_NONBLOCK and O_ASYNC; O_NOATIME can be taken away), F_GETPIPE_SZ, F_SETPIPE_SZ, F_GETLK, "
        + "F_SETLK, F_SETLKW, F_OFD_GETLK, F_OFD_SETLK, F_OFD_SETLKW, F_SETOWN, F_GETOWN, F_SETOWN_EX, F_GETOWN_EX, F_GETOWNER_UIDS, F_SETSIG, F_GETSIG, "
        + "F_ADD_SEALS, F_GET_SEALS.",
        Missing = "leases, F_NOTIFY and hints; the size of a pipe is kept, and is fixed")]
    public static long Fcntl(ulong* registers)
    {
        HandleTable table = Process.Current.Handles;
        int handle = (int)registers[0];
        switch ((FcntlCommand)(int)registers[1])
        {
            case FcntlCommand.Duplicate or FcntlCommand.DuplicateCloseOnExec:
                return registers[2] >= HandleTable.MaximumHandles
                    ? Error.EINVAL
                    : DuplicateSame(
                        registers[0],
                        FlagsOf((FcntlCommand)(int)registers[1] == FcntlCommand.DuplicateCloseOnExec),
                        (int)registers[2]);
            case FcntlCommand.GetHandleFlags:
                int error = table.GetFlags(handle, out HandleFlags flags);
                return error < 0 ? error : (long)(flags & HandleFlags.CloseOnExec);
            case FcntlCommand.SetHandleFlags:
                return table.SetFlags(handle, FlagsOf((registers[2] & 1) != 0));
            case FcntlCommand.GetStatusFlags or FcntlCommand.SetStatusFlags
                or FcntlCommand.GetPipeSize or FcntlCommand.SetPipeSize or FcntlCommand.AddSeals or FcntlCommand.GetSeals
                or (>= FcntlCommand.SetOwner and <= FcntlCommand.GetSignal)
                or (>= FcntlCommand.SetOwnerByKind and <= FcntlCommand.GetOwnerUsers):
                return ControlDescription(registers);
            case >= FcntlCommand.GetLock and <= FcntlCommand.SetLockWait
                or >= FcntlCommand.GetDescriptionLock and <= FcntlCommand.SetDescriptionLockWait:
                return LockCalls.Control(registers, (FcntlCommand)(int)registers[1]);
            default:
                return table.GetFlags(handle, out _) < 0 ? Error.EBADF : Error.EINVAL;
        }
    }

    [SystemCall(
        SystemCallNumber.HandleDuplicate, "handle: handle, rights: Rights, flags: 1 for close-on-exec",
        "Derives a capability with a subset of the rights; returns its handle.", Right = Rights.Duplicate)]
    public static long Duplicate(ulong* registers)
    {
        return registers[1] > (ulong)Rights.All || registers[2] > (ulong)HandleFlags.CloseOnExec
            ? Error.EINVAL
            : Process.Current.Handles.Duplicate((int)registers[0], (Rights)registers[1], (HandleFlags)registers[2]);
    }

    [SystemCall(
        SystemCallNumber.HandleRevoke, "handle: handle",
        "Takes away everything derived from the capability, in all processes and messages; the capability itself stays.")]
    public static long Revoke(ulong* registers) => Process.Current.Handles.Revoke((int)registers[0]);

    [SystemCall(
        SystemCallNumber.HandleInformation, "handle: handle, information: HandleInformation*",
        "What a handle names and allows.")]
    public static long Information(ulong* registers)
    {
        int error = Process.Current.Handles.Information((int)registers[0], out HandleInformation information);
        return error < 0 ? error : UserMemory.TryWrite(registers[1], information) ? 0 : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.HandleList, "process: handle, information: HandleInformation*, capacity: number",
        "Writes as many entries as fit; returns how many handles the process has.", Right = Rights.Inspect)]
    public static long List(ulong* registers)
    {
        int error = Argument.GetProcess(registers[0], Rights.Inspect, out Process? process);
        if (error < 0)
        {
            return error;
        }

        long count = 0;
        int next = 0;
        while (process!.Handles.NextHandle(next, out HandleInformation information) >= 0)
        {
            if ((ulong)count < registers[2]
                && !UserMemory.TryWrite(registers[1] + ((ulong)count * (ulong)sizeof(HandleInformation)), information))
            {
                count = Error.EFAULT;
                break;
            }

            count++;
            next = information.Handle + 1;
        }

        process.Release();
        return count;
    }

    [SystemCall(
        SystemCallNumber.ObjectWait, "handle: handle, signals: Signals, deadline: ns",
        "Waits until one of the signals is set; returns those that are set. ETIMEDOUT after the deadline.", Right = Rights.Wait)]
    public static long Wait(ulong* registers)
    {
        if ((registers[1] & ~(ulong)AllSignals) != 0 || registers[1] == 0)
        {
            return Error.EINVAL;
        }

        int error = FindSource(registers[0], (Signals)registers[1], out KernelObject? held, out KernelObject? source);
        if (error < 0)
        {
            return error;
        }

        long result = ObjectWait.Wait(source!, (Signals)registers[1], registers[2]);
        held!.Release();
        return result;
    }

    [SystemCall(
        SystemCallNumber.ObjectNotify, "handle: handle, channel: handle, token: number, signals: Signals",
        "Queues a notification on the channel (Read) whenever one of the signals becomes set; no signals end it.",
        Right = Rights.Wait)]
    public static long Notify(ulong* registers)
    {
        if ((registers[3] & ~(ulong)AllSignals) != 0)
        {
            return Error.EINVAL;
        }

        int error = FindSource(registers[0], (Signals)registers[3], out KernelObject? held, out KernelObject? source);
        if (error < 0)
        {
            return error;
        }

        error = Process.Current.Handles.Lookup((int)registers[1], Rights.Read, out Channel? channel);
        if (error >= 0)
        {
            error = ObjectWait.Notify(source!, channel!, registers[2], (Signals)registers[3]);
            channel!.Release();
        }

        held!.Release();
        return error;
    }

    /// <summary>
    /// The object that a handle names with a reference, and the one whose signals tell about it: a terminal's are those of its
    /// pipes.
    /// </summary>
    private static int FindSource(ulong handle, Signals signals, out KernelObject? held, out KernelObject? source)
    {
        source = null;
        if ((int)handle == PseudoHandle.CurrentProcess || (int)handle == PseudoHandle.CurrentThread)
        {
            held = (int)handle == PseudoHandle.CurrentProcess ? Process.Current : Scheduling.Thread.Current;
            held.Acquire();
            source = held;
            return 0;
        }

        int error = Process.Current.Handles.Lookup((int)handle, Rights.Wait, out held, out _);
        if (error < 0)
        {
            return error;
        }

        source = held;
        if (held is OpenDescription description)
        {
            description.GetPollTargets(out KernelObject? first, out KernelObject? second);
            source = second is not null && (signals & Signals.Writable) != 0 ? second : first;
        }

        return 0;
    }

    private static HandleFlags FlagsOf(bool closeOnExec) => closeOnExec ? HandleFlags.CloseOnExec : HandleFlags.None;

    private static long DuplicateSame(ulong handle, HandleFlags flags, int minimum)
    {
        int error = Process.Current.Handles.Information((int)handle, out HandleInformation information);
        return error < 0 ? error : Process.Current.Handles.Duplicate((int)handle, information.Rights, flags, minimum);
    }

    private static long ControlDescription(ulong* registers)
    {
        int error = Process.Current.Handles.Lookup((int)registers[0], Rights.None, out KernelObject? found, out _);
        if (error < 0)
        {
            return error;
        }

        long result = 0;
        FcntlCommand command = (FcntlCommand)(int)registers[1];
        if (command is FcntlCommand.GetPipeSize or FcntlCommand.SetPipeSize)
        {
            // The size is fixed; a wish for no more than that is granted.
            result = found is not Pipe ? Error.EBADF
                : command == FcntlCommand.SetPipeSize && registers[2] > PipeBuffer.Capacity ? Error.EPERM
                : (long)PipeBuffer.Capacity;
        }
        else if (command is FcntlCommand.AddSeals or FcntlCommand.GetSeals)
        {
            result = found is not MemoryFile file ? Error.EINVAL
                : command == FcntlCommand.GetSeals ? (long)file.Seals
                : registers[2] > uint.MaxValue ? Error.EINVAL
                : file.AddSeals((Seals)registers[2]);
        }
        else if (found is OpenDescription description)
        {
            result = command switch
            {
                FcntlCommand.GetStatusFlags => (long)description.StatusFlags,
                FcntlCommand.SetStatusFlags => FileCalls.SetStatus(description, (OpenFlags)registers[2], (int)registers[0]),
                _ => IoSignalCalls.Control(description, command, registers[2]),
            };
        }
        else if (command == FcntlCommand.GetStatusFlags)
        {
            result = (long)OpenFlags.ReadWrite;
        }
        else if (command != FcntlCommand.SetStatusFlags)
        {
            result = Error.EINVAL;
        }

        found!.Release();
        return result;
    }
}
