using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Processes;

/// <summary>
/// A signal under way with what is known about it; owned by the <see cref="SignalQueue"/> it is in, or by the timer that sends it again and
/// again. Guarded by the process's lock.
/// </summary>
public sealed class QueuedSignal
{
    internal SignalInformation Information;
    internal QueuedSignal? Next;

    /// <summary>A timer owns it: it is not given back when it is taken.</summary>
    internal bool IsTimers;

    /// <summary>Of a timer's: it is in a queue.</summary>
    internal bool IsQueued;
}
