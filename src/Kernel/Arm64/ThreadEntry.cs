using System.Runtime.CompilerServices;

namespace ViperOS.Kernel.Arm64;

/// <summary>
/// First frames of new threads. A new thread comes out of its first switch in <c>Scheduler.ThreadStart()</c>; then a user thread returns to
/// EL0 through the trap frame at the top of its stack, a kernel thread calls its function.
/// </summary>
public static unsafe class ThreadEntry
{
    /// <summary>The trap frame of a user thread, for its creator to fill: program counter, stack pointer, arguments.</summary>
    public static TrapFrame* Frame(nint stackTop) => (TrapFrame*)(stackTop - TrapFrame.Size);

    /// <summary>
    /// Prepares a fresh stack for a thread that runs a program from <paramref name="programCounter"/> on, with all other registers zero. Returns
    /// the stack pointer for <see cref="ContextSwitch.Switch(ref nint, nint)"/>.
    /// </summary>
    public static nint PrepareUser(nint stackTop, ulong programCounter, ulong stackPointer, ulong argument, ulong threadPointer)
    {
        TrapFrame* frame = Frame(stackTop);
        Unsafe.InitBlock(frame, 0, TrapFrame.Size);
        frame->ProgramCounter = programCounter;
        frame->StackPointer = stackPointer;
        frame->X[0] = argument;
        return PrepareSwitch((nint)frame, 0, 0, threadPointer);
    }

    /// <summary>Prepares a fresh stack for a thread that calls a kernel function, which must end through the scheduler.</summary>
    public static nint PrepareKernel(nint stackTop, delegate*<nint, void> function, nint argument)
    {
        return PrepareSwitch(stackTop, (ulong)function, (ulong)argument, 0);
    }

    private static nint PrepareSwitch(nint stackPointer, ulong function, ulong argument, ulong threadPointer)
    {
        SwitchFrame* frame = (SwitchFrame*)(stackPointer - SwitchFrame.Size);
        Unsafe.InitBlock(frame, 0, SwitchFrame.Size);
        frame->Saved[0] = function;
        frame->Saved[1] = argument;
        frame->LinkRegister = KernelImage.ThreadTrampoline();
        frame->ThreadPointer = threadPointer;
        return (nint)frame;
    }
}
