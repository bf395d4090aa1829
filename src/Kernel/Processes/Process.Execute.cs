using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Processes;

/// <summary>execve(2): the process goes on as another program, with what it holds but for handles that close then.</summary>
public sealed unsafe partial class Process
{
    private WaitQueue _othersEnd;

    /// <summary>
    /// By a thread of the process; on success that is its only one and starts the program on its way back to user space. Before that ENOEXEC, ENOMEM,
    /// E2BIG or what opening the interpreter gave, with nothing changed; EINTR if the thread is to end.
    /// </summary>
    public int Execute(TrapFrame* frame, in SpawnRequest request, in Credentials credentials)
    {
        AddressSpace? space = AddressSpace.Create(Job);
        if (space is null)
        {
            return Error.ENOMEM;
        }

        int error = Spawner.LoadProgram(this, request, space, out ElfImage image, out ulong entry, out ulong stackPointer);
        if (error == 0)
        {
            error = EndOtherThreads();
        }

        if (error < 0)
        {
            space.Release();
            return error;
        }

        Credentials = credentials;
        KeepsCapabilities = false;
        if (request.Identity.IsSecure)
        {
            ParentDeathSignal = 0;
            IsDumpable = false;
        }

        AddressSpace old = ReplaceProgram(space, request, image.Bias);
        Scheduler.EnterAddressSpace(space);
        old.Release();
        ReturnMemory();
        DeleteTimers(all: false);
        Handles.CloseOnExec();
        ResetSignals();
        Thread thread = Thread.Current;
        thread.ClearIdAddress = 0;
        thread.RobustList = 0;
        *frame = default;
        HasExecuted = true;
        ExitSignal = ExitSignal != 0 ? (int)SignalNumber.Child : 0;
        frame->ProgramCounter = entry;
        frame->StackPointer = stackPointer;
        SystemRegisters.WriteThreadPointer(0);
        return 0;
    }

    private AddressSpace ReplaceProgram(AddressSpace space, in SpawnRequest request, ulong bias)
    {
        request.Executable.Acquire();
        bool isRunner = request.Executable.TryAddRunner();
        ulong state = _lock.Acquire();
        AddressSpace old = _addressSpace!;
        ApplyMemoryLimits(space);
        _addressSpace = space;
        MemoryObject? executable = _executable;
        bool wasRunner = _isRunner;
        _executable = request.Executable;
        _isRunner = isRunner;
        LoadBias = bias;
        _name.Set(request.Name);
        _lock.Release(state);
        ReleaseProgram(executable, wasRunner);
        return old;
    }

    /// <summary>Others may write to its file again, if nobody else runs it.</summary>
    private static void ReleaseProgram(MemoryObject? executable, bool wasRunner)
    {
        if (wasRunner)
        {
            executable!.RemoveRunner();
        }

        executable?.Release();
    }

    /// <summary>Makes the calling thread the only one. EINTR if it is itself to end.</summary>
    private int EndOtherThreads()
    {
        Thread self = Thread.Current;
        while (true)
        {
            ulong state = _lock.Acquire();
            if (_state != ProcessState.Running)
            {
                _lock.Release(state);
                return Error.EINTR;
            }

            if (_threadCount == 1)
            {
                _lock.Release(state);
                return 0;
            }

            for (Thread? thread = _firstThread; thread is not null; thread = thread.NextInProcess)
            {
                if (thread != self)
                {
                    thread.RequestKill();
                }
            }

            _othersEnd.PrepareWait(WaitKind.Killable);
            _lock.Release(state);
            if (_othersEnd.FinishWait(ulong.MaxValue) == Error.EINTR)
            {
                return Error.EINTR;
            }
        }
    }

    private void ResetSignals()
    {
        for (int signal = 1; signal <= (int)SignalNumber.Last && _signalActions is not null; signal++)
        {
            if (GetSignalAction(signal).Handler is not (SignalAction.Default or SignalAction.Ignore))
            {
                SetSignalAction(signal, default);
            }
        }

        Thread.Current.SignalStack = default;
        Thread.Current.HasSavedSignalMask = false;
    }
}
