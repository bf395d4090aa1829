using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls by which a program stops all its threads but one, for a garbage collector.</summary>
internal static unsafe class SuspensionCalls
{
    [SystemCall(
        SystemCallNumber.ThreadsSuspend, "",
        "Stops all other threads of the calling process before they run user code again, and returns their number when none does. Those in "
        + "system calls go on inside those. If two threads suspend at once, one of them is stopped in the call first.")]
    public static long Suspend(ulong* registers) => Process.Current.SuspendOthers();

    [SystemCall(SystemCallNumber.ThreadsResume, "", "Lets the threads that this one has stopped go on. EPERM if it has stopped none.")]
    public static long Resume(ulong* registers) => Process.Current.ResumeOthers();

    [SystemCall(
        SystemCallNumber.ThreadsRegisters, "registers: ThreadRegisters*, size: bytes",
        "Writes the registers of as many stopped threads as fit; returns how many there are. EPERM if this thread has stopped none.")]
    public static long Registers(ulong* registers)
    {
        Process process = Process.Current;
        if (!process.IsSuspendedByCaller)
        {
            return Error.EPERM;
        }

        ulong capacity = registers[1] / ThreadRegisters.Size;
        long count = 0;
        for (Thread? thread = process.NextThread(null); thread is not null; thread = process.NextThread(thread))
        {
            if (thread == Thread.Current || count < 0)
            {
                // After an error the walk goes on to its end, which gives the references back.
                continue;
            }

            if ((ulong)count < capacity && !TryWrite(registers[0] + ((ulong)count * ThreadRegisters.Size), thread))
            {
                count = Error.EFAULT;
                continue;
            }

            count++;
        }

        return count;
    }

    private static bool TryWrite(ulong address, Thread thread)
    {
        TrapFrame* frame = thread.Frame;
        ThreadRegisters copy = default;
        copy.ThreadId = thread.ThreadId;
        copy.StackPointer = frame->StackPointer;
        copy.ProgramCounter = frame->ProgramCounter;
        copy.State = frame->State;
        new ReadOnlySpan<ulong>(frame->X, 31).CopyTo(new Span<ulong>(copy.X, 31));
        new ReadOnlySpan<ulong>(frame->Vectors, 64).CopyTo(new Span<ulong>(copy.V, 64));
        return UserMemory.TryWrite(address, copy);
    }
}
