using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;

namespace ViperOS.Kernel.Terminals;

/// <summary>The pseudo-terminals that have a master, by number. Holds no references; guarded by its lock, which is innermost.</summary>
public static class TerminalTable
{
    /// <summary>As many as Linux allows by default (/proc/sys/kernel/pty/max).</summary>
    public const uint Maximum = 4096;

    private static SpinLock s_lock;
    private static Terminal? s_first;

    /// <summary>Gives it the lowest free number. False if there are too many.</summary>
    internal static bool Add(Terminal terminal, Process maker)
    {
        UserNumbers user = maker.Credentials.User;
        ulong state = s_lock.Acquire();
        Terminal? previous = null;
        uint number = 0;
        Terminal? next = s_first;
        while (next is not null && next.Number == number)
        {
            previous = next;
            next = next.NextInTable;
            number++;
        }

        bool fits = number < Maximum;
        if (fits)
        {
            const uint OwnerAndGroupMayWrite = 0x190;
            const uint TerminalGroup = 5;
            terminal.Number = number;
            terminal.UserId = user.FileSystem;
            terminal.GroupId = TerminalGroup;
            terminal.Mode = OwnerAndGroupMayWrite;
            terminal.CreatedTime = (long)(Clock.Now + Clock.RealTimeOffset);
            terminal.NextInTable = next;
            if (previous is null)
            {
                s_first = terminal;
            }
            else
            {
                previous.NextInTable = terminal;
            }
        }

        s_lock.Release(state);
        return fits;
    }

    internal static void Remove(Terminal terminal)
    {
        ulong state = s_lock.Acquire();
        Terminal? previous = null;
        Terminal? each = s_first;
        while (each is not null && each != terminal)
        {
            previous = each;
            each = each.NextInTable;
        }

        if (each is not null)
        {
            if (previous is null)
            {
                s_first = each.NextInTable;
            }
            else
            {
                previous.NextInTable = each.NextInTable;
            }
        }

        s_lock.Release(state);
    }

    /// <summary>
    /// The first from a number on that the calling process may know of: of a job below its own, or above it, as a shell's children have their
    /// shell's. A reference for the caller; null if there is none.
    /// </summary>
    public static Terminal? FindFrom(uint number)
    {
        Job job = Process.Current.Job;
        ulong state = s_lock.Acquire();
        Terminal? terminal = s_first;
        while (terminal is not null && (terminal.Number < number || !(job.Contains(terminal.Job) || terminal.Job.Contains(job))))
        {
            terminal = terminal.NextInTable;
        }

        terminal?.Acquire();
        s_lock.Release(state);
        return terminal;
    }

    /// <summary>As above, exactly that number.</summary>
    public static Terminal? Find(uint number)
    {
        Terminal? terminal = FindFrom(number);
        if (terminal is not null && terminal.Number != number)
        {
            terminal.Release();
            terminal = null;
        }

        return terminal;
    }
}
