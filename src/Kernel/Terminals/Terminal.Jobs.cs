using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Terminals;

/// <summary>
/// Job control (POSIX XBD 11.1.3, 11.1.4): which session the terminal controls and which of its groups is in the foreground. The session holds a
/// reference on its terminal (<see cref="Session"/>); numbers here are 0 for none.
/// </summary>
public sealed unsafe partial class Terminal
{
    private uint _session;
    private uint _foreground;

    /// <summary>The session that it controls.</summary>
    public uint SessionId => System.Threading.Volatile.Read(ref _session);

    /// <summary>The group that the terminal's signals go to.</summary>
    public uint Foreground => System.Threading.Volatile.Read(ref _foreground);

    private void InitializeJobs()
    {
        _session = 0;
        _foreground = 0;
    }

    /// <summary>
    /// Makes it the controlling terminal of the calling process's session. EPERM unless the process leads the session, that has none yet, and the
    /// terminal controls none.
    /// </summary>
    internal int Claim(Process process)
    {
        ProcessFamily.GetNumbers(process, out uint group, out uint session);
        if (session != process.ProcessId)
        {
            return SessionId == session && session != 0 ? 0 : Error.EPERM;
        }

        ulong state = _lock.Acquire();
        bool isFree = _session == 0;
        bool isOwn = _session == session;
        if (isFree)
        {
            _session = session;
            _foreground = group;
        }

        _lock.Release(state);
        if (!isFree)
        {
            return isOwn ? 0 : Error.EPERM;
        }

        if (!ProcessFamily.TrySetTerminal(process, this))
        {
            Forget(session);
            return Error.EPERM;
        }

        return 0;
    }

    /// <summary>The session has it no longer.</summary>
    internal void Forget(uint session)
    {
        ulong state = _lock.Acquire();
        if (_session == session)
        {
            _session = 0;
            _foreground = 0;
        }

        _lock.Release(state);
    }

    /// <summary>TIOCSPGRP. ENOTTY if the caller's session has another terminal, EPERM for a group that is not of the session; as below.</summary>
    internal int SetForeground(Process process, uint group)
    {
        if (!Controls(process, out uint session))
        {
            return Error.ENOTTY;
        }

        int error = CheckForeground(SignalNumber.TerminalOutput);
        if (error < 0)
        {
            return error;
        }

        if ((int)group <= 0)
        {
            return Error.EINVAL;
        }

        error = ProcessFamily.CheckGroupOfSession(group, session);
        if (error == 0)
        {
            ulong state = _lock.Acquire();
            _foreground = _session == session ? group : _foreground;
            _lock.Release(state);
        }

        return error;
    }

    /// <summary>Whether it is the controlling terminal of the process.</summary>
    internal bool Controls(Process process, out uint session)
    {
        ProcessFamily.GetNumbers(process, out _, out session);
        return session != 0 && SessionId == session;
    }

    private int CheckForeground(SignalNumber signal) => ProcessFamily.CheckForeground(SessionId, Foreground, signal);

    private void SendDueSignals()
    {
        ulong state = _lock.Acquire();
        ulong due = _signalsDue;
        _signalsDue = 0;
        uint foreground = _foreground;
        _lock.Release(state);
        for (int signal = 1; due != 0 && foreground != 0; signal++)
        {
            if ((due & (1ul << signal)) != 0)
            {
                due &= ~(1ul << signal);
                ProcessFamily.SignalGroup(foreground, (SignalNumber)signal);
            }
        }
    }

    private void HangUpSession()
    {
        ulong state = _lock.Acquire();
        uint session = _session;
        uint foreground = _foreground;
        _session = 0;
        _foreground = 0;
        _lock.Release(state);
        if (session != 0)
        {
            ProcessFamily.LoseTerminal(this, session, foreground);
        }
    }
}
