using ViperOS.Contracts;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// Who is whose child: a process made by fork(2) stays, ended, until its parent has asked for its end, or has ended itself. A parent holds a
/// reference on each of its children. Groups and sessions are in ProcessFamily.Groups.cs. One lock for all (LockOrder.Family): forks and waits
/// are rare against everything else. Signals are sent after it is released.
/// </summary>
public static partial class ProcessFamily
{
    private static SpinLock s_lock = new(LockOrder.Family);

    /// <summary>Before the child's first thread starts.</summary>
    public static void Add(Process parent, Process child)
    {
        child.Acquire();
        ulong state = s_lock.Acquire();
        child.Parent = parent;
        child.PreviousSibling = null;
        child.NextSibling = parent.FirstChild;
        if (parent.FirstChild is not null)
        {
            parent.FirstChild.PreviousSibling = child;
        }

        parent.FirstChild = child;
        s_lock.Release(state);
    }

    /// <summary>
    /// Waits until a child that the selector takes has something to report. Its number and the report, with the child (a reference for the
    /// caller), which has been taken off if it has ended; 0 if <paramref name="blocks"/> is false and none has anything; ECHILD if there is none,
    /// EINTR.
    /// </summary>
    public static int Wait(Process parent, ChildSelector selector, bool blocks, bool takes, out Process? child, out ChildReport report)
    {
        while (true)
        {
            report = default;
            bool exists = false;
            ulong state = s_lock.Acquire();
            Process? candidate = parent.FirstChild;
            while (candidate is not null)
            {
                if (selector.Takes(candidate, parent))
                {
                    exists = true;
                    report = ReportOf(candidate, selector.Changes);
                    if (report.Change != ChildChanges.None)
                    {
                        break;
                    }
                }

                candidate = candidate.NextSibling;
            }

            child = candidate;
            if (candidate is not null)
            {
                Take(parent, candidate, report.Change, takes);
                s_lock.Release(state);
                return (int)candidate.ProcessId;
            }

            if (!exists || !blocks)
            {
                s_lock.Release(state);
                return exists ? 0 : Error.ECHILD;
            }

            parent.ChildEnds.PrepareWait();
            s_lock.Release(state);
            if (parent.ChildEnds.FinishWait(ulong.MaxValue) == Error.EINTR)
            {
                return Error.EINTR;
            }
        }
    }

    public static bool IsChild(Process parent, Process child)
    {
        ulong state = s_lock.Acquire();
        bool result = child.Parent == parent;
        s_lock.Release(state);
        return result;
    }

    /// <summary>What the children have used that have ended and been waited for, with theirs.</summary>
    public static UsageTotals ChildrenUsageOf(Process process)
    {
        ulong state = s_lock.Acquire();
        UsageTotals usage = process.ChildrenUsage;
        s_lock.Release(state);
        return usage;
    }

    /// <summary>A process has ended: its parent can see it, and its own children have none any more.</summary>
    public static void OnEnd(Process process)
    {
        EndSession(process);
        ulong state = s_lock.Acquire();
        process.HasEnded = true;
        Process? orphans = process.FirstChild;
        process.FirstChild = null;
        for (Process? child = orphans; child is not null; child = child.NextSibling)
        {
            TellParentsDeath(child);
        }

        Process? reaper = FindReaper(process);
        if (reaper is not null)
        {
            GiveChildren(orphans, reaper);
            orphans = null;
        }

        for (Process? child = orphans; child is not null; child = child.NextSibling)
        {
            child.Parent = null;
            child.ParentId = FirstProcess.ProcessId;
        }

        Process? parent = process.Parent;
        bool vanishes = false;
        if (parent is null)
        {
            LeaveGroup(process);
        }
        else if (parent.TryAcquire())
        {
            vanishes = parent.IgnoresChildren;
            if (vanishes)
            {
                Unlink(parent, process);
                LeaveGroup(process);
            }

            parent.ChildEnds.WakeAll();
        }

        s_lock.Release(state);
        while (orphans is not null)
        {
            Process? next = orphans.NextSibling;
            orphans.NextSibling = null;
            orphans.PreviousSibling = null;
            if (orphans.HasEnded)
            {
                LeaveGroupOf(orphans);
            }
            else if (orphans.IsStopped && IsOrphaned(orphans))
            {
                // Nobody is left who would continue it (POSIX _exit).
                orphans.SendSignal(SignalInformation.ForKernel(SignalNumber.Hangup));
                orphans.SendSignal(SignalInformation.ForKernel(SignalNumber.Continue));
            }

            orphans.Release();
            orphans = next;
        }

        if (parent is not null)
        {
            Tell(parent, process, ReportOf(process, ChildChanges.Ended));
            parent.Release();
        }

        if (vanishes)
        {
            // The family's reference; the caller has one of its own.
            process.Release();
        }
    }

