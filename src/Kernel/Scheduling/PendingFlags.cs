using System;

namespace ViperOS.Kernel.Scheduling;

/// <summary>What a thread has to do before it returns to user space. A kill also ends its killable waits.</summary>
[Flags]
public enum PendingFlags
{
    None = 0,

    /// <summary>End at the next return to user space.</summary>
    Kill = 1,

    /// <summary>It has ended and is about to leave its CPU for good.</summary>
    Ended = 2,

    /// <summary>Stop before the next return to user space, until resumed. Does not end waits.</summary>
    Suspend = 4,

    /// <summary>With <see cref="Suspend"/>: its user registers stand in its trap frame.</summary>
    Settled = 8,

    /// <summary>A signal that the thread does not block may be waiting for it. Set and cleared under the process's lock.</summary>
    Signal = 16,

    /// <summary>Its process is stopped (SIGSTOP and the like). Set and cleared under the process's lock.</summary>
    Stop = 32,
}
