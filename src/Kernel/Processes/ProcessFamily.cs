using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// Who is whose child: a process made by fork(2) stays, ended, until its parent has asked for its end, or has ended itself. A parent holds a
/// reference on each of its children. One lock for all (LockOrder.Family): forks and waits are rare against everything else.
/// </summary>
public static class ProcessFamily
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
    /// Waits for the end of a child that the selector takes. Its number, with the child (a reference for the caller) if it has been taken
    /// off; 0 if <paramref name="blocks"/> is false and none has ended; ECHILD if there is none, EINTR.
    /// </summary>
    public static int Wait(Process parent, ChildSelector selector, bool blocks, bool takes, out Process? ended)
    {
        while (true)
        {
            ended = null;
            bool exists = false;
            ulong state = s_lock.Acquire();
            for (Process? child = parent.FirstChild; child is not null && ended is null; child = child.NextSibling)
            {
                if (selector.Takes(child))
                {
                    exists = true;
                    ended = child.HasEnded ? child : null;
                }
            }

            if (ended is not null)
            {
                if (takes)
                {
                    // The family's reference becomes the caller's.
                    Unlink(parent, ended);
                }
                else
                {
                    ended.Acquire();
                }

                s_lock.Release(state);
                return (int)ended.ProcessId;
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

    /// <summary>A process has ended: its parent can see it, and its own children have none any more.</summary>
    public static void OnEnd(Process process)
    {
        ulong state = s_lock.Acquire();
        process.HasEnded = true;
        Process? orphans = process.FirstChild;
        process.FirstChild = null;
        for (Process? child = orphans; child is not null; child = child.NextSibling)
        {
            child.Parent = null;
            child.ParentId = FirstProcess.ProcessId;
        }

        process.Parent?.ChildEnds.WakeAll();
        s_lock.Release(state);
        while (orphans is not null)
        {
            Process? next = orphans.NextSibling;
            orphans.NextSibling = null;
            orphans.Release();
            orphans = next;
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
