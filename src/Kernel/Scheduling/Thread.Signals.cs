using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Scheduling;

/// <summary>
/// What a thread has of signals. Masks and queue are guarded by the process's lock and changed through <see cref="Process"/>; the rest is about
/// the system call that the thread is in, and its own.
/// </summary>
public sealed unsafe partial class Thread
{
    /// <summary>Signals to this thread alone.</summary>
    internal SignalQueue PendingSignals;

    /// <summary>What sigtimedwait waits for; 0 outside of that.</summary>
    internal ulong AwaitedSignals;

    /// <summary>The mask to come back to when the call is over that has replaced it.</summary>
    internal ulong SavedSignalMask;
    internal bool HasSavedSignalMask;

    /// <summary>A wait was ended by something pending since the last return to user space.</summary>
    internal bool WasInterrupted;

    /// <summary>x0 as the interrupted call found it.</summary>
    internal ulong InterruptedArgument;

    private ulong _interruptedDeadline;

    /// <summary>The number of the call with a time limit that starts over, plus one; 0 for none.</summary>
    private ulong _restartedCall;

    /// <summary>Signals that are blocked.</summary>
    public ulong SignalMask { get; internal set; }

    internal void RememberInterruption(ulong deadline)
    {
        if (Process is not null)
        {
            WasInterrupted = true;
            InterruptedArgument = Frame->X[0];
            _interruptedDeadline = deadline;
        }
    }

    internal bool WasInTimedWait => _interruptedDeadline != ulong.MaxValue;

    /// <summary>The interrupted call is the next that the thread makes: what it waits for has the deadline of the first attempt.</summary>
    internal void PrepareRestart() => _restartedCall = WasInTimedWait ? Frame->X[8] + 1 : 0;

    /// <summary>
    /// For calls that wait for a span of time from now on, in nanoseconds: the deadline, which for one that starts over is that of its first
    /// attempt.
    /// </summary>
    internal ulong DeadlineAfter(ulong span)
    {
        bool startsOver = _restartedCall == Frame->X[8] + 1;
        _restartedCall = 0;
        if (startsOver)
        {
            return _interruptedDeadline;
        }

        ulong now = Clock.Now;
        return now + span < now ? ulong.MaxValue : now + span;
    }
}
