using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// Signals on their way to the process: the table of actions, made at its first change, and what has been sent and not been taken.
/// Process.SignalDelivery.cs takes them. Everything here, masks and queues of the threads included, is guarded by the process's lock.
/// </summary>
public sealed unsafe partial class Process
{
    private SignalAction* _signalActions;
    private SignalQueue _pendingSignals;

    /// <summary>The action of a signal from 1 to <see cref="SignalNumber.Last"/>.</summary>
    public SignalAction GetSignalAction(int signal)
    {
        ulong state = _lock.Acquire();
        SignalAction action = ActionOf(signal);
        _lock.Release(state);
        return action;
    }

    /// <summary>A signal that is ignored from now on and waits already is forgotten. ENOMEM.</summary>
    public int SetSignalAction(int signal, in SignalAction action)
    {
        if (_signalActions is null)
        {
            SignalAction* table = AllocateSignalActions();
            if (table is null)
            {
                return Error.ENOMEM;
            }

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
        bool wasIgnored = IsIgnored(signal);
        _signalActions[signal - 1] = action;
        if (IsIgnored(signal))
        {
            Forget(SignalSet.Of(signal));
        }

        _lock.Release(state);
        if (wasIgnored && _firstTimer is not null)
        {
            ResumeTimers(SignalSet.Of(signal));
        }

        return 0;
    }

    /// <summary>Ignores all signals of the set but those that cannot be. ENOMEM.</summary>
    public int IgnoreSignals(ulong signals)
    {
        SignalAction action = default;
        action.Handler = SignalAction.Ignore;
        signals &= ~SignalSet.Unblockable;
        int error = 0;
        for (int signal = 1; signals != 0 && error == 0; signal++, signals >>= 1)
        {
            error = (signals & 1) != 0 ? SetSignalAction(signal, action) : 0;
        }

        return error;
    }

    /// <summary>
    /// Sends a signal to the process, or to one of its threads. 0 also if it is ignored or the process is ending; EAGAIN if too many of real
    /// time wait already. Any context, but not with the lock of the family held.
    /// </summary>
    public int SendSignal(in SignalInformation information, Thread? target = null)
    {
        int signal = information.Number;
        ulong bit = SignalSet.Of(signal);
        ulong forgotten = 0;
        bool goesOn = false;
        int result = 0;
        ulong state = _lock.Acquire();
        if (_state == ProcessState.Running && target is not { HasLeftProcess: true })
        {
            if (bit == SignalSet.Continuing)
            {
                forgotten = Forget(SignalSet.Stopping);
                _continues++;
                goesOn = EndStop();
            }
            else if ((bit & SignalSet.Stopping) != 0)
            {
                forgotten = Forget(SignalSet.Continuing);
            }

            result = Queue(information, target);
        }

        _lock.Release(state);
        if (goesOn)
        {
            _stopped.WakeAll();
            UpdateSignals(Signals.None, Signals.Stopped);
            ProcessFamily.OnContinued(this);
        }

        if (forgotten != 0 && _firstTimer is not null)
        {
            ResumeTimers(forgotten);
        }

        ForgetStop();
        return result;
    }

    /// <summary>SIGPIPE to the calling thread, which has written to where nobody reads.</summary>
    public static void SignalBrokenPipe()
    {
        Thread thread = Thread.Current;
        thread.Process?.SendSignal(SignalInformation.ForKernel(SignalNumber.BrokenPipe), thread);
    }

    /// <summary>The pending signals that the thread, which is the calling one, blocks.</summary>
    public ulong GetPendingSignals(Thread thread)
    {
        ulong state = _lock.Acquire();
        ulong pending = (_pendingSignals.Pending | thread.PendingSignals.Pending) & thread.SignalMask;
        _lock.Release(state);
        return pending;
    }

    /// <summary>By the thread itself: what it blocks from now on. What waits and is let through is taken on its way to user space.</summary>
    public void SetSignalMask(Thread thread, ulong mask)
    {
        ulong state = _lock.Acquire();
        ChangeMask(thread, mask);
        _lock.Release(state);
    }

    /// <summary>
    /// Another mask for the rest of the system call (sigsuspend, ppoll and the like): what was blocked before is so again when the call is
    /// over, or when the handler of a signal that ended it returns. A call that ends otherwise than with EINTR says
    /// <see cref="RestoreSignalMask"/>.
    /// </summary>
    public void SetSignalMaskUntilReturn(Thread thread, ulong mask)
    {
        ulong state = _lock.Acquire();
        if (!thread.HasSavedSignalMask)
        {
            thread.SavedSignalMask = thread.SignalMask;
            thread.HasSavedSignalMask = true;
        }

        ChangeMask(thread, mask);
        _lock.Release(state);
    }

    /// <summary>After <see cref="SetSignalMaskUntilReturn"/>, by a call that was not interrupted.</summary>
    public void RestoreSignalMask(Thread thread)
    {
        ulong state = _lock.Acquire();
        if (thread.HasSavedSignalMask)
        {
            thread.HasSavedSignalMask = false;
            ChangeMask(thread, thread.SavedSignalMask);
        }

        _lock.Release(state);
    }

    /// <summary>
    /// sigtimedwait: takes one of the signals, which the calling thread blocks, waiting for it until the deadline. Its number, EAGAIN, EINTR.
    /// </summary>
    public int WaitForSignal(Thread thread, ulong signals, ulong deadline, out SignalInformation information)
    {
        signals &= ~SignalSet.Unblockable;
        int result = 0;
        while (true)
        {
            ulong state = _lock.Acquire();
            bool taken = thread.PendingSignals.TryTake(signals, out information) || _pendingSignals.TryTake(signals, out information);
            thread.AwaitedSignals = taken || result != 0 ? 0 : signals;
            if (taken || result != 0)
            {
                RecalculatePending(thread);
                _lock.Release(state);
                if (taken && _firstTimer is not null)
                {
                    AcceptTimerSignal(ref information);
                }

                return taken ? information.Number : result;
            }

            thread.BeginWait(WaitKind.Interruptible);
            _lock.Release(state);
            result = Scheduler.Block(thread, deadline);
            result = result == Error.ETIMEDOUT ? Error.EAGAIN : result;
        }
    }

    /// <summary>A table of defaults, or null.</summary>
    private static SignalAction* AllocateSignalActions()
    {
        nuint size = (nuint)sizeof(SignalAction) * (int)SignalNumber.Last;
        SignalAction* table = (SignalAction*)KernelHeap.Allocate(size);
        if (table is not null)
        {
            new Span<byte>(table, (int)size).Clear();
        }

        return table;
    }

    private SignalAction ActionOf(int signal) => _signalActions is null ? default : _signalActions[signal - 1];

    /// <summary>The first process has no defaults: it cannot be ended by accident.</summary>
    private bool IsIgnored(int signal)
    {
        ulong handler = ActionOf(signal).Handler;
        return handler == SignalAction.Ignore
            || (handler == SignalAction.Default
                && (SignalSet.DefaultActionOf(signal) == DefaultAction.Ignore || ProcessId == FirstProcess.ProcessId));
    }

    /// <param name="information">What is sent.</param>
    /// <param name="target">A thread, or null for the process.</param>
    /// <param name="own">A timer's, which has that information and is in no queue.</param>
    private int Queue(in SignalInformation information, Thread? target, QueuedSignal? own = null)
    {
        int signal = information.Number;
        ulong bit = SignalSet.Of(signal);
        Thread? taker = target ?? FindTaker(bit);
        bool isAwaited = taker is not null && (taker.AwaitedSignals & bit) != 0;
        bool isBlocked = taker is null || (taker.SignalMask & bit) != 0;
        if (!isBlocked && !isAwaited)
        {
            if (IsIgnored(signal))
            {
                return 0;
            }

            // At once, so that threads end which are in waits that no signal interrupts.
            if (ActionOf(signal).Handler == SignalAction.Default && SignalSet.DefaultActionOf(signal) == DefaultAction.Terminate)
            {
                EndBySignal(signal);
                return 0;
            }
        }

        int error = 0;
        ref SignalQueue queue = ref _pendingSignals;
        if (target is not null)
        {
            queue = ref target.PendingSignals;
        }

        if (own is null)
        {
            error = queue.Add(information);
        }
        else
        {
            queue.Add(own);
        }

        if (error == 0 && _firstSignalFile is not null)
        {
            TellSignalFiles(bit);
        }

        if (error == 0 && (isAwaited || !isBlocked))
        {
            if (isAwaited && isBlocked)
            {
                taker!.TryWake(0);
            }
            else
            {
                taker!.RequestAttention(PendingFlags.Signal);
            }
        }

        return error;
    }

    /// <summary>The thread that a signal to the process goes to: the calling one if it may, or else the first that may. Null if all block it.</summary>
    private Thread? FindTaker(ulong bit)
    {
        Thread? current = Thread.Current;
        if (current.Process == this && Takes(current, bit))
        {
            return current;
        }

        Thread? thread = _firstThread;
        while (thread is not null && !Takes(thread, bit))
        {
            thread = thread.NextInProcess;
        }

        return thread;
    }

    private static bool Takes(Thread thread, ulong bit) =>
        ((thread.SignalMask & ~thread.AwaitedSignals) & bit) == 0 && !thread.IsKilled && !thread.HasLeftProcess;

    private void ChangeMask(Thread thread, ulong mask)
    {
        ulong newlyBlocked = mask & ~thread.SignalMask;
        thread.SignalMask = mask & ~SignalSet.Unblockable;
        RecalculatePending(thread);
        if ((newlyBlocked & _pendingSignals.Pending) != 0)
        {
            // What this thread was to take is for another one now.
            for (Thread? other = _firstThread; other is not null; other = other.NextInProcess)
            {
                if (other != thread && (_pendingSignals.Pending & ~other.SignalMask) != 0)
                {
                    other.RequestAttention(PendingFlags.Signal);
                }
            }
        }
    }

    /// <summary>For the calling thread: whether its way to user space leads past the signals.</summary>
    private void RecalculatePending(Thread thread)
    {
        if (((_pendingSignals.Pending | thread.PendingSignals.Pending) & ~thread.SignalMask) != 0)
        {
            thread.SetPending(PendingFlags.Signal);
            Scheduler.HeedPending();
        }
    }

    /// <summary>Which of them waited.</summary>
    private ulong Forget(ulong signals)
    {
        ulong found = _pendingSignals.Pending;
        _pendingSignals.Remove(signals);
        for (Thread? thread = _firstThread; thread is not null; thread = thread.NextInProcess)
        {
            found |= thread.PendingSignals.Pending;
            thread.PendingSignals.Remove(signals);
        }

        return found & signals;
    }

    private void FreeSignals()
    {
        ulong state = _lock.Acquire();
        SignalAction* actions = _signalActions;
        _signalActions = null;
        Forget(ulong.MaxValue);
        _lock.Release(state);
        KernelHeap.Free(actions);
    }
}
