using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;
using ViperOS.Kernel.Terminals;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// Controlling terminals (POSIX XBD 11.1.3): a session holds a reference on its own. The terminal's side of it is
/// <see cref="Terminal.SessionId"/>.
/// </summary>
public static partial class ProcessFamily
{
    /// <summary>The session of the process has the terminal from now on. False if it has one already.</summary>
    internal static bool TrySetTerminal(Process leader, Terminal terminal)
    {
        ulong state = s_lock.Acquire();
        Session? session = leader.Group?.Session;
        bool isFree = session is { Terminal: null };
        if (isFree)
        {
            terminal.Acquire();
            session!.Terminal = terminal;
            session.LostForeground = 0;
        }

        s_lock.Release(state);
        return isFree;
    }

    /// <summary>The controlling terminal with a reference for the caller, or null.</summary>
    internal static Terminal? AcquireTerminal(Process process)
    {
        ulong state = s_lock.Acquire();
        Terminal? terminal = process.Group?.Session.Terminal;
        terminal?.Acquire();
        s_lock.Release(state);
        return terminal;
    }

    /// <summary>
    /// TIOCNOTTY. By the leader: the session has no terminal any more, and what was in the foreground hears SIGHUP and SIGCONT. ENOTTY.
    /// </summary>
    internal static int GiveUpTerminal(Process process)
    {
        ProcessFamily.GetNumbers(process, out _, out uint session);
        if (session != process.ProcessId)
        {
            // Only the session as a whole has a terminal here.
            return 0;
        }

        Terminal? terminal = TakeTerminal(process);
        if (terminal is null)
        {
            return Error.ENOTTY;
        }

        uint foreground = terminal.Foreground;
        terminal.Forget(session);
        terminal.Release();
        if (foreground != 0)
        {
            SignalGroup(foreground, SignalNumber.Hangup);
            SignalGroup(foreground, SignalNumber.Continue);
        }

        return 0;
    }

    /// <summary>The terminal's line is hung up: the leader of its session hears it.</summary>
    internal static void LoseTerminal(Terminal terminal, uint sessionId, uint foreground)
    {
        ulong state = s_lock.Acquire();
        ProcessGroup? group = s_firstGroup;
        while (group is not null && group.Session.SessionId != sessionId)
        {
            group = group.NextGroup;
        }

        bool isLost = group is not null && group.Session.Terminal == terminal;
        if (isLost)
        {
            group!.Session.Terminal = null;
            group.Session.LostForeground = foreground;
        }

        s_lock.Release(state);
        if (!isLost)
        {
            return;
        }

        terminal.Release();
        Process? leader = ProcessTable.Find(sessionId);
        if (leader is not null)
        {
            leader.SendSignal(SignalInformation.ForKernel(SignalNumber.Hangup));
            leader.SendSignal(SignalInformation.ForKernel(SignalNumber.Continue));
            leader.Release();
        }
    }

    /// <summary>0, ESRCH without such a group, EPERM if it is of another session.</summary>
    internal static int CheckGroupOfSession(uint groupId, uint sessionId)
    {
        ulong state = s_lock.Acquire();
        ProcessGroup? group = s_firstGroup;
        while (group is not null && group.GroupId != groupId)
        {
            group = group.NextGroup;
        }

        int result = group is null ? Error.ESRCH : group.Session.SessionId == sessionId ? 0 : Error.EPERM;
        s_lock.Release(state);
        return result;
    }

    /// <summary>
    /// Whether the calling process may read or change a terminal, being in its foreground or of another session. Else its group gets the signal,
    /// and the call starts over after that (EINTR); EIO where the signal would do nothing: to a reader who ignores or blocks it, and to an
    /// orphaned group. Who ignores or blocks SIGTTOU may write.
    /// </summary>
    internal static int CheckForeground(uint terminalSession, uint foreground, SignalNumber signal)
    {
        Process process = Process.Current;
        GetNumbers(process, out uint group, out uint session);
        if (session == 0 || terminalSession != session || foreground == 0 || foreground == group)
        {
            return 0;
        }

        Thread thread = Thread.Current;
        bool isIgnored = (thread.SignalMask & SignalSet.Of((int)signal)) != 0
            || process.GetSignalAction((int)signal).Handler == SignalAction.Ignore;
        if (isIgnored)
        {
            return signal == SignalNumber.TerminalInput ? Error.EIO : 0;
        }

        if (IsOrphaned(process))
        {
            return Error.EIO;
        }

        SignalGroup(group, signal);
        thread.RememberInterruption(ulong.MaxValue);
        return Error.EINTR;
    }

    /// <summary>A process ends: if it leads a session, that loses its terminal, and what is in the foreground hears SIGHUP.</summary>
    private static void EndSession(Process process)
    {
        ulong state = s_lock.Acquire();
        Session? session = process.Group?.Session;
        bool leads = session is not null && session.SessionId == process.ProcessId;
        Terminal? terminal = leads ? session!.Terminal : null;
        uint lost = leads ? session!.LostForeground : 0;
        if (leads)
        {
            session!.Terminal = null;
            session.LostForeground = 0;
        }

        s_lock.Release(state);
        if (terminal is not null)
        {
            uint foreground = terminal.Foreground;
            terminal.Forget(process.ProcessId);
            terminal.Release();
            if (foreground != 0)
            {
                SignalGroup(foreground, SignalNumber.Hangup);
            }
        }
        else if (lost != 0)
        {
            SignalGroup(lost, SignalNumber.Hangup);
            SignalGroup(lost, SignalNumber.Continue);
        }
    }

    private static Terminal? TakeTerminal(Process process)
    {
        ulong state = s_lock.Acquire();
        Terminal? terminal = process.Group?.Session.Terminal;
        if (terminal is not null)
        {
            process.Group!.Session.Terminal = null;
        }

        s_lock.Release(state);
        return terminal;
    }
}