    /// <summary>Of a process that has just been stopped by a signal.</summary>
    internal static void OnStopped(Process process, int signal) =>
        OnChange(process, new ChildReport(ChildChanges.Stopped, signal));

    /// <summary>Of a stopped process that SIGCONT lets go on.</summary>
    internal static void OnContinued(Process process) =>
        OnChange(process, new ChildReport(ChildChanges.Continued, (int)SignalNumber.Continue));

    /// <summary>The nearest ancestor that has asked for the children of those that end (PR_SET_CHILD_SUBREAPER), or null.</summary>
    private static Process? FindReaper(Process process)
    {
        Process? reaper = process.Parent;
        while (reaper is not null && (!reaper.IsSubreaper || reaper.HasEnded))
        {
            reaper = reaper.Parent;
        }

        return reaper;
    }

    private static void GiveChildren(Process? first, Process reaper)
    {
        Process? last = null;
        for (Process? child = first; child is not null; child = child.NextSibling)
        {
            child.Parent = reaper;
            child.ParentId = reaper.ProcessId;
            last = child;
        }

        if (last is not null)
        {
            last.NextSibling = reaper.FirstChild;
            if (reaper.FirstChild is not null)
            {
                reaper.FirstChild.PreviousSibling = last;
            }

            reaper.FirstChild = first;
            reaper.ChildEnds.WakeAll();
        }
    }

    /// <summary>PR_SET_PDEATHSIG. Not SIGCONT, whose effects need this lock.</summary>
    private static void TellParentsDeath(Process child)
    {
        int signal = child.ParentDeathSignal;
        if (signal is not 0 and not (int)SignalNumber.Continue && !child.HasEnded)
        {
            child.SendSignal(SignalInformation.ForKernel((SignalNumber)signal));
        }
    }

    private static void OnChange(Process process, in ChildReport report)
    {
        ulong state = s_lock.Acquire();
        process.StateReport = report;
        Process? parent = process.Parent;
        if (parent is not null && parent.TryAcquire())
        {
            parent.ChildEnds.WakeAll();
        }
        else
        {
            parent = null;
        }

        s_lock.Release(state);
        if (parent is not null)
        {
            if (!parent.IgnoresChildStops)
            {
                Tell(parent, process, report);
            }

            parent.Release();
        }
    }

    private static void Tell(Process parent, Process child, in ChildReport report)
    {
        int signal = report.Change == ChildChanges.Ended ? child.ExitSignal : (int)SignalNumber.Child;
        if (signal != 0)
        {
            parent.SendSignal(SignalInformation.ForChild(signal, report.Code, child.ProcessId, 0, report.Status));
        }
    }

    private static ChildReport ReportOf(Process child, ChildChanges wanted)
    {
        if (child.HasEnded)
        {
            // Whoever waits for stops alone hears nothing of an end.
            return (wanted & ChildChanges.Ended) != 0 ? child.EndReport : default;
        }

        return (child.StateReport.Change & wanted) != 0 ? child.StateReport : default;
    }

    private static void Take(Process parent, Process child, ChildChanges change, bool takes)
    {
        if (!takes || change != ChildChanges.Ended)
        {
            child.Acquire();
            if (takes)
            {
                child.StateReport = default;
            }
        }
        else
        {
            // The family's reference becomes the caller's.
            parent.ChildrenUsage.Add(child.Usage);
            parent.ChildrenUsage.Add(child.ChildrenUsage);
            Unlink(parent, child);
            LeaveGroup(child);
        }
    }

    private static void Unlink(Process parent, Process child)
    {
        if (child.PreviousSibling is not null)
        {
            child.PreviousSibling.NextSibling = child.NextSibling;
        }
        else
        {
            parent.FirstChild = child.NextSibling;
        }

        if (child.NextSibling is not null)
        {
            child.NextSibling.PreviousSibling = child.PreviousSibling;
        }

        child.NextSibling = null;
        child.PreviousSibling = null;
        child.Parent = null;
    }
}
