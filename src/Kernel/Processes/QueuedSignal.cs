using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Processes;

/// <summary>A signal under way with what is known about it; owned by the <see cref="SignalQueue"/> it is in.</summary>
public sealed class QueuedSignal
{
    internal SignalInformation Information;
    internal QueuedSignal? Next;
}
