using ViperOS.Contracts;
using ViperOS.Kernel.Diagnostics;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Ipc;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Processes;

public sealed unsafe partial class Process
{
    /// <summary>
    /// Makes a created thread one of the process's and gives it its number; then it may be started. ESRCH if the process is
    /// ending, EAGAIN beyond the job's limit.
    /// </summary>
    public int AddThread(Thread thread)
    {
        if (!Job.TryChargeThread())
        {
            return Error.EAGAIN;
        }

        uint id = _threadCount == 0 ? ProcessId : IdTable.Allocate();
        int result = id == 0 ? Error.EAGAIN : 0;
        if (result == 0)
        {
            thread.ThreadId = id;
            ulong state = _lock.Acquire();
            if (_state == ProcessState.Running)
            {
                thread.PreviousInProcess = null;
                thread.NextInProcess = _firstThread;
                if (_firstThread is not null)
                {
                    _firstThread.PreviousInProcess = thread;
                }

                thread.JoinNumber = (_firstThread?.JoinNumber ?? 0) + 1;
                thread.HasLeftProcess = false;
                _firstThread = thread;
                _threadCount++;
                MarkNewcomer(thread);
            }
            else
            {
                result = Error.ESRCH;
            }

            _lock.Release(state);
        }

        if (result != 0)
        {
            FreeThreadId(id);
            Job.UnchargeThread();
        }

        return result;
    }

    /// <summary>
    /// Called by a thread on its way out, on its own stack. The last one gives everything back and makes the process Terminated.
    /// </summary>
    public void RemoveThread(Thread thread)
    {
        // pthread_join of Linux waits for this.
        if (thread.ClearIdAddress != 0 && UserMemory.TryWrite(thread.ClearIdAddress, 0))
        {
            Futex.Wake(AddressSpace, thread.ClearIdAddress, 1);
        }

        // From here on this CPU does not walk the user half's tables, which the last thread frees.
        Scheduler.LeaveAddressSpace();
        Unlink(thread);
    }

    /// <summary>Takes out a thread that was added and never started; the process goes with it if it was the only one.</summary>
    public void RemoveUnstarted(Thread thread) => Unlink(thread);

    /// <summary>
    /// Makes all threads end as soon as they can; the first exit code given stays, and the signal that was the reason (0 for none). Safe from any thread, also its own, which ends
    /// on its way back to user space.
    /// </summary>
    public void Kill(int exitCode, int signal = 0)
    {
        ulong state = _lock.Acquire();
        End(exitCode, signal);
        _lock.Release(state);
        ForgetStop();
    }

    /// <summary>The code of a thread that ends by itself: the process's own if it turns out to be the last one.</summary>
    public void SetThreadExitCode(int exitCode)
    {
        ulong state = _lock.Acquire();
        if (_state == ProcessState.Running && _threadCount == 1)
        {
            _exitCode = exitCode;
        }

        _lock.Release(state);
    }

    /// <summary>For a process that never got a thread.</summary>
    public void Abandon()
    {
        Kill(ExitCode.Killed);
        ReleaseResources();
    }

    /// <summary>The thread with the number, with a reference for the caller, or null.</summary>
    public Thread? FindThread(uint threadId)
    {
        ulong state = _lock.Acquire();
        Thread? thread = _firstThread;
        while (thread is not null && thread.ThreadId != threadId)
        {
            thread = thread.NextInProcess;
        }

        if (thread is not null && !thread.TryAcquire())
        {
            thread = null;
        }

        _lock.Release(state);
        return thread;
    }

    /// <summary>
    /// The first thread with a reference for the caller, or the one after <paramref name="previous"/>, whose reference is given
    /// back, even if that has ended meanwhile. Null at the end.
    /// </summary>
    public Thread? NextThread(Thread? previous)
    {
        ulong state = _lock.Acquire();
        Thread? thread = previous is null || previous.HasLeftProcess ? _firstThread : previous.NextInProcess;
        while (thread is not null && previous is { HasLeftProcess: true } && thread.JoinNumber >= previous.JoinNumber)
        {
            thread = thread.NextInProcess;
        }

        while (thread is not null && !thread.TryAcquire())
        {
            thread = thread.NextInProcess;
        }

        _lock.Release(state);
        previous?.Release();
        return thread;
    }

