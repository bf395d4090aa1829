using System.Runtime.InteropServices;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>struct sigaction as rt_sigaction of AArch64 takes it.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SignalAction
{
    /// <summary>SIG_DFL.</summary>
    public const ulong Default = 0;

    /// <summary>SIG_IGN.</summary>
    public const ulong Ignore = 1;

    /// <summary>Address of the function, or one of the above.</summary>
    public ulong Handler;

    public SignalActionFlags Flags;

    /// <summary>What the handler returns to: it calls rt_sigreturn.</summary>
    public ulong Restorer;

    /// <summary>Signals that are blocked while the handler runs: bit n - 1 for signal n.</summary>
    public ulong Mask;
}
