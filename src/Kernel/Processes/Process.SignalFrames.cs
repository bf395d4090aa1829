using System;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// The way into a signal handler and back: the interrupted registers lie in a frame on the thread's user stack, or on the one it has named for
/// that, as on Linux.
/// </summary>
public sealed unsafe partial class Process
{
    private const ulong FlagsOfState = 0xF000_0000;
    private const ulong StackAlignment = 16;
    private const int FrameRecordSize = 16;

    // si_code values (asm-generic/siginfo.h).
    private const int IllegalOpcode = 1;
    private const int BreakpointTrap = 1;
    private const int MisalignedAddress = 1;
    private const int NoPhysicalAddress = 2;
    private const int NotMapped = 1;

    /// <summary>
    /// Makes the thread, which is the calling one, go on in the program's handler. False if there is none, or no room for the frame: then the
    /// program has to end, as on Linux, also if it blocks or ignores the signal.
    /// </summary>
    private bool TryDeliverFault(Thread thread, TrapFrame* frame, FaultReason reason, ulong address)
    {
        if (!TryGetSignal(reason, out SignalNumber signal, out int code))
        {
            return false;
        }

        SignalAction action = GetSignalAction((int)signal);
        ulong bit = SignalSet.Of((int)signal);
        if (action.Handler is SignalAction.Default or SignalAction.Ignore || (thread.SignalMask & bit) != 0)
        {
            return false;
        }

        return TryEnterHandler(thread, frame, action, SignalInformation.ForFault(signal, code, address), address);
    }

    /// <summary>
    /// The thread, which is the calling one, goes on in the handler, on top of what it was doing. False if there is no room for the frame.
    /// </summary>
    private bool TryEnterHandler(
        Thread thread, TrapFrame* frame, in SignalAction action, in SignalInformation information, ulong faultAddress)
    {
        if (!TryPushSignalFrame(thread, frame, action, information, faultAddress))
        {
            return false;
        }

        if ((action.Flags & SignalActionFlags.ResetHandler) != 0)
        {
            SetSignalAction(information.Number, default);
        }

        ulong own = (action.Flags & SignalActionFlags.NoDefer) == 0 ? SignalSet.Of(information.Number) : 0;
        thread.HasSavedSignalMask = false;
        SetSignalMask(thread, thread.SignalMask | action.Mask | own);
        return true;
    }

    private static bool TryPushSignalFrame(
        Thread thread, TrapFrame* frame, in SignalAction action, in SignalInformation information, ulong faultAddress)
    {
        bool switches = (action.Flags & SignalActionFlags.OnStack) != 0 && thread.SignalStack.Size != 0 && !IsOnSignalStack(thread, frame);
        ulong top = switches ? thread.SignalStack.Address + thread.SignalStack.Size : frame->StackPointer;
        ulong record = (top & ~(StackAlignment - 1)) - FrameRecordSize;
        ulong start = record - SignalFrame.TotalSize;
        if (record > top || start > record || (switches && start < thread.SignalStack.Address))
        {
            return false;
        }

        ulong restorer = (action.Flags & SignalActionFlags.Restorer) != 0 ? action.Restorer : Current.AddressSpace.Start.Vdso + Vdso.SignalReturn;
        SignalFrame copy = default;
        copy.Information = information;
        copy.Stack = thread.SignalStack;
        copy.Stack.Flags = copy.Stack.Size == 0 ? SignalStack.Disabled : switches ? 0 : copy.Stack.Flags;
        copy.Mask = thread.HasSavedSignalMask ? thread.SavedSignalMask : thread.SignalMask;
        copy.FaultAddress = faultAddress;
        new ReadOnlySpan<ulong>(frame->X, 31).CopyTo(new Span<ulong>(copy.X, 31));
        copy.StackPointer = frame->StackPointer;
        copy.ProgramCounter = frame->ProgramCounter;
        copy.State = frame->State;
        copy.VectorHeader = SignalFrame.VectorMagic;
        copy.VectorLength = SignalFrame.VectorSize;
        copy.FloatingPointStatus = (uint)frame->FloatingPointStatus;
        copy.FloatingPointControl = (uint)frame->FloatingPointControl;
        new ReadOnlySpan<ulong>(frame->Vectors, 64).CopyTo(new Span<ulong>(copy.Vectors, 64));
        copy.SyndromeHeader = SignalFrame.SyndromeMagic;
        copy.SyndromeLength = SignalFrame.SyndromeSize;
        if (!UserMemory.TryWrite(start, copy)
            || !UserMemory.TryWrite(record, frame->FramePointer)
            || !UserMemory.TryWrite(record + sizeof(ulong), frame->LinkRegister))
        {
            return false;
        }

        frame->X[0] = (ulong)information.Number;
        frame->X[1] = start;
        frame->X[2] = start + SignalFrame.ContextOffset;
        frame->X[29] = record;
        frame->LinkRegister = restorer;
        frame->StackPointer = start;
        frame->ProgramCounter = action.Handler;
        return true;
    }

    /// <summary>
    /// The way back from a handler (rt_sigreturn): the registers become what the frame at the stack pointer says. False if it cannot be
    /// read: then the program cannot go on.
    /// </summary>
    public static bool TryPopSignalFrame(Thread thread, TrapFrame* frame)
    {
        ulong start = frame->StackPointer;
        if ((start & (StackAlignment - 1)) != 0 || !UserMemory.TryRead(start, out SignalFrame copy))
        {
            return false;
        }

        new ReadOnlySpan<ulong>(copy.X, 31).CopyTo(new Span<ulong>(frame->X, 31));
        frame->StackPointer = copy.StackPointer;
        frame->ProgramCounter = copy.ProgramCounter;

        // Nothing but the condition flags is the program's to choose.
        frame->State = copy.State & FlagsOfState;
        if (copy.VectorHeader == SignalFrame.VectorMagic && copy.VectorLength == SignalFrame.VectorSize)
        {
            frame->FloatingPointStatus = copy.FloatingPointStatus;
            frame->FloatingPointControl = copy.FloatingPointControl;
            new ReadOnlySpan<ulong>(copy.Vectors, 64).CopyTo(new Span<ulong>(frame->Vectors, 64));
        }

        thread.Process!.SetSignalMask(thread, copy.Mask);
        return true;
    }

    public static bool IsOnSignalStack(Thread thread, TrapFrame* frame) =>
        frame->StackPointer - thread.SignalStack.Address - 1 < thread.SignalStack.Size;

    private static bool TryGetSignal(FaultReason reason, out SignalNumber signal, out int code)
    {
        (signal, code) = reason switch
        {
            FaultReason.BadAddress => (SignalNumber.SegmentationFault, NotMapped),
            FaultReason.BeyondEnd => (SignalNumber.BusError, NoPhysicalAddress),
            FaultReason.Alignment => (SignalNumber.BusError, MisalignedAddress),
            FaultReason.IllegalInstruction => (SignalNumber.IllegalInstruction, IllegalOpcode),
            FaultReason.Breakpoint => (SignalNumber.Trap, BreakpointTrap),
            FaultReason.FloatingPoint => (SignalNumber.ArithmeticFault, 0),
            _ => (default, 0),
        };
        return signal != default;
    }
}
