using System;

namespace ViperOS.Kernel.Syscalls.Linux;

/// <summary>SA_ flags.</summary>
[Flags]
public enum SignalActionFlags : ulong
{
    None = 0,
    NoChildStop = 0x1,
    NoChildWait = 0x2,

    /// <summary>The handler takes three arguments.</summary>
    Information = 0x4,

    /// <summary>The action names what the handler returns to.</summary>
    Restorer = 0x0400_0000,

    /// <summary>The handler runs on the stack of sigaltstack.</summary>
    OnStack = 0x0800_0000,

    Restart = 0x1000_0000,

    /// <summary>The signal itself is not blocked while its handler runs.</summary>
    NoDefer = 0x4000_0000,

    /// <summary>The action is the default one again when the handler starts.</summary>
    ResetHandler = 0x8000_0000,
}
