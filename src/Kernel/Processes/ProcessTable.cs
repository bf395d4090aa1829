using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// All processes, ended ones that are still referenced included, oldest first. Holds no references; the list is guarded by the
/// lock (LockOrder.Job).
/// </summary>
public static class ProcessTable
{
    private static SpinLock s_lock;
    private static Process? s_first;
    private static Process? s_last;

    internal static void Add(Process process)
    {
        ulong state = s_lock.Acquire();
        process.NextInTable = null;
        process.PreviousInTable = s_last;
        if (s_last is not null)
        {
            s_last.NextInTable = process;
        }
        else
        {
            s_first = process;
        }

        s_last = process;
        s_lock.Release(state);
    }

    internal static void Remove(Process process)
    {
        ulong state = s_lock.Acquire();
        if (process.PreviousInTable is not null)
        {
            process.PreviousInTable.NextInTable = process.NextInTable;
        }
        else
        {
            s_first = process.NextInTable;
        }

        if (process.NextInTable is not null)
        {
            process.NextInTable.PreviousInTable = process.PreviousInTable;
        }
        else
        {
            s_last = process.PreviousInTable;
        }

        s_lock.Release(state);
    }

    /// <summary>The process with the number, with a reference for the caller, or null.</summary>
    public static Process? Find(uint id)
    {
        ulong state = s_lock.Acquire();
        Process? process = s_first;
        while (process is not null && process.ProcessId != id)
        {
            process = process.NextInTable;
        }

        if (process is not null && !process.TryAcquire())
        {
            process = null;
        }

        s_lock.Release(state);
        return process;
    }

    /// <summary>The thread with the number, whichever process it belongs to, with a reference for the caller; or null.</summary>
    public static Thread? FindThread(uint threadId)
    {
        // A process has the number of its first thread.
        Process? process = Find(threadId);
        Thread? thread = process?.FindThread(threadId);
        process?.Release();
        if (thread is not null)
        {
            return thread;
        }

        for (process = Next(null); process is not null; process = Next(process))
        {
            thread = process.FindThread(threadId);
            if (thread is not null)
            {
                process.Release();
                return thread;
            }
        }

        return null;
    }

    /// <summary>
    /// The first process with a reference for the caller, or the one after <paramref name="previous"/>, whose reference is given
    /// back. Null at the end. A process that somebody holds stays in the list, so the walk may pause between two steps.
    /// </summary>
    public static Process? Next(Process? previous)
    {
        ulong state = s_lock.Acquire();
        Process? process = previous is null ? s_first : previous.NextInTable;
        while (process is not null && !process.TryAcquire())
        {
            process = process.NextInTable;
        }

        s_lock.Release(state);
        previous?.Release();
        return process;
    }
}
