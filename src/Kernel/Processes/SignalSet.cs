using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Processes;

/// <summary>Sets of signals as sigset_t has them: bit n - 1 for signal n.</summary>
public static class SignalSet
{
    /// <summary>SIGKILL and SIGSTOP.</summary>
    public const ulong Unblockable = 1ul << ((int)SignalNumber.Kill - 1) | 1ul << ((int)SignalNumber.Stop - 1);

    /// <summary>What stops a process unless it is told otherwise.</summary>
    public const ulong Stopping = 1ul << ((int)SignalNumber.Stop - 1) | 1ul << ((int)SignalNumber.TerminalStop - 1)
        | 1ul << ((int)SignalNumber.TerminalInput - 1) | 1ul << ((int)SignalNumber.TerminalOutput - 1);

    public const ulong Continuing = 1ul << ((int)SignalNumber.Continue - 1);

    private const ulong IgnoredByDefault = Continuing | 1ul << ((int)SignalNumber.Child - 1) | 1ul << ((int)SignalNumber.Urgent - 1)
        | 1ul << ((int)SignalNumber.WindowChange - 1);

    public static ulong Of(int signal) => 1ul << (signal - 1);

    public static bool IsValid(ulong signal) => signal - 1 < (ulong)SignalNumber.Last;

    /// <summary>What the signal does to a process that has no handler for it (signal(7)).</summary>
    public static DefaultAction DefaultActionOf(int signal)
    {
        ulong bit = Of(signal);
        return (bit & IgnoredByDefault) != 0 ? DefaultAction.Ignore
            : (bit & Stopping) != 0 ? DefaultAction.Stop
            : DefaultAction.Terminate;
    }
}
