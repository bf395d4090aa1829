namespace System.Runtime.InteropServices;

/// <summary>A signal that a program can hear of.</summary>
public enum PosixSignal
{
    SIGHUP = -1,
    SIGINT = -2,
    SIGQUIT = -3,
    SIGTERM = -4,
    SIGCHLD = -5,
    SIGCONT = -6,
    SIGWINCH = -7,
    SIGTTIN = -8,
    SIGTTOU = -9,
    SIGTSTP = -10,
}