    /// <summary>What is to end does not count as stopped any more.</summary>
    private void ForgetStop()
    {
        if ((Signals & Signals.Stopped) != 0 && State != ProcessState.Running)
        {
            UpdateSignals(Signals.None, Signals.Stopped);
        }
    }

    private void EndBySignal(int signal) => End(ExitCode.FaultBase + signal, signal);

    /// <summary>Under the lock.</summary>
    private void End(int exitCode, int signal)
    {
        if (_state == ProcessState.Running)
        {
            _state = ProcessState.Exiting;
            _exitCode = exitCode;
            _exitSignal = signal;
            for (Thread? thread = _firstThread; thread is not null; thread = thread.NextInProcess)
            {
                thread.RequestKill();
            }
        }
    }

    private void FreeThreadId(uint id)
    {
        if (id != ProcessId)
        {
            IdTable.Free(id);
        }
    }

    private void ReleaseResources()
    {
        ulong state = _lock.Acquire();
        AddressSpace? space = _addressSpace;
        _addressSpace = null;
        MemoryObject? executable = _executable;
        _executable = null;
        bool wasRunner = _isRunner;
        _isRunner = false;
        byte* directory = _currentDirectory;
        _currentDirectory = null;
        _currentDirectoryLength = 0;
        _lock.Release(state);

        if (HasReceived)
        {
            Channel.EndServedBy(this);
        }

        DeleteTimers(all: true);
        if (HasSemaphoreUndo)
        {
            Messaging.IpcTables.UndoSemaphores(this);
        }

        if (HasFileLocks)
        {
            FileLocks.ReleaseAll(Id);
        }

        Handles.CloseAll();
        space?.Release();
        ReleaseProgram(executable, wasRunner);
        ReturnMemory();
        KernelHeap.Free(directory);
        FreeSignals();
        Namespace.Release();
        Namespace = null!;
        Job.RemoveProcess();

        if (ProcessId == FirstProcess.ProcessId)
        {
            Log.Error("The first process has ended with code {}: nothing starts programs any more"u8, (ulong)(uint)_exitCode);
        }

        state = _lock.Acquire();
        _state = ProcessState.Terminated;
        _lock.Release(state);
        ProcessFamily.OnEnd(this);
        UpdateSignals(Signals.Terminated, Signals.Stopped);
    }

    private void Unlink(Thread thread)
    {
        ulong state = _lock.Acquire();
        if (thread.PreviousInProcess is not null)
        {
            thread.PreviousInProcess.NextInProcess = thread.NextInProcess;
        }
        else
        {
            _firstThread = thread.NextInProcess;
        }

        if (thread.NextInProcess is not null)
        {
            thread.NextInProcess.PreviousInProcess = thread.PreviousInProcess;
        }

        thread.NextInProcess = null;
        thread.PreviousInProcess = null;
        thread.HasLeftProcess = true;
        thread.PendingSignals.Remove(ulong.MaxValue);
        bool resumes = _suspender == thread;
        if (resumes)
        {
            EndSuspension();
        }

        _endedCpuTime += thread.CpuTime;
        _endedSwitches += thread.SwitchCount;
        _endedFaults += thread.FaultCount;
        _endedSamples.Add(thread.Samples);
        _threadCount--;
        bool isLast = _threadCount == 0;
        bool isAlone = _threadCount == 1;
        if (isLast)
        {
            _state = ProcessState.Exiting;
        }

        _lock.Release(state);
        Settle(thread);
        if (resumes)
        {
            _stopped.WakeAll();
        }

        FreeThreadId(thread.ThreadId);
        Job.UnchargeThread();
        if (isAlone)
        {
            _othersEnd.WakeAll();
        }

        if (isLast)
        {
            ReleaseResources();
        }
    }
}
