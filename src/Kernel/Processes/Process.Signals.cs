using System;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// Signals that a thread causes itself, by what the processor refuses: the handler that the program has named runs on top of the interrupted
/// code, with a frame as on Linux. The table of actions is made at its first change and guarded by the process's lock.
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

    private SignalAction* _signalActions;

    /// <summary>The action of a signal from 1 to <see cref="SignalNumber.Last"/>.</summary>
    public SignalAction GetSignalAction(int signal)
    {
        ulong state = _lock.Acquire();
        SignalAction action = _signalActions is null ? default : _signalActions[signal - 1];
        _lock.Release(state);
        return action;
    }

    /// <summary>ENOMEM.</summary>
    public int SetSignalAction(int signal, in SignalAction action)
    {
        if (_signalActions is null)
        {
            nuint size = (nuint)sizeof(SignalAction) * (int)SignalNumber.Last;
            SignalAction* table = (SignalAction*)KernelHeap.Allocate(size);
            if (table is null)
            {
                return Error.ENOMEM;
            }

            new Span<byte>(table, (int)size).Clear();
            ulong made = _lock.Acquire();
            bool isFirst = _signalActions is null;
            if (isFirst)
            {
                _signalActions = table;
            }

            _lock.Release(made);
            if (!isFirst)
            {
                KernelHeap.Free(table);
            }
        }

        ulong state = _lock.Acquire();
        _signalActions[signal - 1] = action;
        _lock.Release(state);
        return 0;
    }

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
        ulong bit = 1ul << ((int)signal - 1);
        if (action.Handler is SignalAction.Default or SignalAction.Ignore || (thread.SignalMask & bit) != 0)
        {
            return false;
        }

        if (!TryPushSignalFrame(thread, frame, action, signal, code, address))
        {
            return false;
        }

        if ((action.Flags & SignalActionFlags.ResetHandler) != 0)
        {
            SetSignalAction((int)signal, default);
        }

        thread.SignalMask |= action.Mask | ((action.Flags & SignalActionFlags.NoDefer) == 0 ? bit : 0);
        return true;
    }

    private static bool TryPushSignalFrame(
        Thread thread, TrapFrame* frame, in SignalAction action, SignalNumber signal, int code, ulong address)
    {
        bool switches = (action.Flags & SignalActionFlags.OnStack) != 0 && thread.SignalStack.Size != 0 && !IsOnSignalStack(thread, frame);
        ulong top = switches ? thread.SignalStack.Address + thread.SignalStack.Size : frame->StackPointer;
        ulong record = (top & ~(StackAlignment - 1)) - FrameRecordSize;
        ulong start = record - SignalFrame.TotalSize;
        if (record > top || start > record || (switches && start < thread.SignalStack.Address))
        {
            return false;
        }

        SignalFrame copy = default;
        copy.Number = (int)signal;
        copy.Code = code;
        copy.Address = address;
        copy.Stack = thread.SignalStack;
        copy.Stack.Flags = copy.Stack.Size == 0 ? SignalStack.Disabled : switches ? 0 : copy.Stack.Flags;
        copy.Mask = thread.SignalMask;
        copy.FaultAddress = address;
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

        frame->X[0] = (ulong)signal;
        frame->X[1] = start;
        frame->X[2] = start + SignalFrame.ContextOffset;
        frame->X[29] = record;
        frame->LinkRegister = action.Restorer;
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

        thread.SignalMask = copy.Mask & ~UnblockableSignals;
        return true;
    }

    /// <summary>SIGKILL and SIGSTOP.</summary>
    public const ulong UnblockableSignals = (1ul << ((int)SignalNumber.Kill - 1)) | (1ul << ((int)SignalNumber.Stop - 1));

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

    private void FreeSignalActions()
    {
        ulong state = _lock.Acquire();
        SignalAction* actions = _signalActions;
        _signalActions = null;
        _lock.Release(state);
        KernelHeap.Free(actions);
    }
}
