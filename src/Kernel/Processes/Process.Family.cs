using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Processes;

/// <summary>A process's place among others: parent and children, group and session. Guarded by <see cref="ProcessFamily"/>'s lock.</summary>
public sealed unsafe partial class Process
{
    internal Process? Parent;
    internal Process? FirstChild;
    internal Process? NextSibling;
    internal Process? PreviousSibling;
    internal bool HasEnded;

    /// <summary>A stop or a continuation that the parent has not heard of.</summary>
    internal ChildReport StateReport;

    /// <summary>What the parent gets when it ends; 0 for nothing.</summary>
    internal int ExitSignal;

    /// <summary>It has run another program since fork.</summary>
    internal bool HasExecuted;

    internal ProcessGroup? Group;
    internal Process? NextInGroup;
    internal Process? PreviousInGroup;
    internal ulong GroupSignalSequence;

    /// <summary>Waits of this process's threads for changes of a child.</summary>
    internal WaitQueue ChildEnds;

    /// <summary>It has ended, and nobody will wait for it any more: for those who know its number alone it is not there.</summary>
    internal bool IsGone => HasEnded && Parent is null;

    /// <summary>How it has ended.</summary>
    public ChildReport EndReport
    {
        get
        {
            ulong state = _lock.Acquire();
            ChildReport report = _exitSignal != 0
                ? new ChildReport(ChildChanges.Ended, _exitSignal, isKilled: true)
                : new ChildReport(ChildChanges.Ended, _exitCode);
            _lock.Release(state);
            return report;
        }
    }

    /// <summary>Its children leave nothing behind when they end (POSIX sigaction, SA_NOCLDWAIT).</summary>
    internal bool IgnoresChildren
    {
        get
        {
            SignalAction action = GetSignalAction((int)SignalNumber.Child);
            return action.Handler == SignalAction.Ignore || (action.Flags & SignalActionFlags.NoChildWait) != 0;
        }
    }

    /// <summary>It wants no signal when a child stops or goes on.</summary>
    internal bool IgnoresChildStops => (GetSignalAction((int)SignalNumber.Child).Flags & SignalActionFlags.NoChildStop) != 0;

    /// <summary>
    /// Whether kill(2) of this process reaches the other one: that must be in its job or one below, whatever its users are. SIGCONT may go to all of
    /// the session.
    /// </summary>
    public bool MaySignal(Process target, int signal) =>
        Job.Contains(target.Job)
        && (Credentials.User.MaySignal(target.Credentials.User)
            || (signal == (int)SignalNumber.Continue && Group is { } group && group.Session == target.Group?.Session));

    private void InitializeFamily()
    {
        Parent = null;
        FirstChild = null;
        NextSibling = null;
        PreviousSibling = null;
        HasEnded = false;
        StateReport = default;
        ExitSignal = 0;
        HasExecuted = true;
        Group = null;
        ChildEnds = new WaitQueue(LockOrder.WaitQueue);
        _borrowsMemory = 0;
        _memoryReturned = new WaitQueue(LockOrder.WaitQueue);
    }
}
