using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// Signals taken by the process's threads, each on its way to user space: the handler runs, or what happens by default. A system call that a
/// signal has interrupted starts over unless a handler ran and the call, or the handler, is of the kind for which POSIX says EINTR. And
/// stopping: SIGSTOP and its like make all threads wait in that place until SIGCONT.
/// </summary>
public sealed unsafe partial class Process
{
    private const uint InstructionSize = 4;

    /// <summary>SIGSTOP or the like was taken, and no SIGCONT sent since.</summary>
    private bool _isStopped;

    /// <summary>How often SIGCONT was sent: a stop taken before that and not yet carried out counts no more.</summary>
    private uint _continues;

    public bool IsStopped
    {
        get
        {
            ulong state = _lock.Acquire();
            bool result = _isStopped;
            _lock.Release(state);
            return result;
        }
    }

    /// <summary>On the way to user space, interrupts enabled. Called again as long as something is pending.</summary>
    public void HandleSignals(Thread thread, TrapFrame* frame)
    {
        while (!thread.IsKilled)
        {
            ulong state = _lock.Acquire();
            if (_isStopped)
            {
                _stopped.PrepareWait(WaitKind.Killable);
                _lock.Release(state);
                _stopped.FinishWait(ulong.MaxValue);
                continue;
            }

            ulong open = ~thread.SignalMask;
            if (!thread.PendingSignals.TryTake(open, out SignalInformation information) && !_pendingSignals.TryTake(open, out information))
            {
                thread.ClearPending(PendingFlags.Signal);
                bool restores = thread.HasSavedSignalMask;
                if (restores)
                {
                    // The call is over, or starts over: no handler runs that would bring the mask back.
                    thread.HasSavedSignalMask = false;
                    ChangeMask(thread, thread.SavedSignalMask);
                }

                _lock.Release(state);
                Restart(thread, frame, SignalAction.Default, default);
                return;
            }

            SignalAction action = ActionOf(information.Number);
            bool isIgnored = IsIgnored(information.Number);
            uint continues = _continues;
            _lock.Release(state);
            if (_firstTimer is not null)
            {
                AcceptTimerSignal(ref information);
            }

            if (!isIgnored)
            {
                Handle(thread, frame, action, information, continues);
            }
        }
    }

    private void Handle(Thread thread, TrapFrame* frame, in SignalAction action, in SignalInformation information, uint continues)
    {
        int signal = information.Number;
        if (action.Handler != SignalAction.Default)
        {
            Restart(thread, frame, action.Handler, action.Flags);
            if (!TryEnterHandler(thread, frame, action, information, 0))
            {
                Fault(frame, FaultReason.BadAddress, frame->StackPointer);
            }
        }
        else if (SignalSet.DefaultActionOf(signal) == DefaultAction.Terminate)
        {
            Kill(ExitCode.FaultBase + signal, signal);
        }
        else if (signal == (int)SignalNumber.Stop || !ProcessFamily.IsOrphaned(this))
        {
            // A group that nobody could continue does not stop for its terminal's sake (POSIX XBD 11.1.4).
            Stop(signal, continues);
        }
    }

    /// <summary>
    /// The process stops, and its parent hears of that, unless SIGCONT was sent since the signal was taken.
    /// </summary>
    private void Stop(int signal, uint continues)
    {
        ulong state = _lock.Acquire();
        bool stops = _state == ProcessState.Running && !_isStopped && _continues == continues;
        if (stops)
        {
            _isStopped = true;
            for (Thread? thread = _firstThread; thread is not null; thread = thread.NextInProcess)
            {
                thread.RequestAttention(PendingFlags.Stop);
            }
        }

        _lock.Release(state);
        if (stops)
        {
            UpdateSignals(Signals.Stopped, Signals.None);
            ProcessFamily.OnStopped(this, signal);
        }
    }

    /// <summary>Under the lock; who called it wakes <see cref="_stopped"/> after that. False if it was not stopped.</summary>
    private bool EndStop()
    {
        if (!_isStopped)
        {
            return false;
        }

        _isStopped = false;
        for (Thread? thread = _firstThread; thread is not null; thread = thread.NextInProcess)
        {
            thread.ClearPending(PendingFlags.Stop);

            // Its call may have been interrupted by the stop alone, and then starts over.
            thread.SetPending(PendingFlags.Signal);
        }

        return true;
    }

    /// <summary>
    /// If the thread's system call was interrupted, decides whether it comes back with EINTR or starts over: without a handler, and a fork,
    /// always, else if the handler says so and the call is one that may.
    /// </summary>
    private static void Restart(Thread thread, TrapFrame* frame, ulong handler, SignalActionFlags flags)
    {
        if (!thread.WasInterrupted)
        {
            return;
        }

        thread.WasInterrupted = false;
        if ((long)frame->X[0] != Error.EINTR)
        {
            return;
        }

        SystemCallNumber call = (SystemCallNumber)frame->X[8];
        bool hasHandler = handler is not (SignalAction.Default or SignalAction.Ignore);
        if (!hasHandler)
        {
            thread.PrepareRestart();
        }
        else if (call is not (SystemCallNumber.Clone or SystemCallNumber.Clone3)
            && ((flags & SignalActionFlags.Restart) == 0 || thread.WasInTimedWait || !RestartsAfterHandler(call)))
        {
            return;
        }

        frame->X[0] = thread.InterruptedArgument;
        frame->ProgramCounter -= InstructionSize;
    }

    /// <summary>
    /// signal(7) lists what does not, with or without SA_RESTART: waits for readiness and for signals, besides those with a time limit.
    /// </summary>
    private static bool RestartsAfterHandler(SystemCallNumber call) => call is not (SystemCallNumber.Poll or SystemCallNumber.Select
        or SystemCallNumber.EpollWait or SystemCallNumber.EpollWait2 or SystemCallNumber.NanoSleep or SystemCallNumber.ClockNanoSleep or SystemCallNumber.SignalSuspend
        or SystemCallNumber.SignalTimedWait);
}
