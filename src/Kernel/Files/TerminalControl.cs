using ViperOS.Contracts;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Files;

/// <summary>
/// Job control of one terminal (POSIX, General Terminal Interface): whose controlling terminal it is and which process group is in the
/// foreground. Lives in the buffer of the terminal's input, which the terminal's server holds as well: whoever may write a terminal's
/// input may have its signals sent (<see cref="PipeRequest.SignalForeground"/>). Guarded by its lock (LockOrder.None: innermost).
/// </summary>
public struct TerminalControl
{
    private SpinLock _lock;
    private uint _session;
    private uint _foreground;

    /// <summary>
    /// The group that had the terminal when it got its session: programs that know nothing of job control. Who types at them reaches them
    /// through the terminal's job instead.
    /// </summary>
    private uint _base;

    /// <summary>TIOCSCTTY: by the leader of a session. EPERM.</summary>
    public int Claim(Process process)
    {
        ProcessFamily.GetNumbers(process, out uint group, out uint session);
        if (session != process.ProcessId)
        {
            return Error.EPERM;
        }

        ulong state = _lock.Acquire();
        _session = session;
        _foreground = group;
        _base = 0;
        _lock.Release(state);
        return 0;
    }

    /// <summary>TIOCNOTTY. ENOTTY if it is not the caller's.</summary>
    public int Give(Process process)
    {
        ProcessFamily.GetNumbers(process, out _, out uint session);
        ulong state = _lock.Acquire();
        bool isOwn = _session == session && session != 0;
        if (isOwn && session == process.ProcessId)
        {
            _session = 0;
            _foreground = 0;
            _base = 0;
        }

        _lock.Release(state);
        return isOwn ? 0 : Error.ENOTTY;
    }

    /// <summary>
    /// TIOCGPGRP and TIOCGSID. A terminal that nobody controls, or whose foreground group is gone, becomes that of who asks. ENOTTY if it
    /// is another session's.
    /// </summary>
    public int Get(Process process, out uint foreground, out uint session)
    {
        ProcessFamily.GetNumbers(process, out uint group, out session);
        bool isGone = !ProcessFamily.HasGroup(_foreground);
        ulong state = _lock.Acquire();
        if (_session == 0 || (_session != session && isGone))
        {
            _session = session;
            _foreground = group;
            _base = group;
        }
        else if (isGone)
        {
            _foreground = group;
        }

        foreground = _foreground;
        bool isOwn = _session == session;
        _lock.Release(state);
        return isOwn ? 0 : Error.ENOTTY;
    }

    /// <summary>TIOCSPGRP. ENOTTY if it is another session's terminal, EPERM for a group that does not exist.</summary>
    public int SetForeground(Process process, uint group)
    {
        int error = Get(process, out _, out _);
        if (error < 0)
        {
            return error;
        }

        if (!ProcessFamily.HasGroup(group))
        {
            return Error.EPERM;
        }

        ulong state = _lock.Acquire();
        _foreground = group;
        _lock.Release(state);
        return 0;
    }

    /// <summary>Whether the calling process may read: 0, EIO, or EINTR once its group was sent SIGTTIN.</summary>
    public int CheckReader()
    {
        ulong state = _lock.Acquire();
        uint session = _session;
        uint foreground = _foreground;
        _lock.Release(state);
        return session == 0 ? 0 : ProcessFamily.CheckForeground(session, foreground, SignalNumber.TerminalInput);
    }

    /// <summary>
    /// Sends a signal to the foreground group. ESRCH if there is none that has taken the terminal for itself. EINVAL for a signal that no
    /// terminal sends.
    /// </summary>
    public int Signal(int signal)
    {
        if ((SignalNumber)signal is not (SignalNumber.Hangup or SignalNumber.Interrupt or SignalNumber.Quit or SignalNumber.TerminalStop
            or SignalNumber.Continue or SignalNumber.WindowChange))
        {
            return Error.EINVAL;
        }

        ulong state = _lock.Acquire();
        uint group = _foreground == _base ? 0 : _foreground;
        _lock.Release(state);
        return group == 0 ? Error.ESRCH : ProcessFamily.SignalGroup(group, (SignalNumber)signal);
    }
}
