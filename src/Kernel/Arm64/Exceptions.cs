using System.Runtime;
using ViperOS.Kernel.Diagnostics;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Arm64;

/// <summary>
/// What Arm64/Vectors.S calls. The frame lies on the kernel stack of the interrupted code. From EL0 interrupts are enabled except for
/// <see cref="OnInterrupt"/> and <see cref="OnReturnToUser"/>; from EL1 they are disabled.
/// </summary>
internal static unsafe class Exceptions
{
    private const ulong InterruptsMasked = 1 << 7;

    [RuntimeExport("OnUserFault")]
    private static void OnUserFault(TrapFrame* frame, ulong syndrome, ulong address)
    {
        Syndrome cause = new(syndrome);
        if (!cause.IsAbortFromUser)
        {
            ulong place = cause.Class == ExceptionClass.ProgramCounterAlignment ? address : frame->ProgramCounter;
            Process.Fault(frame, ReasonOf(cause.Class), place);
            return;
        }

        int result = PageFault.Handle(syndrome, address, frame->ProgramCounter);
        if (result != 0 && result != Error.EINTR)
        {
            Process.Fault(frame, ReasonOf(result), address);
        }
    }

    [RuntimeExport("OnKernelFault")]
    private static void OnKernelFault(TrapFrame* frame, ulong syndrome, ulong address)
    {
        Syndrome cause = new(syndrome);
        if (cause.Class == ExceptionClass.DataAbortSame)
        {
            ulong continuation = PageFault.FindFixup(frame->ProgramCounter);
            if (continuation != 0)
            {
                // A user copy runs with no lock held, so the fault may block, as it may for the program itself.
                if ((frame->State & InterruptsMasked) == 0)
                {
                    Interrupts.Enable();
                }

                if (address >= Paging.UserEnd || PageFault.Handle(syndrome, address, 0) != 0)
                {
                    frame->ProgramCounter = continuation;
                }

                return;
            }
        }

        Panic.Fail(NameOf(cause.Class), frame, syndrome, address);
    }

    [RuntimeExport("OnInterrupt")]
    private static void OnInterrupt(TrapFrame* frame)
    {
        Cpu cpu = Cpu.Current;
        cpu.InterruptCount++;
        cpu.Interrupted = (ulong)frame;
        InterruptController.HandlePending();
    }

    [RuntimeExport("OnReturnToUser")]
    private static void OnReturnToUser(TrapFrame* frame) => Scheduler.OnReturnToUser(frame);

    [RuntimeExport("OnThreadStart")]
    private static void OnThreadStart()
    {
        Scheduler.ThreadStart();
        Thread thread = Thread.Current;
        if (thread.SetIdAddress != 0)
        {
            // As on Linux, an address that cannot be written harms nobody.
            UserMemory.TryWrite(thread.SetIdAddress, thread.ThreadId);
        }
    }

    [RuntimeExport("OnKernelThreadEnd")]
    private static void OnKernelThreadEnd()
    {
        Thread.ExitCurrent();
        Panic.Fail("A thread that has ended ran again");
    }

    [RuntimeExport("OnStackOverflow")]
    private static void OnStackOverflow(TrapFrame* frame, ulong syndrome, ulong address)
    {
        Panic.Fail("Kernel stack overflow", frame, syndrome, address);
    }

    /// <summary>The vector's number counts from the start of the table: from 0 EL1 with SP_EL0, from 4 EL1, from 8 EL0.</summary>
    [RuntimeExport("OnUnexpectedException")]
    private static void OnUnexpectedException(TrapFrame* frame, ulong vector, ulong syndrome, ulong address)
    {
        string reason = (vector & 3) switch
        {
            2 => "FIQ, which nothing here uses",
            3 => "SError: a memory access failed after the fact",
            _ => "Exception in a state that the kernel does not run in",
        };
        Panic.Fail(reason, frame, syndrome, address);
    }

    private static FaultReason ReasonOf(int error)
    {
        return error switch
        {
            Error.ENOMEM => FaultReason.NoMemory,
            Error.EINVAL => FaultReason.Alignment,
            Error.EFAULT or Error.EACCES => FaultReason.BadAddress,

            // Behind the end of a file, or its server cannot bring the page or has no room for it.
            _ => FaultReason.BeyondEnd,
        };
    }

    private static FaultReason ReasonOf(ExceptionClass cause)
    {
        return cause switch
        {
            ExceptionClass.Unknown or ExceptionClass.IllegalState or ExceptionClass.SystemRegister => FaultReason.IllegalInstruction,
            ExceptionClass.ProgramCounterAlignment or ExceptionClass.StackPointerAlignment => FaultReason.Alignment,
            ExceptionClass.FloatingPointException => FaultReason.FloatingPoint,
            ExceptionClass.BreakInstruction or ExceptionClass.BreakpointLower or ExceptionClass.SingleStepLower
                or ExceptionClass.WatchpointLower => FaultReason.Breakpoint,
            _ => FaultReason.Unknown,
        };
    }

    private static string NameOf(ExceptionClass cause)
    {
        return cause switch
        {
            ExceptionClass.Unknown => "Undefined instruction in the kernel",
            ExceptionClass.DataAbortSame => "Bad memory access in the kernel",
            ExceptionClass.InstructionAbortSame => "Jump to a bad address in the kernel",
            ExceptionClass.BreakInstruction => "Assertion of compiled code in the kernel",
            ExceptionClass.StackPointerAlignment or ExceptionClass.ProgramCounterAlignment => "Misaligned pointer in the kernel",
            _ => "Unexpected exception in the kernel",
        };
    }
}
