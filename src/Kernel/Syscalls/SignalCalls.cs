using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls on signals.</summary>
internal static unsafe class SignalCalls
{
    // Argument of rt_sigprocmask.
    private const ulong BlockSignals = 0;
    private const ulong UnblockSignals = 1;
    private const ulong SetSignals = 2;

    [SystemCall(
        SystemCallNumber.SignalAction, "signal: number, action: struct sigaction* or 0, old: struct sigaction* or 0, size: 8",
        "What happens at a signal.")]
    public static long SetAction(ulong* registers)
    {
        if (registers[3] != sizeof(ulong) || registers[0] is 0 or > (ulong)SignalNumber.Last)
        {
            return Error.EINVAL;
        }

        int signal = (int)registers[0];
        SignalAction action = default;
        if (registers[1] != 0)
        {
            if (!UserMemory.TryRead(registers[1], out action))
            {
                return Error.EFAULT;
            }

            if (signal is (int)SignalNumber.Kill or (int)SignalNumber.Stop)
            {
                return Error.EINVAL;
            }
        }

        Process process = Process.Current;
        SignalAction old = process.GetSignalAction(signal);
        if (registers[1] != 0)
        {
            action.Mask &= ~SignalSet.Unblockable;
            int error = process.SetSignalAction(signal, action);
            if (error < 0)
            {
                return error;
            }
        }

        return registers[2] == 0 || UserMemory.TryWrite(registers[2], old) ? 0 : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.SignalStack, "stack: stack_t* or 0, old: stack_t* or 0",
        "On which stack handlers with SA_ONSTACK run.", Missing = "SS_AUTODISARM")]
    public static long SetStack(ulong* registers)
    {
        Thread thread = Thread.Current;
        bool isInUse = Process.IsOnSignalStack(thread, (TrapFrame*)registers);
        SignalStack old = thread.SignalStack;
        old.Flags = old.Size == 0 ? SignalStack.Disabled : isInUse ? SignalStack.InUse : 0;
        if (registers[0] != 0)
        {
            if (!UserMemory.TryRead(registers[0], out SignalStack stack))
            {
                return Error.EFAULT;
            }

            if (isInUse)
            {
                return Error.EPERM;
            }

            if (stack.Flags is not (0 or SignalStack.InUse or SignalStack.Disabled))
            {
                return Error.EINVAL;
            }

            if ((stack.Flags & SignalStack.Disabled) != 0)
            {
                stack = default;
            }
            else if (stack.Size < SignalStack.MinimumSize)
            {
                return Error.ENOMEM;
            }
            else if (!UserMemory.IsUserRange(stack.Address, stack.Size))
            {
                return Error.EFAULT;
            }

            stack.Flags = 0;
            thread.SignalStack = stack;
        }

        return registers[1] == 0 || UserMemory.TryWrite(registers[1], old) ? 0 : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.SignalMask, "how: SIG_*, set: sigset_t* or 0, old: sigset_t* or 0, size: 8",
        "Which signals the calling thread blocks.")]
    public static long SetMask(ulong* registers)
    {
        if (registers[3] != sizeof(ulong))
        {
            return Error.EINVAL;
        }

        Thread thread = Thread.Current;
        ulong old = thread.SignalMask;
        if (registers[1] != 0)
        {
            if (!UserMemory.TryRead(registers[1], out ulong set))
            {
                return Error.EFAULT;
            }

            switch (registers[0])
            {
                case BlockSignals:
                    set |= old;
                    break;
                case UnblockSignals:
                    set = old & ~set;
                    break;
                case SetSignals:
                    break;
                default:
                    return Error.EINVAL;
            }

            Process.Current.SetSignalMask(thread, set);
        }

        return registers[2] == 0 || UserMemory.TryWrite(registers[2], old) ? 0 : Error.EFAULT;
    }

    [SystemCall(SystemCallNumber.SignalReturn, "", "The end of a signal handler: goes on as the frame at the stack pointer says.")]
    public static long Return(ulong* registers)
    {
        // The call's result is what x0 becomes.
        TrapFrame* frame = (TrapFrame*)registers;
        if (!Process.TryPopSignalFrame(Thread.Current, frame))
        {
            Process.Fault(frame, FaultReason.Unknown, frame->StackPointer);
        }

        return (long)frame->X[0];
    }

    [SystemCall(
        SystemCallNumber.SignalPending, "set: sigset_t*, size: 8", "Writes which signals the calling thread blocks and wait for it.")]
    public static long GetPending(ulong* registers)
    {
        if (registers[1] > sizeof(ulong))
        {
            return Error.EINVAL;
        }

        return UserMemory.TryWrite(registers[0], Process.Current.GetPendingSignals(Thread.Current)) ? 0 : Error.EFAULT;
    }

    [SystemCall(
        SystemCallNumber.SignalSuspend, "set: sigset_t*, size: 8", "Blocks exactly these signals and waits until a handler has run: EINTR.")]
    public static long Suspend(ulong* registers)
    {
        if (registers[1] != sizeof(ulong))
        {
            return Error.EINVAL;
        }

        if (!UserMemory.TryRead(registers[0], out ulong set))
        {
            return Error.EFAULT;
        }

        Process.Current.SetSignalMaskUntilReturn(Thread.Current, set);
        while (Scheduler.SleepUntil(ulong.MaxValue) != Error.EINTR)
        {
        }

        return Error.EINTR;
    }

    [SystemCall(
        SystemCallNumber.SignalTimedWait, "set: sigset_t*, information: siginfo_t* or 0, timeout: struct timespec* or 0, size: 8",
        "Takes one of the signals, which the thread blocks, waiting for it; returns its number. EAGAIN after the time.")]
    public static long TimedWait(ulong* registers)
    {
        if (registers[3] != sizeof(ulong))
        {
            return Error.EINVAL;
        }

        if (!UserMemory.TryRead(registers[0], out ulong set))
        {
            return Error.EFAULT;
        }

        Thread thread = Thread.Current;
        ulong deadline = ulong.MaxValue;
        if (registers[2] != 0)
        {
            int error = TimeCalls.ReadTime(registers[2], out ulong span);
            if (error < 0)
            {
                return error;
            }

            deadline = thread.DeadlineAfter(span);
        }

        int result = Process.Current.WaitForSignal(thread, set, deadline, out SignalInformation information);
        return result < 0 || registers[1] == 0 || TryWrite(registers[1], information) ? result : Error.EFAULT;
    }

    /// <summary>A whole siginfo_t.</summary>
    internal static bool TryWrite(ulong address, in SignalInformation information)
    {
        ulong* whole = stackalloc ulong[SignalInformation.FullSize / sizeof(ulong)];
        new System.Span<byte>(whole, SignalInformation.FullSize).Clear();
        *(SignalInformation*)whole = information;
        return UserMemory.TryCopyToUser(address, whole, SignalInformation.FullSize);
    }
}
