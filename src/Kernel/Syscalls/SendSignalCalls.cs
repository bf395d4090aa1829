using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>
/// System calls that send signals to processes and threads by their numbers. They reach what lies in the caller's job and below: a process in a
/// job of its own can signal nothing outside.
/// </summary>
internal static unsafe class SendSignalCalls
{
    [SystemCall(
        SystemCallNumber.SendSignal, "process: number, 0, -1 or -group, signal: number or 0",
        "Sends a signal to a process, to a group (0: the own one), or to all in the caller's job and below; 0 only looks whether it could. ESRCH, "
        + "EPERM.")]
    public static long Send(ulong* registers)
    {
        int target = (int)registers[0];
        if (!TryMake(registers[1], SignalInformation.FromUser, out SignalInformation information))
        {
            return Error.EINVAL;
        }

        Process self = Process.Current;
        if (target > 0)
        {
            return SendToProcess((uint)target, information);
        }

        if (target == -1)
        {
            return SendToAll(self, information);
        }

        if (target == int.MinValue)
        {
            return Error.ESRCH;
        }

        uint group = (uint)-target;
        if (group == 0)
        {
            ProcessFamily.GetNumbers(self, out group, out _);
        }

        return ProcessFamily.SendToGroup(self, group, information);
    }

    [SystemCall(SystemCallNumber.SendSignalToThread, "thread: number, signal: number or 0", "Sends a signal to one thread. ESRCH, EPERM.")]
    public static long SendToThread(ulong* registers)
    {
        if ((int)registers[0] <= 0 || !TryMake(registers[1], SignalInformation.FromThread, out SignalInformation information))
        {
            return Error.EINVAL;
        }

        return SendToThread(0, (uint)registers[0], information);
    }

    [SystemCall(
        SystemCallNumber.SendSignalToThreadOf, "process: number, thread: number, signal: number or 0",
        "Sends a signal to one thread of a process. ESRCH, EPERM.")]
    public static long SendToThreadOf(ulong* registers)
    {
        if ((int)registers[0] <= 0 || (int)registers[1] <= 0
            || !TryMake(registers[2], SignalInformation.FromThread, out SignalInformation information))
        {
            return Error.EINVAL;
        }

        return SendToThread((uint)registers[0], (uint)registers[1], information);
    }

    [SystemCall(
        SystemCallNumber.QueueSignal, "process: number, signal: number, information: siginfo_t*",
        "Sends a signal with information of the program's own (si_code below 0, unless it is to itself). EAGAIN if too many wait already.")]
    public static long Queue(ulong* registers)
    {
        int error = ReadInformation(registers[0], registers[1], registers[2], out SignalInformation information);
        return error < 0 ? error : SendToProcess((uint)registers[0], information);
    }

    [SystemCall(
        SystemCallNumber.QueueSignalToThreadOf, "process: number, thread: number, signal: number, information: siginfo_t*",
        "As rt_sigqueueinfo, to one thread.")]
    public static long QueueToThreadOf(ulong* registers)
    {
        if ((int)registers[1] <= 0)
        {
            return Error.EINVAL;
        }

        int error = ReadInformation(registers[0], registers[2], registers[3], out SignalInformation information);
        return error < 0 ? error : SendToThread((uint)registers[0], (uint)registers[1], information);
    }

    private static bool TryMake(ulong signal, int code, out SignalInformation information)
    {
        information = SignalInformation.ForSender((int)signal, code, Process.Current.ProcessId, Process.Current.Credentials.User.Real);
        return (uint)signal <= (uint)SignalNumber.Last;
    }

    private static int ReadInformation(ulong process, ulong signal, ulong address, out SignalInformation information)
    {
        information = default;
        if ((int)process <= 0 || (uint)signal > (uint)SignalNumber.Last)
        {
            return Error.EINVAL;
        }

        if (!UserMemory.TryRead(address, out information))
        {
            return Error.EFAULT;
        }

        information.Number = (int)signal;

        // Nobody may pretend to be the kernel, or kill(2).
        bool pretends = information.Code >= 0 || information.Code == SignalInformation.FromThread;
        return pretends && process != Process.Current.ProcessId ? Error.EPERM : 0;
    }

    private static int SendToProcess(uint id, in SignalInformation information)
    {
        Process? process = ProcessTable.Find(id);
        if (process is null)
        {
            return Error.ESRCH;
        }

        int result = process.IsGone ? Error.ESRCH : Process.Current.MaySignal(process, information.Number) ? 0 : Error.EPERM;
        if (result == 0 && information.Number != 0)
        {
            result = process.SendSignal(information);
        }

        process.Release();
        return result;
    }

    private static int SendToAll(Process self, in SignalInformation information)
    {
        int result = Error.ESRCH;
        Process? process = ProcessTable.Next(null);
        while (process is not null)
        {
            if (process != self && process.ProcessId != FirstProcess.ProcessId && self.MaySignal(process, information.Number)
                && process.State == ProcessState.Running)
            {
                result = 0;
                if (information.Number != 0)
                {
                    process.SendSignal(information);
                }
            }

            process = ProcessTable.Next(process);
        }

        return result;
    }

    /// <summary>Process 0: whichever the thread belongs to.</summary>
    private static int SendToThread(uint processId, uint threadId, in SignalInformation information)
    {
        int result = Error.ESRCH;
        Process? process = processId == 0 ? ProcessTable.Next(null) : ProcessTable.Find(processId);
        while (process is not null)
        {
            Thread? thread = process.FindThread(threadId);
            if (thread is not null)
            {
                result = Process.Current.MaySignal(process, information.Number) ? 0 : Error.EPERM;
                if (result == 0 && information.Number != 0)
                {
                    result = process.SendSignal(information, thread);
                }

                thread.Release();
            }

            if (thread is not null || processId != 0)
            {
                process.Release();
                return result;
            }

            process = ProcessTable.Next(process);
        }

        return result;
    }
}
