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
        "What happens at a signal.",
        Missing = "only what a thread's own instructions cause is delivered: SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP")]
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
            action.Mask &= ~Process.UnblockableSignals;
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

            if ((stack.Flags & ~(SignalStack.InUse | SignalStack.Disabled)) != 0)
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

            thread.SignalMask = set & ~Process.UnblockableSignals;
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
}
